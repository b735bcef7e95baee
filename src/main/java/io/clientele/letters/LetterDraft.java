package io.clientele.letters;

import java.util.List;

/**
 * A draft as its author works on it.
 *
 * @param version to be handed back when saving
 */
public record LetterDraft(
    LetterId id, long version, String subject, String body, List<AttachedFile> files) {}

package io.clientele.duplicates;

import io.clientele.clients.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * A card that may be the same client.
 *
 * @param client null when the viewer may not read it; then the name is empty, too
 * @param owner its name, or the department's while nobody owns it
 */
public record Lookalike(
    Likeness by, @Nullable ClientId client, String name, String owner, boolean archived) {}

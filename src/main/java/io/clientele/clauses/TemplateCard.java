package io.clientele.clauses;

import java.time.Instant;

/**
 * A template on its page.
 *
 * @param version to be given back with each change
 * @param text what is shown: the draft, the newest version or an older one
 * @param published the number of the newest version; 0 before the first
 * @param changeable whether the viewer may write at what is shown
 * @param changedAt when the draft was written at last, or the version published
 */
public record TemplateCard(
    TemplateId id,
    long version,
    TemplateText text,
    long published,
    boolean retired,
    boolean changeable,
    Instant changedAt,
    String changedBy) {

  public TemplateDetails details() {
    return text.details();
  }

  public boolean isDraft() {
    return text.number() > published;
  }
}

package io.clientele.clauses;

import io.clientele.kit.Refusal;
import java.time.Instant;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A template as it is kept.
 *
 * @param version counts every change, so that nobody overwrites what they did not read
 * @param number of the newest published version; 0 before the first
 * @param published what that one says
 * @param draft the next version while somebody writes at it
 */
record StoredTemplate(
    TemplateId id,
    long version,
    TemplateDetails details,
    long number,
    @Nullable TemplateBody published,
    @Nullable TemplateBody draft,
    boolean retired,
    Instant changedAt,
    String changedBy) {

  TemplateBody newest() {
    return draft != null ? draft : Objects.requireNonNull(published);
  }

  boolean isOffered() {
    return published != null && !retired;
  }

  StoredTemplate being(TemplateDetails other) {
    return with(other, draft, retired);
  }

  StoredTemplate retired(boolean now) {
    if (now && retired) {
      throw Refusal.because("clauses.refused.retired");
    }
    return with(details, draft, now);
  }

  /** What reads again as it was published is no draft. */
  StoredTemplate writing(UnaryOperator<TemplateBody> step) {
    if (retired) {
      throw Refusal.because("clauses.refused.retired");
    }
    var next = step.apply(newest());
    return with(details, next.equals(published) ? null : next, retired);
  }

  StoredTemplate discarding() {
    if (published == null) {
      throw Refusal.because("clauses.refused.first-draft");
    }
    return with(details, null, retired);
  }

  /**
   * @throws Refusal when there is nothing new, or something in it cannot be printed
   */
  StoredTemplate publishing() {
    if (retired) {
      throw Refusal.because("clauses.refused.retired");
    }
    if (draft == null) {
      throw Refusal.because("clauses.refused.nothing-new");
    }
    if (draft.clauses().isEmpty()) {
      throw Refusal.because("clauses.refused.empty");
    }
    var problems = text().problems();
    if (!problems.isEmpty()) {
      throw Refusal.because("clauses.refused.problem", problems.getFirst(), problems.size() - 1);
    }
    return new StoredTemplate(
        id, version, details, number + 1, draft, null, false, changedAt, changedBy);
  }

  /** As it is being written, or as it is. */
  TemplateText text() {
    return text(draft == null ? number : number + 1, newest());
  }

  TemplateText text(long of, TemplateBody body) {
    return new TemplateText(id, of, details, body.title(), body.clauses());
  }

  private StoredTemplate with(TemplateDetails other, @Nullable TemplateBody next, boolean gone) {
    return new StoredTemplate(
        id, version, other, number, published, next, gone, changedAt, changedBy);
  }
}

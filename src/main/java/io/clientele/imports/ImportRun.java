package io.clientele.imports;

import io.clientele.documents.DocumentId;
import io.clientele.kit.Refusal;
import io.clientele.kit.Text;
import io.clientele.kit.Texts;
import io.clientele.people.EmployeeId;
import io.clientele.tables.Dialect;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One import of one file by one person, as it stands now.
 *
 * @param document the uploaded file; null when it was erased
 * @param rows how many rows the file has
 * @param done how many of them were checked or imported so far, by {@code state}
 * @param failure why it stopped; null unless it failed
 */
public record ImportRun(
    ImportRunId id,
    String target,
    EmployeeId by,
    @Nullable DocumentId document,
    String fileName,
    Dialect dialect,
    ImportMapping mapping,
    State state,
    long rows,
    long done,
    Counts counts,
    @Nullable Text failure,
    Instant uploadedAt,
    @Nullable Instant finishedAt) {

  /** Whether the uploaded file still is there. */
  public boolean hasSource() {
    return document != null;
  }

  /**
   * @throws Refusal when the file was erased
   */
  DocumentId source() {
    if (document == null) {
      throw Refusal.because("imports.run.source-erased");
    }
    return document;
  }

  /** How far it came. A file is checked as often as its mapping changes and imported once. */
  public enum State {
    UPLOADED,
    CHECKING,
    CHECKED,
    RUNNING,
    DONE,
    CANCELLED,
    FAILED,
    UNDOING,
    UNDONE;

    boolean canBecome(State next) {
      return switch (this) {
        case UPLOADED -> Set.of(UPLOADED, CHECKING, CANCELLED).contains(next);
        case CHECKING -> Set.of(UPLOADED, CHECKED, FAILED).contains(next);
        case CHECKED -> Set.of(UPLOADED, CHECKING, RUNNING, CANCELLED).contains(next);
        case RUNNING -> Set.of(DONE, CANCELLED, FAILED).contains(next);
        case DONE, CANCELLED, FAILED -> next == UNDOING;
        case UNDOING -> next == UNDONE;
        case UNDONE -> false;
      };
    }

    /** Whether the import ended, in whatever way. */
    public boolean isOver() {
      return this == DONE || this == CANCELLED || this == FAILED;
    }

    /** Whether the background works on it. */
    public boolean isUnderWay() {
      return this == CHECKING || this == RUNNING || this == UNDOING;
    }
  }

  /** What became of the rows that are done; for a check, what would become of them. */
  public record Counts(long created, long updated, long unchanged, long refused) {

    static final Counts NONE = new Counts(0, 0, 0, 0);

    Counts plus(ImportVerdict.Outcome outcome) {
      return switch (outcome) {
        case CREATED -> new Counts(created + 1, updated, unchanged, refused);
        case UPDATED -> new Counts(created, updated + 1, unchanged, refused);
        case UNCHANGED -> new Counts(created, updated, unchanged + 1, refused);
        case REFUSED -> new Counts(created, updated, unchanged, refused + 1);
      };
    }

    public String inWords() {
      return Texts.text("imports.counts", created, updated, unchanged, refused);
    }
  }

  /** A row that was not or will not be imported. */
  public record RefusedRow(long line, Text reason) {}
}

package io.clientele.clauses;

import io.clientele.journal.Change;
import io.clientele.kit.EditConflict;
import io.clientele.kit.Reason;
import io.clientele.kit.Refusal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The templates of contracts as they are written: what is changed becomes a draft, and holds for
 * nobody before it is published as the next version. Only lawyers and the administrator write; of
 * two who change what they read at the same time the second is refused.
 */
@Service
@Transactional
public class TemplateDrafts {

  private static final String TITLE = "title";

  private final TemplateFiles files;
  private final VersionTable versions;
  private final TemplateAccess access;
  private final Clock clock;

  TemplateDrafts(TemplateFiles files, VersionTable versions, TemplateAccess access, Clock clock) {
    this.files = files;
    this.versions = versions;
    this.access = access;
    this.clock = clock;
  }

  /**
   * @param from whose title and clauses it begins with; null for none
   * @throws Refusal when something is missing or cannot be
   */
  public TemplateId create(TemplateDetails details, @Nullable TemplateId from) {
    access.requireWriter();
    var checked = details.checked();
    var body =
        from == null ? new TemplateBody(checked.name(), List.of()) : files.find(from).newest();
    return files.create(checked, body);
  }

  /** What it is called and where it holds: at once, for all versions. */
  public void revise(TemplateId id, long seen, TemplateDetails details) {
    access.requireWriter();
    var checked = details.checked();
    files.change(id, seen, "change", template -> template.being(checked), List.of());
  }

  public void title(TemplateId id, long seen, String title) {
    write(id, seen, TITLE, title, body -> body.titled(title));
  }

  /**
   * Puts a clause at a place, whatever others did meanwhile: nothing of theirs is lost by it. One
   * that was removed, or comes from elsewhere, keeps its key if nobody has it.
   */
  public void add(TemplateId id, int place, TemplateClause clause) {
    write(id, "clause-add", clause.heading(), body -> body.adding(place, clause));
  }

  /**
   * Adds clauses of another template at the end, as they are there now.
   *
   * @param keys of those that are wanted
   */
  public void copy(TemplateId id, TemplateId from, Collection<String> keys) {
    files.find(from).newest().clauses().stream()
        .filter(clause -> keys.contains(clause.key()))
        .forEach(clause -> add(id, Integer.MAX_VALUE, clause));
  }

  /**
   * @throws EditConflict when something was changed meanwhile, with the clause as it is now
   * @throws Refusal when something is missing or too long, or the clause was removed meanwhile
   */
  public void revise(TemplateId id, long seen, TemplateClause clause) {
    var now = files.lock(id);
    var current =
        now.newest()
            .clause(clause.key())
            .orElseThrow(() -> Refusal.because("clauses.refused.removed", clause.heading()));
    if (now.version() != seen) {
      throw new EditConflict(current, now.version(), now.changedBy(), now.changedAt());
    }
    write(id, seen, "clause-change", clause.heading(), body -> body.replacing(clause));
  }

  public void move(TemplateId id, long seen, TemplateClause clause, int place) {
    write(id, seen, "clause-move", clause.heading(), body -> body.moving(clause.key(), place));
  }

  public void remove(TemplateId id, long seen, TemplateClause clause) {
    write(id, seen, "clause-remove", clause.heading(), body -> body.without(clause.key()));
  }

  /** Back to what the newest version says. */
  public void discard(TemplateId id, long seen) {
    files.change(id, seen, "discard", StoredTemplate::discarding, List.of());
  }

  /**
   * Makes the draft the next version, from which contracts are drafted.
   *
   * @param note what is new; may be empty
   * @return its number
   * @throws Refusal when nothing is new, or a clause cannot be printed
   * @throws OptimisticLockingFailureException when somebody else changed or published it
   */
  public long publish(TemplateId id, long seen, String note) {
    var by = access.requireWriter().inWords();
    var clean = TemplateClause.line(Reason.orEmpty(note));
    var made = files.change(id, seen, "publish", StoredTemplate::publishing, List.of());
    var version = new TemplateVersion(made.number(), clock.instant(), by, clean);
    versions.insert(id, version, made.newest());
    return made.number();
  }

  /** Contracts made from it stay; no new ones are. */
  public void retire(TemplateId id, long seen) {
    files.change(id, seen, "retire", template -> template.retired(true), List.of());
  }

  public void restore(TemplateId id, long seen) {
    files.change(id, seen, "restore", template -> template.retired(false), List.of());
  }

  private void write(TemplateId id, String act, String what, UnaryOperator<TemplateBody> step) {
    write(id, files.lock(id).version(), act, what, step);
  }

  private void write(
      TemplateId id, long seen, String act, String what, UnaryOperator<TemplateBody> step) {
    var change = new Change(act.equals(TITLE) ? TITLE : "clause", null, TemplateClause.line(what));
    files.change(id, seen, act, template -> template.writing(step), List.of(change));
  }
}

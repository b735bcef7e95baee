package io.clientele.clauses;

import io.clientele.journal.Actor;
import io.clientele.journal.Change;
import io.clientele.journal.Changes;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Changes templates one step at a time, each with who did it, and writes it into the journal. */
@Component
class TemplateFiles {

  private final TemplateTable table;
  private final TemplateAccess access;
  private final Journal journal;
  private final Clock clock;

  TemplateFiles(TemplateTable table, TemplateAccess access, Journal journal, Clock clock) {
    this.table = table;
    this.access = access;
    this.journal = journal;
    this.clock = clock;
  }

  TemplateId create(TemplateDetails details, TemplateBody draft) {
    var actor = access.requireWriter();
    var id = table.insert(details, draft, clock.instant(), actor.inWords());
    record(actor, "create", id, details, Changes.between(null, details));
    return id;
  }

  /** As it is now, for reading alone. */
  StoredTemplate find(TemplateId id) {
    access.requireWriter();
    return table.find(id).orElseThrow(NotFound::new);
  }

  /**
   * As it is now; until the transaction ends nobody else changes it.
   *
   * @throws NotFound when there is none, or it is not for the viewer to write
   */
  StoredTemplate lock(TemplateId id) {
    access.requireWriter();
    return table.lock(id);
  }

  /**
   * @param what for the journal, beside what differs in details and number
   * @throws OptimisticLockingFailureException when somebody else changed it since it was read
   */
  StoredTemplate change(
      TemplateId id, long seen, String act, UnaryOperator<StoredTemplate> step, List<Change> what) {
    var actor = access.requireWriter();
    var before = table.lock(id);
    if (before.version() != seen) {
      throw new OptimisticLockingFailureException("template " + id.value());
    }
    var after = step.apply(before);
    if (!after.equals(before)) {
      table.update(after, clock.instant(), actor.inWords());
      var changes = new ArrayList<>(Changes.between(before.details(), after.details()));
      changes.addAll(what);
      if (before.number() != after.number()) {
        changes.add(new Change("version", number(before), number(after)));
      }
      record(actor, act, id, after.details(), changes);
    }
    return after;
  }

  private static String number(StoredTemplate template) {
    return Long.toString(template.number());
  }

  private void record(
      Actor actor, String act, TemplateId id, TemplateDetails details, List<Change> changes) {
    var subject = new Subject("contract-template", id.value(), details.name());
    journal.record(actor, "template." + act, subject, changes, null);
  }
}

package io.clientele.people;

import io.clientele.company.CompanyZone;
import io.clientele.journal.Actor;
import io.clientele.journal.Change;
import io.clientele.journal.Changes;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is away and who stands in (duty I1). One proposes for oneself; the head or the director
 * appoints; nobody decides where they are concerned themselves, not for somebody absent either.
 */
@Service
@Transactional
public class Absences {

  private final AbsenceRepository absences;
  private final AbsenceTable table;
  private final AbsenceDecisions decisions;
  private final Viewers viewers;
  private final CompanyZone zone;
  private final Journal journal;

  Absences(
      AbsenceRepository absences,
      AbsenceTable table,
      AbsenceDecisions decisions,
      Viewers viewers,
      CompanyZone zone,
      Journal journal) {
    this.absences = absences;
    this.table = table;
    this.decisions = decisions;
    this.viewers = viewers;
    this.zone = zone;
    this.journal = journal;
  }

  /** One's own and those of the people one leads; the reason only where one may know it. */
  @Transactional(readOnly = true)
  public List<AbsenceRow> rows(String words, boolean withPast, Pageable page) {
    return table.rows(viewers.current(), words, withPast, zone.today(), page);
  }

  /** The day from which absences are chosen. */
  public LocalDate today() {
    return zone.today();
  }

  /** Whether the viewer may record somebody else's absence without a proposal. */
  @Transactional(readOnly = true)
  public boolean mayRecord() {
    return viewers.current().has(Role.ADMINISTRATOR, Role.DIRECTOR, Role.DEPARTMENT_HEAD);
  }

  /**
   * Proposes a substitute for the viewer's own absence.
   *
   * @throws Refusal when the days or the substitute clash
   */
  public AbsenceId propose(AbsenceDetails details) {
    var viewer = viewers.current();
    if (!details.absent().equals(viewer.id())) {
      throw new NotFound();
    }
    var absence = decisions.begin(details, viewer.id());
    record(viewer.actor(), "absence.propose", absence, null);
    return absence.id();
  }

  /**
   * Appoints a substitute without a proposal: the head, the director or the administrator does.
   *
   * @throws Refusal when the days or the substitute clash, or the viewer is concerned
   */
  public AbsenceId record(AbsenceDetails details) {
    var viewer = viewers.current();
    if (details.absent().equals(viewer.id()) || details.substitute().equals(viewer.id())) {
      throw Refusal.because("people.absence.concerned");
    }
    var actor =
        decisions
            .decider(viewer, details.absent(), free(details))
            .or(() -> viewer.actingAs(Role.ADMINISTRATOR))
            .orElseThrow(NotFound::new);
    var absence = decisions.begin(details, viewer.id());
    decisions.appoint(absence, viewer.id(), "");
    record(actor, "absence.appoint", absence, null);
    return absence.id();
  }

  public void appoint(AbsenceId id, String orderNumber) {
    var absence = absence(id);
    var before = entry(absence);
    var viewer = viewers.current();
    var actor = requireDecider(viewer, absence);
    decisions.appoint(absence, viewer.id(), orderNumber);
    record(actor, "absence.appoint", absence, before);
  }

  public void refuse(AbsenceId id) {
    var absence = absence(id);
    var before = entry(absence);
    var viewer = viewers.current();
    var actor = requireDecider(viewer, absence);
    decisions.refuse(absence, viewer.id());
    record(actor, "absence.refuse", absence, before);
  }

  /** Takes it back, or ends it today when it runs already. */
  public void end(AbsenceId id) {
    var absence = absence(id);
    var before = entry(absence);
    var viewer = viewers.current();
    var actor =
        Optional.of(viewer.actor())
            .filter(self -> absence.details().absent().equals(viewer.id()))
            .or(() -> decisions.decider(viewer, absence.details().absent(), person -> true))
            .or(() -> viewer.actingAs(Role.ADMINISTRATOR))
            .orElseThrow(NotFound::new);
    decisions.end(absence, zone.today());
    record(actor, "absence.end", absence, before);
  }

  private Actor requireDecider(Viewer viewer, Absence absence) {
    if (absence.isMattersOf(viewer.id())) {
      throw Refusal.because("people.absence.concerned");
    }
    return decisions
        .decider(viewer, absence.details().absent(), person -> !absence.isMattersOf(person.id()))
        .orElseThrow(NotFound::new);
  }

  private static Predicate<Person> free(AbsenceDetails details) {
    return person ->
        !person.id().equals(details.absent()) && !person.id().equals(details.substitute());
  }

  /** What the journal compares; the reason is for the head and the administrator alone. */
  private record Entry(
      String absent,
      String substitute,
      LocalDate from,
      LocalDate backOn,
      String orderNumber,
      String state) {}

  private Entry entry(Absence absence) {
    var details = absence.details();
    return new Entry(
        table.name(details.absent()),
        table.name(details.substitute()),
        details.from(),
        details.backOn(),
        details.orderNumber(),
        absence.state().inWords());
  }

  private void record(Actor actor, String action, Absence absence, @Nullable Entry before) {
    var now = entry(absence);
    List<Change> changes = Changes.between(before, now);
    journal.record(
        actor, action, new Subject("absence", absence.id().value(), now.absent()), changes, null);
  }

  private Absence absence(AbsenceId id) {
    return absences.lock(id.value()).orElseThrow(NotFound::new);
  }
}

package io.clientele.prospecting;

import io.clientele.clients.ClientFiles;
import io.clientele.clients.ClientId;
import io.clientele.company.CompanyZone;
import io.clientele.contacts.ContactCard;
import io.clientele.contacts.ContactId;
import io.clientele.contacts.Contacts;
import io.clientele.journal.Change;
import io.clientele.journal.Changes;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.EditConflict;
import io.clientele.kit.Lengths;
import io.clientele.kit.NotFound;
import io.clientele.kit.Reason;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import io.clientele.people.Right;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plans of all relationships (duty B2). */
@Service
@Transactional
public class RelationshipPlans {

  static final String CHANGE = "client.plan";
  static final String STEP_ADD = "client.plan-step";
  static final String STEP_DONE = "client.plan-step-done";
  static final String STEP_DROP = "client.plan-step-drop";

  public static final int MOST_STEPS = 100;

  private final PlanTable table;
  private final Contacts contacts;
  private final ClientFiles files;
  private final Journal journal;
  private final CompanyZone zone;
  private final Clock clock;

  RelationshipPlans(
      PlanTable table,
      Contacts contacts,
      ClientFiles files,
      Journal journal,
      CompanyZone zone,
      Clock clock) {
    this.table = table;
    this.contacts = contacts;
    this.files = files;
    this.journal = journal;
    this.zone = zone;
    this.clock = clock;
  }

  /**
   * @throws NotFound when the client is not for the viewer to read
   */
  public PlanCard of(ClientId client) {
    files.open(client, Right.READ);
    var planned = table.plan(client);
    return new PlanCard(
        planned.details(),
        planned.version(),
        name(client, planned.details().decider()),
        table.steps(client, zone.today()));
  }

  private String name(ClientId client, @Nullable ContactId decider) {
    if (decider == null) {
      return "";
    }
    return contacts.of(client).stream()
        .filter(contact -> contact.id().equals(decider))
        .map(contact -> contact.details().name())
        .findFirst()
        .orElse("");
  }

  /** Who could decide there: the persons at the client who are still there. */
  public List<ContactCard> deciders(ClientId client) {
    return contacts.of(client).stream()
        .filter(contact -> !contact.isArchived() && !contact.details().left())
        .toList();
  }

  /** The day of the house. */
  public LocalDate today() {
    return zone.today();
  }

  /**
   * Saves aim and decider.
   *
   * @param version of the plan that was read
   * @throws EditConflict when somebody else saved since; nothing is written
   */
  public void revise(ClientId client, long version, PlanDetails details) {
    var taken = files.take(client, Right.CHANGE);
    var aim = details.aim().strip();
    Lengths.require(Texts.text("prospecting.field.aim"), aim, PlanDetails.LONGEST_AIM);
    var decider = details.decider();
    if (decider != null && !contacts.card(decider).client().equals(client)) {
      throw new NotFound();
    }
    var before = table.plan(client);
    if (before.version() != version) {
      throw new EditConflict(before.details(), before.version(), before.by(), before.at());
    }
    var now = new PlanDetails(aim, decider);
    var changes = Changes.between(before.details(), now);
    if (!changes.isEmpty()) {
      table.save(client, now, taken.by(), clock.instant());
      record(taken, CHANGE, changes);
    }
  }

  /**
   * Plans a step.
   *
   * @throws Refusal when it says nothing, too much, or its day cannot be
   */
  public StepId plan(ClientId client, String words, LocalDate due) {
    var taken = files.take(client, Right.CHANGE);
    var clean = Reason.orEmpty(words);
    if (clean.isEmpty()) {
      throw Refusal.because("prospecting.refused.empty");
    }
    if (due.isBefore(zone.today().minusYears(1)) || due.isAfter(zone.today().plusYears(5))) {
      throw Refusal.because("prospecting.refused.day");
    }
    if (table.steps(client, zone.today()).size() >= MOST_STEPS) {
      throw Refusal.because("prospecting.refused.many", MOST_STEPS);
    }
    var id = table.insert(client, clean, due);
    record(taken, STEP_ADD, List.of(new Change("step", null, inWords(clean, due))));
    return id;
  }

  /** The step was taken today, or it turns out it was not. */
  public void finish(StepId id, boolean done) {
    var taken = files.take(table.client(id).orElseThrow(NotFound::new), Right.CHANGE);
    var step = step(taken, id);
    if (step.isDone() != done) {
      table.finish(id, done ? zone.today() : null);
      var words = inWords(step.words(), step.due());
      record(
          taken, STEP_DONE, List.of(new Change("done", done ? null : words, done ? words : null)));
    }
  }

  /** Takes a step off the plan that will not be taken. */
  public void drop(StepId id) {
    var taken = files.take(table.client(id).orElseThrow(NotFound::new), Right.CHANGE);
    var step = step(taken, id);
    table.delete(id);
    var change = new Change("step", inWords(step.words(), step.due()), null);
    record(taken, STEP_DROP, List.of(change));
  }

  private Step step(ClientFiles.Taken taken, StepId id) {
    return table.steps(taken.id(), zone.today()).stream()
        .filter(step -> step.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private static String inWords(String words, LocalDate due) {
    return words + " (" + due + ")";
  }

  private void record(ClientFiles.Taken taken, String action, List<Change> changes) {
    files.putBack(taken, clock.instant());
    var subject = new Subject("client", taken.id().value(), taken.name());
    journal.record(taken.actor(), action, subject, changes, null);
  }
}

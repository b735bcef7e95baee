package io.clientele.intake;

import io.clientele.clients.ClientCard;
import io.clientele.clients.ClientDetails;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientReversals;
import io.clientele.clients.ClientReversals.Standing;
import io.clientele.clients.ClientStatus;
import io.clientele.clients.Clients;
import io.clientele.clients.Clients.Beginning;
import io.clientele.clients.Clients.NewClient;
import io.clientele.contacts.ContactDetails;
import io.clientele.intake.RowTrace.NewCard;
import io.clientele.intake.RowTrace.PersonTrace;
import io.clientele.intake.RowTrace.StatusTrace;
import io.clientele.kit.Reason;
import io.clientele.kit.Refusal;
import io.clientele.kit.Stamp;
import io.clientele.people.EmployeeId;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings what a row says onto a card and all that hangs on it, and remembers what it was. */
@Component
class ClientRows {

  private final Clients clients;
  private final ClientReversals reversals;
  private final PersonRows persons;
  private final ProfileRows profiles;
  private final TermsRows terms;
  private final EntityManager session;

  ClientRows(
      Clients clients,
      ClientReversals reversals,
      PersonRows persons,
      ProfileRows profiles,
      TermsRows terms,
      EntityManager session) {
    this.clients = clients;
    this.reversals = reversals;
    this.persons = persons;
    this.profiles = profiles;
    this.terms = terms;
    this.session = session;
  }

  /** What a row means for a card that there is: as it is, and as it would be. */
  record Plan(
      ClientCard card,
      ClientDetails details,
      @Nullable Standing standing,
      PersonRows.@Nullable Plan person,
      ProfileRows.@Nullable Plan profile,
      TermsRows.@Nullable Plan terms) {

    boolean changesCard() {
      return !details.equals(card.details());
    }

    boolean changesAnything() {
      return changesCard()
          || standing != null
          || person != null
          || profile != null
          || terms != null;
    }

    boolean setsTermsUnasked() {
      return terms != null && !terms.isAllowed();
    }
  }

  Plan plan(ClientId id, ImportedRow row) {
    var card = clients.card(id);
    var details = row.client().over(card.details());
    return new Plan(
        card,
        details,
        standing(card, row.client()),
        persons.plan(id, row.person(), details.country()),
        profiles.plan(id, row.profile()),
        terms.plan(id, row.terms()));
  }

  private static @Nullable Standing standing(ClientCard card, ImportedClient row) {
    var next = row.status(card.status());
    if (next == card.status()) {
      return null;
    }
    if (!card.status().canBecome(next)) {
      throw Refusal.because("clients.refused.status", card.status().inWords(), next.inWords());
    }
    requireReason(card.status(), next, row);
    return new Standing(next, Reason.orEmpty(row.statusReason()), null);
  }

  private static void requireReason(ClientStatus from, ClientStatus next, ImportedClient row) {
    if (from.needsReason(next) && row.statusReason().isBlank()) {
      throw Refusal.because("clients.refused.status-reason");
    }
  }

  /** A card that a row makes, with its person if it names one. */
  record NewRow(NewClient client, @Nullable ContactDetails person, ImportedRow row) {

    ClientDetails details() {
      return client.details();
    }
  }

  /**
   * What a row makes; nothing is written.
   *
   * @param owner null for whom the importer works for
   * @throws Refusal when something of the row cannot be right
   */
  NewRow newRow(ImportedRow row, @Nullable EmployeeId owner) {
    var client = row.client();
    var details = client.over(ClientDetails.named(client.name()));
    requireReason(ClientStatus.PROSPECT, client.status(), client);
    var person = persons.newPerson(row.person(), details.country());
    profiles.check(row.profile());
    terms.check(row.terms());
    var beginning = new Beginning(client.status(), client.statusReason(), owner);
    return new NewRow(new NewClient(details, beginning), person, row);
  }

  /** Writes them together. */
  List<RowTrace> create(List<NewRow> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    var ids = clients.createAll(rows.stream().map(NewRow::client).toList());
    var added = new LinkedHashMap<ClientId, ContactDetails>();
    for (var at = 0; at < rows.size(); at++) {
      var person = rows.get(at).person();
      if (person != null) {
        added.put(ids.get(at), person);
      }
    }
    var traces = persons.add(added);
    letGo();
    return IntStream.range(0, rows.size())
        .mapToObj(at -> created(ids.get(at), rows.get(at), traces.get(ids.get(at))))
        .toList();
  }

  private RowTrace created(ClientId id, NewRow made, @Nullable PersonTrace person) {
    var profile = profiles.plan(id, made.row().profile());
    var agreed = terms.plan(id, made.row().terms());
    var beginning = made.client().beginning();
    return new RowTrace(
        id.value(),
        new NewCard(made.details(), beginning.status(), beginning.owner()),
        null,
        person,
        null,
        profile == null ? null : profiles.write(id, profile),
        agreed == null ? null : terms.write(id, agreed));
  }

  RowTrace update(Plan plan) {
    var card = plan.card();
    var id = card.id();
    if (plan.changesCard()) {
      clients.revise(id, card.version(), plan.details());
    }
    var status = plan.standing() == null ? null : become(card, plan.standing());
    var person = plan.person() == null ? null : persons.write(id, plan.person());
    var profile = plan.profile() == null ? null : profiles.write(id, plan.profile());
    var agreed = plan.terms() == null ? null : terms.write(id, plan.terms());
    var before = new Stamp(card.changedAt(), card.changedBy());
    var revision =
        new ClientReversals.Revision(card.details(), plan.details(), before, reversals.stamp(id));
    letGo();
    return new RowTrace(id.value(), null, revision, person, status, profile, agreed);
  }

  /** What is written would be compared again with each later row's flush. */
  private void letGo() {
    session.flush();
    session.clear();
  }

  private StatusTrace become(ClientCard card, Standing next) {
    var before = reversals.standing(card.id());
    clients.become(card.id(), next.status(), next.reason());
    return new StatusTrace(before, next);
  }
}

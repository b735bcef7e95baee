package io.clientele.terminations;

import io.clientele.company.CompanyZone;
import io.clientele.contracts.HeldContracts;
import io.clientele.journal.Actor;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.Right;
import io.clientele.people.Role;
import io.clientele.people.ScopeId;
import io.clientele.people.Scopes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is left to be settled when a contract ends. Whoever looks after the client writes the list;
 * sums are settled by finance as well. Every verb that changes a line throws {@link
 * OptimisticLockingFailureException} when somebody else changed it since.
 */
@Service
@Transactional
public class Settlements {

  public static final int MOST = 100;

  private final SettlementTable table;
  private final TerminationTable terminations;
  private final HeldContracts contracts;
  private final Scopes scopes;
  private final Journal journal;
  private final CompanyZone zone;
  private final Clock clock;

  Settlements(
      SettlementTable table,
      TerminationTable terminations,
      HeldContracts contracts,
      Scopes scopes,
      Journal journal,
      CompanyZone zone,
      Clock clock) {
    this.table = table;
    this.terminations = terminations;
    this.contracts = contracts;
    this.scopes = scopes;
    this.journal = journal;
    this.zone = zone;
    this.clock = clock;
  }

  /** Where a line belongs. */
  private record Place(Termination termination, ScopeId scope, Subject subject) {}

  /**
   * @throws NotFound when the contract's client is not the viewer's to look after
   * @throws Refusal when it goes on after all, or something cannot be
   */
  public SettlementId add(TerminationId termination, SettlementDetails asked) {
    var place = place(termination);
    var by = scopes.require(place.scope(), Right.CHANGE, place.subject());
    var details = asked.checked();
    if (table.of(termination).size() >= MOST) {
      throw Refusal.because("terminations.refused.many", MOST);
    }
    var line = Settlement.begin(termination, details, by.inWords(), clock.instant());
    var id = table.insert(line);
    record(place, by, "contract.settlement-add", null, details.kind().inWords());
    return id;
  }

  /** It is done. */
  public void settle(SettlementId id, long version, LocalDate on, String note) {
    act(id, version, "contract.settlement-settle", line -> line.settled(on, note, zone.today()));
  }

  /** Nothing has to be done about it after all. */
  public void drop(SettlementId id, long version, String why) {
    act(id, version, "contract.settlement-drop", line -> line.dropped(why));
  }

  public void reopen(SettlementId id, long version) {
    act(id, version, "contract.settlement-reopen", Settlement::reopened);
  }

  private void act(SettlementId id, long version, String action, UnaryOperator<Settlement> verb) {
    var place = place(table.get(id).termination());
    var before = table.get(id);
    var by = actor(place, before);
    if (before.version() != version) {
      throw new OptimisticLockingFailureException("settlement " + id.value());
    }
    var after = verb.apply(before).by(by.inWords(), clock.instant());
    table.update(after);
    record(place, by, action, before.state().inWords(), after.state().inWords());
  }

  /** Who must not read it is told so first: they hold up nobody and learn nothing of it. */
  private Place place(TerminationId id) {
    var along = contracts.about(terminations.get(id).contract());
    var termination = terminations.lock(id);
    if (!termination.stands()) {
      throw Refusal.because("terminations.refused.revoked");
    }
    return new Place(termination, along.scope(), along.subject());
  }

  private Actor actor(Place place, Settlement line) {
    return line.details().kind() == SettlementKind.SUM
        ? scopes
            .actingAs(place.scope(), Right.READ_CONTRACTS, Role.FINANCE)
            .orElseGet(() -> scopes.require(place.scope(), Right.CHANGE, place.subject()))
        : scopes.require(place.scope(), Right.CHANGE, place.subject());
  }

  /** Of which kind it is: what it says may name persons, who cannot be erased from the journal. */
  private void record(Place place, Actor by, String action, @Nullable String before, String after) {
    journal.record(
        by, action, place.subject(), List.of(new Change("settlement", before, after)), null);
  }
}

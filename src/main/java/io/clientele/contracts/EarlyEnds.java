package io.clientele.contracts;

import io.clientele.clients.ClientFiles;
import io.clientele.journal.Actor;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.EmployeeId;
import io.clientele.people.Right;
import io.clientele.people.ScopeId;
import io.clientele.people.Scopes;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends contracts before their time, for the module above that knows why. All texts of a contract
 * end together; nobody signs an amendment of it meanwhile.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class EarlyEnds {

  private final ContractFiles files;
  private final ContractTable table;
  private final SigningTable signings;
  private final Competence competence;
  private final ClientFiles clients;
  private final Scopes scopes;

  EarlyEnds(
      ContractFiles files,
      ContractTable table,
      SigningTable signings,
      Competence competence,
      ClientFiles clients,
      Scopes scopes) {
    this.files = files;
    this.table = table;
    this.signings = signings;
    this.competence = competence;
    this.clients = clients;
    this.scopes = scopes;
  }

  /** Who says that it ends. */
  public enum Decision {
    /** The house, which is for those who sign for it. */
    OURS,
    /** The client, which whoever writes the contract records. */
    THEIRS
  }

  /**
   * A contract that binds, and that nobody else signs, amends or ends until the transaction ends.
   *
   * @param origin as it was signed first
   * @param number of the text that binds last: an amendment that waits for its day ends as well
   * @param terms of that text
   * @param holdsFrom since when the contract holds
   * @param endsEarly null unless it ends before its time already
   * @param subject as the journal calls it
   */
  public record Bound(
      ContractId origin,
      String number,
      ScopeId scope,
      @Nullable EmployeeId manager,
      ContractTerms terms,
      LocalDate holdsFrom,
      @Nullable LocalDate endsEarly,
      Subject subject,
      Actor actor) {}

  /**
   * Holds it for somebody who ends it, or revokes that.
   *
   * @throws NotFound when it is not for the viewer to read, or to record what the client says
   * @throws Refusal when it does not bind, or ending it is beyond the viewer's competence
   */
  public Bound take(ContractId id, Decision decision) {
    var asked = files.read(id);
    clients.take(asked.head().client(), Right.SEE_HEAD);
    var chain = chain(asked.origin());
    var binding = chain.stream().filter(one -> one.state().isBinding()).toList();
    if (binding.isEmpty()) {
      throw Refusal.because(
          "contracts.refused.not-binding", asked.number(), asked.state().inWords());
    }
    var last = binding.getLast();
    var actors = binding.stream().map(one -> actor(one, decision)).toList();
    var manager = scopes.owner(last.scope()).owner();
    return new Bound(
        asked.origin(),
        last.number(),
        last.scope(),
        manager,
        last.terms(),
        signings.newest(asked.origin()).orElseThrow().signed().holdsFrom(),
        last.endsEarly(),
        ContractFiles.subject(chain.getFirst()),
        actors.getLast());
  }

  private List<Contract> chain(ContractId origin) {
    table.lock(origin);
    return table.chain(origin);
  }

  private Actor actor(Contract binding, Decision decision) {
    return decision == Decision.OURS
        ? competence.ending(binding)
        : scopes.require(binding.scope(), Right.CHANGE, ContractFiles.subject(binding));
  }

  /**
   * @param on its last day; null when it does not end before its time after all
   */
  public void end(Bound bound, @Nullable LocalDate on) {
    chain(bound.origin()).stream()
        .filter(one -> one.state().isBinding())
        .forEach(one -> table.endEarly(one.id(), on));
  }

  /** Whether the viewer says for the house that contracts like this one end. */
  public boolean isOffered(ContractId id) {
    return competence.signsAny(files.read(id));
  }
}

package io.clientele.contracts;

import io.clientele.journal.Actor;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.EmployeeId;
import io.clientele.people.ScopeId;
import io.clientele.people.Scopes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Contracts for modules above, which keep something along with them. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class HeldContracts {

  private final ContractFiles files;
  private final ContractVersions versions;
  private final Scopes scopes;

  HeldContracts(ContractFiles files, ContractVersions versions, Scopes scopes) {
    this.files = files;
    this.versions = versions;
    this.scopes = scopes;
  }

  /**
   * A contract that nobody else writes or signs until the transaction ends.
   *
   * @param manager whose client it is with; null when nobody's
   * @param actor who writes it
   */
  public record Held(
      ContractId id, String number, ScopeId scope, @Nullable EmployeeId manager, Actor actor) {

    public Subject subject() {
      return new Subject(Contracts.KIND, id.value(), number);
    }
  }

  /**
   * Takes it out to be written, as those do who write its clauses.
   *
   * @throws NotFound when there is none, or its client is not the viewer's to look after
   * @throws Refusal when its text is not to be written any more
   */
  public Held take(ContractId id) {
    var taken = files.take(id);
    taken.contract().requireOpen();
    return held(taken);
  }

  private Held held(ContractFiles.Taken taken) {
    var contract = taken.contract();
    var scope = contract.scope();
    var manager = scopes.owner(scope).owner();
    return new Held(contract.id(), contract.number(), scope, manager, taken.actor());
  }

  /** A contract that is held whatever became of it. */
  public record Along(Held held, ContractState state) {}

  /**
   * Holds it for what is written beside it, also after it is signed.
   *
   * @throws NotFound when there is none, or its client is not the viewer's to look after
   */
  public Along along(ContractId id) {
    var taken = files.take(id);
    return new Along(held(taken), taken.contract().state());
  }

  /**
   * A contract as somebody reads it.
   *
   * @param language two letters, ISO 639
   * @param client as they are called in contracts
   * @param writable whether the viewer writes it as well
   */
  public record Read(
      String number, String title, String language, String client, boolean writable) {}

  /**
   * @throws NotFound when there is none, or it is not for the viewer to read
   */
  public Read read(ContractId id) {
    var contract = files.read(id);
    var head = contract.head();
    return new Read(
        contract.number(),
        head.title(),
        head.language(),
        contract.client().legalName(),
        files.isWritable(contract));
  }

  /**
   * A contract that something is written about.
   *
   * @param subject as the journal calls it
   */
  public record About(ScopeId scope, Subject subject) {}

  /**
   * @throws NotFound when there is none, or it is not for the viewer to read
   */
  public About about(ContractId id) {
    var contract = files.read(id);
    return new About(contract.scope(), ContractFiles.subject(contract));
  }

  /** The version that has the text as it stands now, or will have it when it is handed in. */
  public int version(ContractId id) {
    var now = files.text(files.read(id)).sha256();
    return versions
        .newest(id)
        .map(newest -> newest.sha256().equals(now) ? newest.number() : newest.number() + 1)
        .orElse(1);
  }
}

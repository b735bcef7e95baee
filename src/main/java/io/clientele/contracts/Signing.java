package io.clientele.contracts;

import io.clientele.approvals.Clearances;
import io.clientele.clients.ClientFiles;
import io.clientele.company.CompanyZone;
import io.clientele.journal.Change;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.Right;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Concludes contracts on behalf of the house (duty E4): within one's competence, and never another
 * text than the one that was approved.
 */
@Service
@Transactional
public class Signing {

  /** How far ahead, or back, a contract may begin to hold. */
  static final int MOST_DAYS = 366;

  private final ContractTable table;
  private final ContractFiles files;
  private final ContractVersions versions;
  private final SigningTable signings;
  private final ContractApproval approval;
  private final Clearances clearances;
  private final Competence competence;
  private final ObjectProvider<SigningGate> gates;
  private final ObjectProvider<UponSigning> followers;
  private final ClientFiles clients;
  private final FirstDays firstDays;
  private final CompanyZone zone;
  private final Clock clock;

  Signing(
      ContractTable table,
      ContractFiles files,
      ContractVersions versions,
      SigningTable signings,
      ContractApproval approval,
      Clearances clearances,
      Competence competence,
      ObjectProvider<SigningGate> gates,
      ObjectProvider<UponSigning> followers,
      ClientFiles clients,
      FirstDays firstDays,
      CompanyZone zone,
      Clock clock) {
    this.table = table;
    this.files = files;
    this.versions = versions;
    this.signings = signings;
    this.approval = approval;
    this.clearances = clearances;
    this.competence = competence;
    this.gates = gates;
    this.followers = followers;
    this.clients = clients;
    this.firstDays = firstDays;
    this.zone = zone;
    this.clock = clock;
  }

  /** The day of the house. */
  public LocalDate today() {
    return zone.today();
  }

  /** Whether the viewer signs contracts with this client at all. */
  @Transactional(readOnly = true)
  public boolean isOffered(ContractId id) {
    return competence.signsAny(files.read(id));
  }

  /** Empty while it is not signed. */
  @Transactional(readOnly = true)
  public Optional<SignedContract> of(ContractId id) {
    files.read(id);
    return signings.newest(id).map(SigningTable.Kept::signed);
  }

  /**
   * Signs it; what it says of payment and prices stands on the client's card from the day on which
   * it holds.
   *
   * @param seen the SHA-256 of the version that the viewer read
   * @param holdsFrom the day from which it holds
   * @throws NotFound when it is not for the viewer to read
   * @throws Refusal when it is beyond the viewer's competence, not approved as it is, or something
   *     stands in the way
   * @throws OptimisticLockingFailureException when another text was approved since
   */
  public void sign(ContractId id, String seen, LocalDate holdsFrom) {
    var contract = held(id);
    var by = competence.signing(contract);
    requireReplacing(contract);
    var signed = contract.become(after(holdsFrom));
    requireDay(holdsFrom);
    firstDays.require(contract, holdsFrom);
    var matter = approval.matter(contract);
    clearances.require(matter);
    gates.stream()
        .flatMap(gate -> gate.objection(id).stream())
        .findFirst()
        .ifPresent(
            objection -> {
              throw Refusal.because("contracts.refused.gate", objection.inWords());
            });
    var version = approved(contract);
    if (!version.sha256().equals(seen)) {
      throw new OptimisticLockingFailureException("contract " + id.value());
    }
    var signature = new SigningTable.Signature(by.inWords(), clock.instant(), holdsFrom);
    signings.insert(contract, version, matter.owner(), zone.today(), signature);
    files.keep(signed, by, "contract.sign", changes(version, holdsFrom));
    firstDays.signed(signed, by);
    followers.forEach(one -> one.signed(id, holdsFrom, by));
  }

  /** The client's card is taken first, as by those who merge cards: nobody waits in a circle. */
  private Contract held(ContractId id) {
    var client = files.read(id).head().client();
    clients.take(client, Right.SEE_HEAD);
    return table.lock(id);
  }

  /** What was signed ends by an amendment: whoever could not end it cannot sign that, either. */
  private void requireReplacing(Contract contract) {
    var amends = contract.amends();
    if (amends != null) {
      competence.ending(table.get(amends.replaces()));
    }
  }

  private ContractState after(LocalDate holdsFrom) {
    return holdsFrom.isAfter(zone.today()) ? ContractState.SIGNED : ContractState.IN_FORCE;
  }

  private void requireDay(LocalDate holdsFrom) {
    var today = zone.today();
    if (holdsFrom.isBefore(today.minusDays(MOST_DAYS))
        || holdsFrom.isAfter(today.plusDays(MOST_DAYS))) {
      throw Refusal.because("contracts.refused.holds-from", MOST_DAYS);
    }
  }

  /** The version that was handed in last, which must be what the contract says now. */
  private ContractVersion approved(Contract contract) {
    return versions
        .newest(contract.id())
        .filter(version -> version.sha256().equals(files.text(contract).sha256()))
        .orElseThrow(() -> Refusal.because("contracts.refused.other", contract.number()));
  }

  private static List<Change> changes(ContractVersion version, LocalDate holdsFrom) {
    return List.of(
        new Change("version", null, Integer.toString(version.number())),
        new Change("sha256", null, version.sha256()),
        new Change("holdsFrom", null, holdsFrom.toString()));
  }
}

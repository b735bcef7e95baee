package io.clientele.contracts;

import io.clientele.clients.ClientFiles;
import io.clientele.company.CompanyZone;
import io.clientele.journal.Actor;
import io.clientele.journal.Change;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets signed contracts begin on their day, from which their terms stand on the client's card, and
 * end after their last.
 */
@Service
@Transactional
class ContractDays {

  private final ContractTable table;
  private final ContractFiles files;
  private final FirstDays firstDays;
  private final ClientFiles clients;
  private final CompanyZone zone;

  ContractDays(
      ContractTable table,
      ContractFiles files,
      FirstDays firstDays,
      ClientFiles clients,
      CompanyZone zone) {
    this.table = table;
    this.files = files;
    this.firstDays = firstDays;
    this.clients = clients;
    this.zone = zone;
  }

  @Transactional(readOnly = true)
  public List<ContractId> due() {
    return table.due(zone.today());
  }

  /**
   * Asks again whether it is due: another node may have been quicker. The client's card is taken
   * first, as by those who sign and those who merge cards.
   */
  public void come(ContractId id) {
    var client = table.get(id).head().client();
    clients.takeFor(client, Actor.PORTAL);
    var contract = table.lock(id);
    if (!contract.head().client().equals(client)) {
      throw new OptimisticLockingFailureException("contract " + id.value());
    }
    if (due().contains(id)) {
      var next = next(contract);
      var change = new Change("state", contract.state().inWords(), next.inWords());
      files.keep(contract.become(next), Actor.PORTAL, "contract.state", List.of(change));
      if (next == ContractState.IN_FORCE) {
        firstDays.come(contract);
      }
    }
  }

  private ContractState next(Contract due) {
    var early = due.endsEarly();
    if (early != null && early.isBefore(zone.today())) {
      return ContractState.TERMINATED;
    }
    return due.state() == ContractState.SIGNED ? ContractState.IN_FORCE : ContractState.ENDED;
  }
}

package io.clientele.contracts;

import io.clientele.company.CompanyZone;
import io.clientele.journal.Actor;
import io.clientele.journal.Change;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets signed contracts begin on their day, and end after their last. */
@Service
@Transactional
class ContractDays {

  private final ContractTable table;
  private final ContractFiles files;
  private final CompanyZone zone;

  ContractDays(ContractTable table, ContractFiles files, CompanyZone zone) {
    this.table = table;
    this.files = files;
    this.zone = zone;
  }

  @Transactional(readOnly = true)
  public List<ContractId> due() {
    return table.due(zone.today());
  }

  /** Asks again whether it is due: another node may have been quicker. */
  public void come(ContractId id) {
    var contract = table.lock(id);
    if (due().contains(id)) {
      var next =
          contract.state() == ContractState.SIGNED ? ContractState.IN_FORCE : ContractState.ENDED;
      var change = new Change("state", contract.state().inWords(), next.inWords());
      files.keep(contract.become(next), Actor.PORTAL, "contract.state", List.of(change));
    }
  }
}

package io.clientele.counterdrafts;

import io.clientele.contracts.ContractId;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import org.springframework.stereotype.Service;

/**
 * Reads what clients send. It may take seconds, so nothing is held meanwhile; who may not take it
 * in has nothing read for them.
 */
@Service
public class TheirFiles {

  private final Counterdrafts drafts;

  TheirFiles(Counterdrafts drafts) {
    this.drafts = drafts;
  }

  /**
   * @throws NotFound when the contract is not the viewer's to write
   * @throws Refusal when it may not be written any more, or the file cannot be read
   */
  public TheirFile read(ContractId contract, String name, byte[] content) {
    drafts.requireRoom(contract);
    return TheirFile.read(name, content);
  }
}

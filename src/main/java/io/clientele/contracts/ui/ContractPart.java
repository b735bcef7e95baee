package io.clientele.contracts.ui;

import com.vaadin.flow.component.Component;
import io.clientele.contracts.ContractCard;

/** A section of the contract's page below its clauses, contributed by the module that knows. */
public interface ContractPart {

  /** Where the section stands among those of other modules. */
  int order();

  /**
   * Built for whoever reads the contract.
   *
   * @param reload shows the page anew, for what changes the contract itself
   */
  Component build(ContractCard card, Runnable reload);
}

package io.clientele.disagreements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.contracts.ContractCard;
import io.clientele.contracts.ui.ContractPart;
import io.clientele.disagreements.AgreedWordings;
import io.clientele.disagreements.Disagreements;
import io.clientele.disagreements.ProtocolPapers;
import io.clientele.disagreements.Protocols;

/** The protocol on the contract's page. */
@SpringComponent
class DisagreementsPart implements ContractPart {

  private final Protocols protocols;
  private final Disagreements disagreements;
  private final AgreedWordings agreed;
  private final ProtocolPapers papers;

  DisagreementsPart(
      Protocols protocols,
      Disagreements disagreements,
      AgreedWordings agreed,
      ProtocolPapers papers) {
    this.protocols = protocols;
    this.disagreements = disagreements;
    this.agreed = agreed;
    this.papers = papers;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Component build(ContractCard card, Runnable reload) {
    return new ProtocolSection(
        protocols, papers, new ProtocolActs(disagreements, agreed, card, reload), card);
  }
}

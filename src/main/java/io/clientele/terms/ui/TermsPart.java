package io.clientele.terms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.clients.ClientCard;
import io.clientele.clients.ui.ClientCardPart;
import io.clientele.terms.ClientTerms;

/** What is agreed with the client, to be read and set. */
@SpringComponent
class TermsPart implements ClientCardPart {

  private final ClientTerms terms;

  TermsPart(ClientTerms terms) {
    this.terms = terms;
  }

  @Override
  public int order() {
    return 14;
  }

  @Override
  public String textKey() {
    return "terms.tab";
  }

  @Override
  public String path() {
    return "terms";
  }

  @Override
  public boolean isOffered(ClientCard card) {
    return true;
  }

  @Override
  public Component build(ClientCard card) {
    return new TermsPanel(terms, card);
  }
}

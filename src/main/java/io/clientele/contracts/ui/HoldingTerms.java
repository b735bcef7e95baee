package io.clientele.contracts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.clientele.contracts.HoldingContract;
import io.clientele.contracts.TermsLines;
import io.clientele.kit.ui.Facts;
import java.util.List;

/** What is agreed in the contracts that hold now, on the client's card. */
class HoldingTerms extends Composite<Section> {

  HoldingTerms(List<HoldingContract> holding) {
    getContent().addClassName("page-section");
    getContent().add(new H3(text("contracts.holding")));
    holding.forEach(this::add);
  }

  private void add(HoldingContract contract) {
    var link = new Anchor(ContractsNavigation.path(contract.id()), contract.number());
    link.getElement().setAttribute("router-link", true);
    var head = new Div(link, new Span(contract.title()));
    head.addClassName("clause-head");
    var facts = new Facts();
    TermsLines.of(contract.terms()).forEach((key, words) -> facts.fact(text(key), words));
    getContent().add(head, facts);
  }
}

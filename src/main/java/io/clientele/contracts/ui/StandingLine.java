package io.clientele.contracts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.clientele.approvals.ui.ApprovalsNavigation;
import io.clientele.contracts.AmendmentChain;
import io.clientele.contracts.ContractCard;
import io.clientele.kit.ui.Moments;
import org.jspecify.annotations.Nullable;

/** How far a contract is, who is asked, and which other text of it counts. */
class StandingLine extends Composite<Div> {

  StandingLine(ContractCard card, AmendmentChain chain) {
    getContent().add(new ContractBadge(card.state()));
    getContent().addClassName("part-head");
    var round = card.round();
    if (round != null) {
      var link = link(ApprovalsNavigation.path(round), text("contracts.open-round"));
      link.addClassName("button-link");
      getContent().add(link);
    }
    if (!card.asked().isEmpty()) {
      quiet(text("contracts.asked", String.join(", ", card.asked())));
    }
    var early = card.endsEarly();
    if (early != null) {
      quiet(text("contracts.terminated-to", Moments.day(early)));
    }
    other("contracts.amendment.in-force", chain.binding(), card);
    other("contracts.amendment.under-way", chain.underWay(), card);
  }

  private void other(String key, AmendmentChain.@Nullable Link link, ContractCard card) {
    if (link != null && !link.id().equals(card.id())) {
      var words = text(key, link.number(), link.state().inWords());
      getContent().add(link(ContractsNavigation.path(link.id()), words));
    }
  }

  private void quiet(String words) {
    var quiet = new Span(words);
    quiet.addClassName("quiet");
    getContent().add(quiet);
  }

  private static Anchor link(String path, String words) {
    var link = new Anchor(path, words);
    link.getElement().setAttribute("router-link", true);
    return link;
  }
}

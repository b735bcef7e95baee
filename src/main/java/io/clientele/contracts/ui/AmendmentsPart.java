package io.clientele.contracts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.clientele.contracts.AmendmentChain;
import io.clientele.contracts.ContractId;
import io.clientele.kit.ui.Moments;

/** All texts of a contract, each with its own page: as it was signed first, and its amendments. */
class AmendmentsPart extends Composite<Section> {

  AmendmentsPart(AmendmentChain chain) {
    ContractView.begin(getContent(), text("contracts.amendments"));
    var lines = new OrderedList();
    lines.addClassName("clauses");
    chain.links().forEach(link -> lines.add(line(link, chain.shown())));
    getContent().add(lines);
  }

  private static ListItem line(AmendmentChain.Link link, ContractId shown) {
    var line = new Div(name(link, shown), new ContractBadge(link.state()));
    line.addClassName("clause-head");
    var signed = link.signed();
    if (signed != null) {
      var words =
          text(
              "contracts.amendment.signed",
              Moments.minute(signed.at()),
              signed.by(),
              Moments.day(signed.holdsFrom()));
      var quiet = new Span(words);
      quiet.addClassName("quiet");
      line.add(quiet);
    }
    return new ListItem(line);
  }

  private static Component name(AmendmentChain.Link link, ContractId shown) {
    if (link.id().equals(shown)) {
      var here = new Span(link.number());
      here.getElement().setAttribute("aria-current", "page");
      return here;
    }
    var other = new Anchor(ContractsNavigation.path(link.id()), link.number());
    other.getElement().setAttribute("router-link", true);
    return other;
  }
}

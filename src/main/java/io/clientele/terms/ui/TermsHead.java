package io.clientele.terms.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.clients.ClientCard;
import io.clientele.clients.ui.ClientHeadPart;
import io.clientele.terms.ClientTerms;
import io.clientele.terms.ReceivablesStatus;
import java.util.ArrayList;
import java.util.List;

/** The terms, always in sight on the card. */
@SpringComponent
class TermsHead implements ClientHeadPart {

  private final ClientTerms terms;

  TermsHead(ClientTerms terms) {
    this.terms = terms;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public List<Fact> facts(ClientCard card) {
    var agreed = terms.of(card.id()).details();
    var facts = new ArrayList<Fact>();
    add(facts, Wording.field("priceType"), Wording.priceType(agreed));
    add(facts, text("terms.payment-term"), Wording.paymentTerm(agreed));
    add(facts, Wording.field("discount"), Wording.discount(agreed));
    add(facts, Wording.field("creditLimit"), Wording.creditLimit(agreed));
    if (agreed.receivables() != null) {
      facts.add(new Fact(Wording.field("receivables"), badge(agreed.receivables())));
    }
    return facts;
  }

  private static void add(List<Fact> facts, String name, String words) {
    if (!words.isEmpty()) {
      facts.add(new Fact(name, new Text(words)));
    }
  }

  static Component badge(ReceivablesStatus status) {
    var badge = new Badge(status.inWords());
    switch (status) {
      case NONE, IN_TERM -> badge.addThemeVariants(BadgeVariant.SUCCESS);
      case OVERDUE -> badge.addThemeVariants(BadgeVariant.WARNING);
      case BLOCKED -> badge.addThemeVariants(BadgeVariant.ERROR);
    }
    return badge;
  }
}

package io.clientele.clients.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.addresses.ui.Links;
import io.clientele.clients.ClientCard;
import io.clientele.kit.ui.Facts;
import io.clientele.kit.ui.Moments;
import io.clientele.people.Right;

/** Everything written on the card itself. */
@SpringComponent
class OverviewPart implements ClientCardPart {

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String textKey() {
    return "clients.tab.overview";
  }

  @Override
  public String path() {
    return "overview";
  }

  @Override
  public boolean isOffered(ClientCard card) {
    return true;
  }

  @Override
  public Component build(ClientCard card) {
    var details = card.details();
    var facts =
        new Facts()
            .fact(Wording.field("legalName"), details.legalName())
            .fact(Wording.field("shortName"), details.shortName())
            .fact(Wording.field("taxNumber"), details.taxNumber())
            .fact(Wording.field("registrationNumber"), details.registrationNumber())
            .facts(
                Wording.field("addresses"),
                details.addresses().stream().map(one -> Facts.line(one.toString())).toList())
            .facts(Wording.field("phones"), details.phones().stream().map(Links::phone).toList())
            .facts(Wording.field("mails"), details.mails().stream().map(Links::mail).toList())
            .fact(Wording.field("industry"), details.industry());
    if (!details.site().isEmpty()) {
      facts.fact(Wording.field("site"), site(details.site()));
    }
    if (!details.notes().isEmpty()) {
      var notes = new Pre(details.notes());
      notes.addClassName("notes");
      facts.fact(Wording.field("notes"), notes);
    }
    if (card.may(Right.READ)) {
      facts
          .fact(
              text("clients.created"),
              text("clients.when-by", Moments.minute(card.createdAt()), card.createdBy()))
          .fact(
              text("clients.changed"),
              text("clients.when-by", Moments.minute(card.changedAt()), card.changedBy()));
    }
    return new Div(facts);
  }

  /** Only an address of the web becomes a link. */
  private static Component site(String written) {
    var address = written.matches("(?i)https?://.*") ? written : "https://" + written;
    if (!address.matches("(?i)https?://[^\\s\"'<>]+")) {
      return Facts.line(written);
    }
    var link = new Anchor(address, written);
    link.setTarget("_blank");
    link.getElement().setAttribute("rel", "noopener noreferrer");
    return link;
  }
}

package io.clientele.contracts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.clientele.clients.ui.ClientsNavigation;
import io.clientele.contracts.Amendments;
import io.clientele.contracts.ContractCard;
import io.clientele.contracts.ContractClauses;
import io.clientele.contracts.ContractId;
import io.clientele.contracts.ContractList;
import io.clientele.contracts.ContractPapers;
import io.clientele.contracts.Contracts;
import io.clientele.contracts.SignedContract;
import io.clientele.contracts.SignedScans;
import io.clientele.contracts.Signing;
import io.clientele.contracts.TermsLines;
import io.clientele.kit.NotFound;
import io.clientele.kit.ui.Confirm;
import io.clientele.kit.ui.Facts;
import io.clientele.kit.ui.Moments;
import io.clientele.kit.ui.PageHead;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** One contract: its clauses written where they stand, what is agreed, and how far it is. */
@Route("contracts/:contract([1-9][0-9]{0,17})")
@PermitAll
class ContractView extends VerticalLayout
    implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

  private final Contracts contracts;
  private final Amendments amendments;
  private final ContractClauses clauses;
  private final ContractList list;
  private final Signing signing;
  private final SignedScans scans;
  private final ContractPapers papers;
  private final ObjectProvider<ContractPart> parts;
  private String title = text("contracts.title");
  private @Nullable ClausesPart written;

  ContractView(
      Contracts contracts,
      Amendments amendments,
      ContractClauses clauses,
      ContractList list,
      Signing signing,
      SignedScans scans,
      ContractPapers papers,
      ObjectProvider<ContractPart> parts) {
    this.contracts = contracts;
    this.amendments = amendments;
    this.clauses = clauses;
    this.list = list;
    this.signing = signing;
    this.scans = scans;
    this.papers = papers;
    this.parts = parts;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var number =
        event.getRouteParameters().get("contract").map(Long::valueOf).orElseThrow(NotFound::new);
    showSaved(new ContractId(number));
  }

  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    if (written != null && written.hasChanges()) {
      var going = event.postpone();
      Confirm.ask(
          text("contracts.leave-title"),
          text("contracts.leave-what"),
          text("contracts.leave"),
          going::proceed);
    }
  }

  private void showSaved(ContractId id) {
    written = null;
    show(id);
  }

  private void show(ContractId id) {
    var card = list.card(id);
    var signed = signing.of(id).orElse(null);
    title = card.number();
    var chain = amendments.of(id);
    var acts = new ContractActs(contracts, amendments, signing, card, () -> show(id));
    var part =
        new ClausesPart(card, new ClauseActs(clauses, card, () -> showSaved(id), () -> show(id)));
    if (written != null) {
      part.resume(written);
    }
    written = part;
    removeAll();
    add(new PageHead(card.number(), acts.buttons(chain)), new StandingLine(card, chain));
    add(facts(card, signed));
    if (chain.isAmended()) {
      add(new AmendmentsPart(chain));
    }
    if (signed != null) {
      add(new ScanPart(scans, card, () -> show(id)));
    }
    add(new TermsPart(contracts, card, () -> show(id)), part);
    parts.stream()
        .sorted(Comparator.comparingInt(ContractPart::order))
        .forEach(one -> add(one.build(card, () -> show(id))));
    add(new VersionsPart(list, papers, card));
  }

  private static Component facts(ContractCard card, @Nullable SignedContract signed) {
    var facts =
        new Facts()
            .fact(text("contracts.field.title"), card.head().title())
            .fact(text("contracts.field.client"), client(card))
            .fact(text("contracts.field.owner"), card.owner())
            .fact(text("contracts.field.kind"), card.head().kind().inWords())
            .fact(
                text("contracts.field.changed"),
                text("contracts.changed", Moments.minute(card.changedAt()), card.changedBy()));
    if (signed != null) {
      facts
          .fact(
              text("contracts.field.signed"),
              text("contracts.changed", Moments.minute(signed.at()), signed.by()))
          .fact(text("contracts.field.holds-from"), Moments.day(signed.holdsFrom()))
          .fact(text("contracts.field.sha256"), hash(signed.sha256()));
    }
    return facts;
  }

  private static Component hash(String sha256) {
    var words = new Span(sha256);
    words.addClassName("hash");
    return words;
  }

  private static Component client(ContractCard card) {
    if (!card.opensClient()) {
      return new Span(card.clientName());
    }
    var link = new Anchor(ClientsNavigation.path(card.head().client()), card.clientName());
    link.getElement().setAttribute("router-link", true);
    return link;
  }

  /** Begins a part of the page. */
  static void begin(Section part, String heading, Component... acts) {
    var head = new Div(new H2(heading));
    head.addClassName("part-head");
    if (acts.length > 0) {
      var buttons = new Div(acts);
      buttons.addClassName("page-actions");
      head.add(buttons);
    }
    part.addClassName("page-section");
    part.add(head);
  }

  static Facts terms(ContractCard card) {
    var facts = new Facts();
    TermsLines.of(card.terms()).forEach((key, words) -> facts.fact(text(key), words));
    return facts;
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}

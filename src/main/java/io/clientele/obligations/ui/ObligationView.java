package io.clientele.obligations.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.clientele.contracts.ui.ContractsTabs;
import io.clientele.kit.NotFound;
import io.clientele.kit.ui.Facts;
import io.clientele.kit.ui.Moments;
import io.clientele.kit.ui.PageHead;
import io.clientele.obligations.Evidence;
import io.clientele.obligations.ObligationCard;
import io.clientele.obligations.ObligationId;
import io.clientele.obligations.ObligationList;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Stream;

/** One obligation: what is owed to whom, what proves it, and what became of it. */
@Route(ObligationsNavigation.LIST + "/:obligation([1-9][0-9]{0,17})")
@PermitAll
class ObligationView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

  private final ObligationList list;
  private final Evidence evidence;
  private final ManagerActs managers;
  private final DivisionActs division;
  private final ContractsTabs tabs;
  private String title = text("obligations.title");

  ObligationView(
      ObligationList list,
      Evidence evidence,
      ManagerActs managers,
      DivisionActs division,
      ContractsTabs tabs) {
    this.list = list;
    this.evidence = evidence;
    this.managers = managers;
    this.division = division;
    this.tabs = tabs;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var number =
        event.getRouteParameters().get("obligation").map(Long::valueOf).orElseThrow(NotFound::new);
    show(new ObligationId(number));
  }

  private void show(ObligationId id) {
    var card = list.card(id);
    title = card.details().what();
    removeAll();
    add(new PageHead(title, buttons(card)));
    add(tabs.on(ObligationsNavigation.LIST), standing(card), facts(card));
    add(new ProofsPart(evidence, card), new StepsPart(card));
  }

  private Component[] buttons(ObligationCard card) {
    Runnable reload = () -> show(card.id());
    return Stream.concat(
            managers.buttons(card, reload).stream(), division.buttons(card, reload).stream())
        .toArray(Component[]::new);
  }

  private static Component standing(ObligationCard card) {
    var line = new Div(new ObligationBadge(card.state(), card.isDoneLate()));
    line.addClassName("part-head");
    if (!card.bound()) {
      var hint = new Span(text("obligations.planned-hint"));
      hint.addClassName("quiet");
      line.add(hint);
    }
    return line;
  }

  private static Component facts(ObligationCard card) {
    var details = card.details();
    return new Facts()
        .fact(text("obligations.field.division"), card.division())
        .fact(text("obligations.field.due"), due(card))
        .fact(text("obligations.field.occurred"), Moments.day(card.occurredOn()))
        .fact(text("obligations.field.fulfilled"), Moments.day(card.fulfilledOn()))
        .fact(text("obligations.field.evidence"), details.evidence())
        .fact(text("obligations.field.penalty"), details.penalty())
        .fact(text("obligations.field.contract"), contract(card))
        .fact(text("obligations.field.clause"), card.clause())
        .fact(text("obligations.field.client"), card.clientName())
        .facts(text("obligations.field.address"), addresses(card))
        .fact(text("obligations.field.manager"), card.manager());
  }

  private static List<Component> addresses(ObligationCard card) {
    return card.addresses().isEmpty()
        ? List.of(new Span(text("obligations.no-address")))
        : card.addresses().stream().map(Facts::line).toList();
  }

  /** The day, and by what it was reckoned. */
  private static String due(ObligationCard card) {
    var words = card.details().due().inWords();
    var day = Moments.day(card.dueOn());
    return day.isEmpty() || day.equals(words) ? words : text("obligations.due-day", day, words);
  }

  private static Component contract(ObligationCard card) {
    return card.readsContract()
        ? ObligationsNavigation.link(ObligationsNavigation.path(card.contract()), card.number())
        : new Span(card.number());
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}

package io.clientele.expenses.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.clientele.approvals.ui.ApprovalsNavigation;
import io.clientele.clients.ClientList;
import io.clientele.clients.ui.ClientsNavigation;
import io.clientele.company.Settings;
import io.clientele.expenses.ExpenseCard;
import io.clientele.expenses.ExpenseId;
import io.clientele.expenses.ExpenseList;
import io.clientele.expenses.Expenses;
import io.clientele.expenses.Receipts;
import io.clientele.kit.NotFound;
import io.clientele.kit.ui.Facts;
import io.clientele.kit.ui.Figure;
import io.clientele.kit.ui.Moments;
import io.clientele.kit.ui.PageHead;
import jakarta.annotation.security.PermitAll;

/** One expense with its receipts, and how its approval stands. */
@Route("expenses/:expense([1-9][0-9]{0,17})")
@PermitAll
class ExpenseView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

  private final Expenses expenses;
  private final ExpenseList list;
  private final Receipts receipts;
  private final ExpenseParts parts;
  private String title = text("expenses.title");

  ExpenseView(
      Expenses expenses,
      ExpenseList list,
      Receipts receipts,
      ClientList clients,
      Settings settings) {
    this.expenses = expenses;
    this.list = list;
    this.receipts = receipts;
    this.parts = new ExpenseParts(expenses, clients, settings);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var number =
        event.getRouteParameters().get("expense").map(Long::valueOf).orElseThrow(NotFound::new);
    show(new ExpenseId(number));
  }

  private void show(ExpenseId id) {
    var card = list.card(id);
    title = card.title();
    var acts = new ExpenseActs(expenses, parts, card, () -> show(id));
    removeAll();
    add(new PageHead(card.title(), acts.buttons()), standing(card), facts(card));
    add(new ReceiptsPart(receipts, card, () -> show(id)));
  }

  private static Component standing(ExpenseCard card) {
    var line = new Div(new ExpenseBadge(card.state()));
    line.addClassName("part-head");
    var round = card.round();
    if (round != null) {
      var link = new Anchor(ApprovalsNavigation.path(round), text("expenses.open-round"));
      link.getElement().setAttribute("router-link", true);
      link.addClassName("button-link");
      line.add(link);
    }
    return line;
  }

  private static Facts facts(ExpenseCard card) {
    var details = card.details();
    var facts =
        new Facts()
            .fact(text("expenses.field.client"), client(card))
            .fact(text("expenses.field.day"), Moments.day(details.day()))
            .fact(
                text("expenses.field.amount"),
                text("expenses.money", Figure.amountInWords(details.amount()), details.currency()));
    if (!details.currency().equals(card.house())) {
      var inHouse =
          text("expenses.money", Figure.amountInWords(details.houseAmount()), card.house());
      facts.fact(text("expenses.field.in-house-currency"), inHouse);
    }
    return facts
        .fact(text("expenses.field.spender"), card.spenderName())
        .fact(text("expenses.field.purpose"), details.purpose())
        .fact(BudgetLine.name(card.budget()), new BudgetLine(card.budget(), card.house()));
  }

  private static Component client(ExpenseCard card) {
    if (!card.opensClient()) {
      return new Span(card.clientName());
    }
    var link = new Anchor(ClientsNavigation.path(card.details().client()), card.clientName());
    link.getElement().setAttribute("router-link", true);
    return link;
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}

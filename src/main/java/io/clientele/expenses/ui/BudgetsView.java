package io.clientele.expenses.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.clientele.company.Settings;
import io.clientele.expenses.BudgetRow;
import io.clientele.expenses.Budgets;
import io.clientele.kit.Texts;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.Figure;
import io.clientele.kit.ui.FigureTable;
import io.clientele.kit.ui.IconButton;
import io.clientele.kit.ui.PageHead;
import io.clientele.people.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.List;

/** What each person may spend on hospitality in a month, and what is gone of it. */
@Route(ExpensesNavigation.BUDGETS)
@RolesAllowed({Roles.DEPARTMENT_HEAD, Roles.DIRECTOR})
class BudgetsView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

  private static final String MONTH = "month";

  private final Budgets budgets;
  private final String currency;

  BudgetsView(Budgets budgets, Settings settings) {
    this.budgets = budgets;
    this.currency = settings.currency();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter(MONTH)
            .filter(asked -> asked.matches("20[0-9]{2}-(0[1-9]|1[0-2])"))
            .map(YearMonth::parse)
            .orElseGet(budgets::month));
  }

  private void show(YearMonth month) {
    var back = link(ExpensesNavigation.LIST, text("expenses.budgets.back"));
    var months =
        new Div(
            link(path(month.minusMonths(1)), text("expenses.budgets.earlier")),
            new Span(Texts.month(month)),
            link(path(month.plusMonths(1)), text("expenses.budgets.later")));
    months.addClassName("part-head");
    var hint = new Paragraph(text("expenses.budgets.hint"));
    hint.addClassName("quiet");
    var rows = budgets.rows(month);
    removeAll();
    add(new PageHead(text("expenses.budgets.title"), back), hint, months);
    add(
        rows.isEmpty()
            ? new EmptyState(text("expenses.budgets.none"), text("expenses.budgets.none-hint"))
            : table(rows, month));
  }

  private static Anchor link(String path, String words) {
    var link = new Anchor(path, words);
    link.getElement().setAttribute("router-link", true);
    link.addClassName("button-link");
    return link;
  }

  private static String path(YearMonth month) {
    return ExpensesNavigation.BUDGETS + "?" + MONTH + "=" + month;
  }

  private FigureTable table(List<BudgetRow> rows, YearMonth month) {
    var table =
        new FigureTable(
            text("expenses.budget", Texts.month(month)),
            List.of(
                text("expenses.budgets.person"),
                text("expenses.budgets.budget", currency),
                text("expenses.budgets.spent", currency),
                text("expenses.budgets.left", currency),
                text("expenses.budgets.change")));
    rows.forEach(
        row ->
            table.row(
                row.name(),
                new Span(Figure.amountInWords(row.use().budget())),
                new Span(Figure.amountInWords(row.use().spent())),
                left(row),
                new IconButton(
                    VaadinIcon.EDIT,
                    text("expenses.budgets.edit", row.name()),
                    () -> new BudgetDialog(budgets, row, currency, () -> show(month)).open())));
    return table;
  }

  private static Component left(BudgetRow row) {
    var left = new Span(Figure.amountInWords(row.use().left()));
    if (row.use().isOver()) {
      left.addClassName("late");
    }
    return left;
  }

  @Override
  public String getPageTitle() {
    return text("expenses.budgets.title");
  }
}

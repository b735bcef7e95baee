package io.clientele.expenses.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.clientele.clients.ClientList;
import io.clientele.company.Settings;
import io.clientele.expenses.Budgets;
import io.clientele.expenses.ExpenseFilter;
import io.clientele.expenses.ExpenseList;
import io.clientele.expenses.ExpenseRow;
import io.clientele.expenses.ExpenseState;
import io.clientele.expenses.Expenses;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.Figure;
import io.clientele.kit.ui.Moments;
import io.clientele.kit.ui.PageHead;
import io.clientele.kit.ui.SearchField;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;

/** The expenses that the viewer reads, and what is left of their own budget. */
@Route(ExpensesNavigation.LIST)
@PermitAll
class ExpensesView extends VerticalLayout implements HasDynamicTitle {

  private final Grid<ExpenseRow> grid = new Grid<>();
  private final SearchField search = new SearchField(words -> reload());
  private final ComboBox<ExpenseState> state = new ComboBox<>();
  private final ExpenseParts parts;

  ExpensesView(
      Expenses expenses, ExpenseList list, Budgets budgets, ClientList clients, Settings settings) {
    this.parts = new ExpenseParts(expenses, clients, settings);
    var enters = expenses.mayEnter();
    state.setItems(List.of(ExpenseState.values()).subList(0, ExpenseState.DISCARDED.ordinal()));
    state.setItemLabelGenerator(ExpenseState::inWords);
    state.setPlaceholder(text("expenses.any-state"));
    state.setAriaLabel(text("expenses.field.state"));
    state.setClearButtonVisible(true);
    state.addValueChangeListener(change -> reload());
    columns();
    grid.setItemsPageable(page -> list.rows(filter(), page));
    grid.setSizeFull();

    var toolbar = new Div(search, state);
    toolbar.addClassName("toolbar");
    if (enters) {
      toolbar.add(BudgetLine.named(budgets.own(budgets.month()), settings.currency()));
    }
    add(new PageHead(text("expenses.title"), acts(enters, budgets.mayGive())), toolbar, grid);
    setSizeFull();
    setFlexGrow(1, grid);
    reload();
  }

  private Component[] acts(boolean enters, boolean gives) {
    var acts = new ArrayList<Component>();
    if (gives) {
      var budgets = new Anchor(ExpensesNavigation.BUDGETS, text("expenses.budgets"));
      budgets.getElement().setAttribute("router-link", true);
      budgets.addClassName("button-link");
      acts.add(budgets);
    }
    if (enters) {
      acts.add(create());
    }
    return acts.toArray(Component[]::new);
  }

  private Button create() {
    var create =
        new Button(
            text("expenses.new"), VaadinIcon.PLUS.create(), click -> parts.enterDialog().open());
    create.addThemeVariants(ButtonVariant.PRIMARY);
    return create;
  }

  private void columns() {
    grid.addComponentColumn(ExpensesView::link)
        .setHeader(text("expenses.field.purpose"))
        .setFlexGrow(3);
    grid.addColumn(ExpenseRow::client).setHeader(text("expenses.field.client")).setFlexGrow(2);
    grid.addColumn(row -> Moments.day(row.day())).setHeader(text("expenses.field.day"));
    grid.addColumn(ExpenseRow::spender).setHeader(text("expenses.field.spender"));
    grid.addComponentColumn(ExpensesView::amount).setHeader(text("expenses.field.amount"));
    grid.addComponentColumn(row -> new ExpenseBadge(row.state()))
        .setHeader(text("expenses.field.state"));
    grid.addItemClickListener(click -> ExpensesNavigation.open(click.getItem().id()));
    grid.addClassName("clickable-rows");
  }

  private static Component link(ExpenseRow row) {
    var link = new Anchor(ExpensesNavigation.path(row.id()), row.purpose());
    link.getElement().setAttribute("router-link", true);
    link.addClassName("row-link");
    return link;
  }

  private static Span amount(ExpenseRow row) {
    return new Span(text("expenses.money", Figure.amountInWords(row.amount()), row.currency()));
  }

  private ExpenseFilter filter() {
    return new ExpenseFilter(search.getValue().strip(), state.getValue());
  }

  private void reload() {
    grid.setEmptyStateComponent(
        filter().equals(ExpenseFilter.ALL)
            ? new EmptyState(text("expenses.none"), text(parts.hintKey()))
            : new EmptyState(text("expenses.none-found"), text("expenses.none-found-hint")));
    grid.getDataProvider().refreshAll();
  }

  @Override
  public String getPageTitle() {
    return text("expenses.title");
  }
}

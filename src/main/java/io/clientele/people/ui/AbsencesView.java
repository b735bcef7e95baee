package io.clientele.people.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.clientele.kit.ui.Confirm;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.Moments;
import io.clientele.kit.ui.PageHead;
import io.clientele.kit.ui.Saving;
import io.clientele.kit.ui.SearchField;
import io.clientele.people.AbsenceRow;
import io.clientele.people.Absences;
import io.clientele.people.Employees;
import io.clientele.people.Viewers;
import jakarta.annotation.security.PermitAll;

/** Who is away and who stands in: one's own, and those of the people one leads. */
@Route("absences")
@PermitAll
class AbsencesView extends VerticalLayout implements HasDynamicTitle {

  private final Absences absences;
  private final Grid<AbsenceRow> grid = new Grid<>();
  private String words = "";

  AbsencesView(Absences absences, Employees employees, Viewers viewers) {
    this.absences = absences;
    var withPast = new Checkbox(text("people.absences.with-past"));
    withPast.addValueChangeListener(change -> reload());
    var toolbar = new Div(new SearchField(this::search), withPast);
    toolbar.addClassName("toolbar");
    var head = new PageHead(text("people.absences"), propose(employees, viewers));
    if (absences.mayRecord()) {
      head = new PageHead(text("people.absences"), record(employees), propose(employees, viewers));
    }

    addColumns();
    grid.setItemsPageable(page -> absences.rows(words, withPast.getValue(), page));
    grid.setEmptyStateComponent(
        new EmptyState(text("people.absences.none"), text("people.absences.none-hint")));
    grid.setSizeFull();
    add(head, toolbar, grid);
    setSizeFull();
  }

  private Button propose(Employees employees, Viewers viewers) {
    var propose =
        new Button(
            text("people.absences.new"),
            click ->
                AbsenceDialog.propose(absences, employees, viewers.current().id(), this::reload)
                    .open());
    propose.addThemeVariants(ButtonVariant.PRIMARY);
    return propose;
  }

  private Button record(Employees employees) {
    return new Button(
        text("people.absences.record"),
        click -> AbsenceDialog.record(absences, employees, this::reload).open());
  }

  private void addColumns() {
    grid.addColumn(AbsenceRow::absentName).setHeader(text("people.absence.absent"));
    grid.addColumn(AbsenceRow::substituteName).setHeader(text("people.absence.substitute"));
    grid.addColumn(row -> Moments.day(row.from())).setHeader(text("people.absence.from"));
    grid.addColumn(row -> Moments.day(row.backOn())).setHeader(text("people.absence.back-on"));
    grid.addColumn(row -> row.state().inWords()).setHeader(text("people.absence.state"));
    grid.addColumn(AbsenceRow::orderNumber).setHeader(text("people.absence.order-number"));
    grid.addColumn(row -> row.reason() == null ? "" : row.reason())
        .setHeader(text("people.absence.reason"));
    grid.addComponentColumn(this::acts).setHeader(text("people.absence.acts")).setAutoWidth(true);
  }

  private Component acts(AbsenceRow row) {
    var acts = new Div();
    acts.addClassName("page-actions");
    if (row.mayDecide()) {
      acts.add(
          new Button(
              text("people.absence.appoint"),
              click -> new AppointDialog(absences, row, this::reload).open()),
          new Button(text("people.absence.refuse"), click -> act(() -> absences.refuse(row.id()))));
    }
    if (row.mayWithdraw()) {
      acts.add(new Button(text("people.absence.end"), click -> askToEnd(row)));
    }
    return acts;
  }

  private void askToEnd(AbsenceRow row) {
    Confirm.ask(
        text("people.absence.end-title", row.absentName()),
        text("people.absence.end-hint", row.substituteName()),
        text("people.absence.end"),
        () -> act(() -> absences.end(row.id())));
  }

  private void act(Runnable act) {
    if (Saving.attempt(act)) {
      reload();
    }
  }

  private void search(String typed) {
    words = typed;
    reload();
  }

  private void reload() {
    grid.getDataProvider().refreshAll();
  }

  @Override
  public String getPageTitle() {
    return text("people.absences");
  }
}

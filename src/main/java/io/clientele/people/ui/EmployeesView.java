package io.clientele.people.ui;

import static io.clientele.kit.Texts.text;
import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.PageHead;
import io.clientele.kit.ui.SearchField;
import io.clientele.people.EmployeeFilter;
import io.clientele.people.EmployeeRow;
import io.clientele.people.Employees;
import io.clientele.people.Role;
import io.clientele.people.Roles;
import jakarta.annotation.security.RolesAllowed;

/** Everybody in the house, for the administrator. */
@Route("admin/employees")
@RolesAllowed(Roles.ADMINISTRATOR)
class EmployeesView extends VerticalLayout implements HasDynamicTitle {

  private final Grid<EmployeeRow> grid = new Grid<>();
  private EmployeeFilter filter = EmployeeFilter.ENABLED;

  EmployeesView(Employees employees) {
    var search = new SearchField(this::search);
    var withDisabled = new Checkbox(text("people.employees.with-disabled"));
    withDisabled.addValueChangeListener(change -> show(change.getValue()));
    var create = new Button(text("people.employees.new"));
    create.addThemeVariants(ButtonVariant.PRIMARY);
    create.addClickListener(
        click -> create.getUI().ifPresent(ui -> PeopleNavigation.newEmployee(ui)));
    var toolbar = new Div(search, withDisabled);
    toolbar.addClassName("toolbar");

    addColumns();
    grid.setItemsPageable(page -> employees.rows(filter, page));
    grid.addItemClickListener(
        click -> grid.getUI().ifPresent(ui -> PeopleNavigation.employee(ui, click.getItem().id())));
    grid.setEmptyStateComponent(
        new EmptyState(text("people.employees.none"), text("people.employees.none-hint")));
    grid.addClassName("clickable-rows");
    grid.setSizeFull();

    add(new PageHead(text("people.employees"), create), toolbar, grid);
    setSizeFull();
  }

  private void addColumns() {
    grid.addColumn(EmployeeRow::name)
        .setHeader(text("people.employee.name"))
        .setSortProperty("name");
    grid.addColumn(EmployeeRow::signIn)
        .setHeader(text("people.employee.sign-in"))
        .setSortProperty("signIn");
    grid.addColumn(EmployeeRow::departmentName)
        .setHeader(text("people.employee.department"))
        .setSortProperty("departmentName");
    grid.addColumn(EmployeeRow::position)
        .setHeader(text("people.employee.position"))
        .setSortProperty("position");
    grid.addColumn(row -> row.roles().stream().sorted().map(Role::inWords).collect(joining(", ")))
        .setHeader(text("people.employee.roles"));
    grid.addColumn(
            row -> text(row.enabled() ? "people.employee.enabled" : "people.employee.disabled"))
        .setHeader(text("people.employee.state"));
  }

  private void search(String words) {
    filter = new EmployeeFilter(words, null, filter.withDisabled());
    grid.getDataProvider().refreshAll();
  }

  private void show(boolean withDisabled) {
    filter = new EmployeeFilter(filter.words(), null, withDisabled);
    grid.getDataProvider().refreshAll();
  }

  @Override
  public String getPageTitle() {
    return text("people.employees");
  }
}

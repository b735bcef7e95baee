package io.clientele.handover.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.clientele.handover.Handovers;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.PageHead;
import io.clientele.kit.ui.SearchField;
import io.clientele.people.EmployeeContact;
import io.clientele.people.Roles;
import jakarta.annotation.security.RolesAllowed;

/** The people whose things one may hand over. */
@Route(HandoverNavigation.LIST)
@RolesAllowed({Roles.ADMINISTRATOR, Roles.DIRECTOR, Roles.DEPARTMENT_HEAD})
class HandoversView extends VerticalLayout implements HasDynamicTitle {

  private final Grid<EmployeeContact> grid = new Grid<>();
  private String words = "";

  HandoversView(Handovers handovers) {
    var withDisabled = new Checkbox(text("people.employees.with-disabled"));
    withDisabled.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
    var toolbar = new Div(new SearchField(this::search), withDisabled);
    toolbar.addClassName("toolbar");

    grid.addColumn(EmployeeContact::name).setHeader(text("people.employee.name"));
    grid.addColumn(EmployeeContact::departmentName).setHeader(text("people.employee.department"));
    grid.addColumn(EmployeeContact::position).setHeader(text("people.employee.position"));
    grid.addColumn(
            one -> text(one.enabled() ? "people.employee.enabled" : "people.employee.disabled"))
        .setHeader(text("people.employee.state"));
    grid.setItemsPageable(page -> handovers.people(words, withDisabled.getValue(), page));
    grid.addItemClickListener(click -> HandoverNavigation.open(click.getItem().id()));
    sayWhyNobody();
    grid.addClassName("clickable-rows");
    grid.setSizeFull();

    add(
        new PageHead(text("handover.menu")),
        new Paragraph(text("handover.menu-hint")),
        toolbar,
        grid);
    setSizeFull();
  }

  private void search(String typed) {
    words = typed;
    sayWhyNobody();
    grid.getDataProvider().refreshAll();
  }

  private void sayWhyNobody() {
    grid.setEmptyStateComponent(
        words.isBlank()
            ? new EmptyState(text("handover.nobody"), text("handover.nobody-hint"))
            : new EmptyState(text("people.employees.none"), text("people.employees.none-hint")));
  }

  @Override
  public String getPageTitle() {
    return text("handover.menu");
  }
}

package io.clientele.people.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.Moments;
import io.clientele.kit.ui.PageHead;
import io.clientele.kit.ui.Saving;
import io.clientele.kit.ui.SearchField;
import io.clientele.people.AccessGrants;
import io.clientele.people.GrantRow;
import io.clientele.people.Role;
import io.clientele.people.Roles;
import io.clientele.people.Viewers;
import jakarta.annotation.security.RolesAllowed;

/** Who was let in beyond their role; administrators let themselves in here. */
@Route("admin/access")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.DIRECTOR})
class AccessView extends VerticalLayout implements HasDynamicTitle {

  private final AccessGrants grants;
  private final Grid<GrantRow> grid = new Grid<>();
  private String words = "";

  AccessView(AccessGrants grants, Viewers viewers) {
    this.grants = grants;
    var withEnded = new Checkbox(text("people.access.with-ended"));
    withEnded.addValueChangeListener(change -> reload());
    var toolbar = new Div(new SearchField(this::search), withEnded);
    toolbar.addClassName("toolbar");
    var create =
        new Button(
            text("people.access.new"), click -> new AccessDialog(grants, this::reload).open());
    create.addThemeVariants(ButtonVariant.PRIMARY);
    create.setVisible(viewers.current().has(Role.ADMINISTRATOR));

    addColumns();
    grid.setItemsPageable(page -> grants.rows(words, withEnded.getValue(), page));
    grid.setEmptyStateComponent(
        new EmptyState(text("people.access.none"), text("people.access.none-hint")));
    grid.setSizeFull();
    add(new PageHead(text("people.access"), create), toolbar, grid);
    setSizeFull();
  }

  private void addColumns() {
    grid.addColumn(GrantRow::title).setHeader(text("people.access.record"));
    grid.addColumn(GrantRow::to).setHeader(text("people.access.to"));
    grid.addColumn(row -> row.right().inWords()).setHeader(text("people.access.right"));
    grid.addColumn(GrantRow::why).setHeader(text("people.why"));
    grid.addColumn(GrantRow::grantedBy).setHeader(text("people.access.by"));
    grid.addColumn(row -> Moments.minute(row.grantedAt())).setHeader(text("people.access.since"));
    grid.addColumn(row -> Moments.minute(row.until())).setHeader(text("people.access.until"));
    grid.addComponentColumn(this::revoke).setHeader(text("people.access.state"));
  }

  private Component revoke(GrantRow row) {
    return row.open()
        ? new Button(
            text("people.access.revoke"),
            click -> {
              if (Saving.attempt(() -> grants.revoke(row.id()))) {
                reload();
              }
            })
        : new Span(text("people.access.ended"));
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
    return text("people.access");
  }
}

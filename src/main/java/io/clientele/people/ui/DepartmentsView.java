package io.clientele.people.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.clientele.kit.ui.PageHead;
import io.clientele.kit.ui.Saving;
import io.clientele.kit.ui.SearchField;
import io.clientele.people.DepartmentId;
import io.clientele.people.DepartmentRow;
import io.clientele.people.Departments;
import io.clientele.people.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tree of departments, for the administrator. */
@Route("admin/departments")
@RolesAllowed(Roles.ADMINISTRATOR)
class DepartmentsView extends VerticalLayout implements HasDynamicTitle {

  private final Departments departments;
  private final TreeGrid<DepartmentRow> tree = new TreeGrid<>();
  private final Checkbox withArchived = new Checkbox(text("people.departments.with-archived"));
  private String words = "";

  DepartmentsView(Departments departments) {
    this.departments = departments;
    var create = new Button(text("people.departments.new"), click -> edit(Optional.empty()));
    create.addThemeVariants(ButtonVariant.PRIMARY);
    var toolbar = new Div(new SearchField(this::search), withArchived);
    toolbar.addClassName("toolbar");
    withArchived.addValueChangeListener(change -> reload());

    tree.addHierarchyColumn(DepartmentRow::name).setHeader(text("people.department.name"));
    tree.addColumn(DepartmentRow::people).setHeader(text("people.department.people"));
    tree.addColumn(row -> text(row.membersRead() ? "kit.yes" : "kit.no"))
        .setHeader(text("people.department.members-read"));
    tree.addComponentColumn(this::archive).setHeader(text("people.department.state"));
    tree.addItemClickListener(click -> edit(Optional.of(click.getItem())));
    tree.addClassName("clickable-rows");
    tree.setSizeFull();

    add(new PageHead(text("people.departments"), create), toolbar, tree);
    setSizeFull();
    reload();
  }

  private void search(String typed) {
    words = typed.toLowerCase(Locale.ROOT);
    reload();
  }

  /** A department that is found brings those above it; one whose parent is hidden stands on top. */
  private void reload() {
    var rows = departments.rows(withArchived.getValue());
    var byId = rows.stream().collect(Collectors.toMap(DepartmentRow::id, row -> row));
    var shown =
        rows.stream()
            .filter(row -> row.name().toLowerCase(Locale.ROOT).contains(words))
            .flatMap(
                row ->
                    Stream.iterate(
                        row,
                        Objects::nonNull,
                        below -> below.parent() == null ? null : byId.get(below.parent())))
            .distinct()
            .toList();
    tree.setItems(
        children(shown, null, byId.keySet()), row -> children(shown, row.id(), byId.keySet()));
    tree.expandRecursively(shown, 10);
  }

  private static List<DepartmentRow> children(
      List<DepartmentRow> rows, @Nullable DepartmentId parent, Set<DepartmentId> known) {
    return rows.stream()
        .filter(
            row ->
                Objects.equals(
                    row.parent() != null && known.contains(row.parent()) ? row.parent() : null,
                    parent))
        .toList();
  }

  private void edit(Optional<DepartmentRow> row) {
    new DepartmentDialog(departments, row, this::reload).open();
  }

  private Component archive(DepartmentRow row) {
    return row.archived()
        ? new Button(text("kit.restore"), click -> act(() -> departments.restore(row.id())))
        : new Button(text("kit.archive"), click -> act(() -> departments.archive(row.id())));
  }

  private void act(Runnable act) {
    if (Saving.attempt(act)) {
      reload();
    }
  }

  @Override
  public String getPageTitle() {
    return text("people.departments");
  }
}

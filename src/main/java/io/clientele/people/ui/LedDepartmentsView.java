package io.clientele.people.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.PageHead;
import io.clientele.kit.ui.Saving;
import io.clientele.people.DepartmentRow;
import io.clientele.people.Departments;
import io.clientele.people.Roles;
import jakarta.annotation.security.RolesAllowed;

/** Where a head decides whether the members of a department read each other's cards. */
@Route("departments")
@RolesAllowed(Roles.DEPARTMENT_HEAD)
class LedDepartmentsView extends VerticalLayout implements HasDynamicTitle {

  private final Departments departments;

  LedDepartmentsView(Departments departments) {
    this.departments = departments;
    add(new PageHead(text("people.led")), new Paragraph(text("people.led-hint")));
    departments.led().forEach(row -> add(section(row)));
  }

  private Section section(DepartmentRow row) {
    var reads = new Checkbox(text("people.led.members-read"), row.membersRead());
    reads.addValueChangeListener(
        change -> {
          if (change.isFromClient()
              && Saving.attempt(() -> departments.letMembersRead(row.id(), change.getValue()))) {
            Notices.done(text("kit.saved"));
          }
        });
    var section =
        new Section(
            new H2(row.name()), new Paragraph(text("people.led.people", row.people())), reads);
    section.addClassName("page-section");
    return section;
  }

  @Override
  public String getPageTitle() {
    return text("people.led");
  }
}

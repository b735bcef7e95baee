package io.clientele.instructions.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import io.clientele.instructions.InstructionDetails;
import io.clientele.instructions.InstructionVersion;
import io.clientele.kit.ui.Facts;
import io.clientele.kit.ui.Moments;
import io.clientele.people.DepartmentRow;
import io.clientele.people.Departments;
import io.clientele.people.Role;
import java.util.stream.Collectors;

/** What its author decides before a version is published. */
class DraftFacts extends Composite<Div> {

  DraftFacts(Departments departments, InstructionVersion draft) {
    var details = draft.details();
    getContent()
        .add(
            new Facts()
                .fact(text("instructions.audience"), audience(departments, details))
                .fact(
                    text("instructions.field.due"),
                    details.due() == null
                        ? text("instructions.no-day-yet")
                        : Moments.day(details.due()))
                .fact(
                    text("instructions.saved"),
                    text(
                        "instructions.saved-by",
                        Moments.minute(draft.changedAt()),
                        draft.changedBy())));
  }

  static String audience(Departments departments, InstructionDetails details) {
    var rooms =
        departments.rows(true).stream()
            .filter(row -> details.departments().contains(row.id()))
            .map(DepartmentRow::name)
            .collect(Collectors.joining(", "));
    var roles =
        details.roles().stream().sorted().map(Role::inWords).collect(Collectors.joining(", "));
    var where = rooms.isEmpty() ? text("instructions.audience.house") : rooms;
    return roles.isEmpty() ? where : text("instructions.audience.roles", where, roles);
  }
}

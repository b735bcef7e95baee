package io.clientele.instructions.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.clientele.instructions.InstructionDetails;
import io.clientele.instructions.InstructionKind;
import io.clientele.kit.ui.DayField;
import io.clientele.people.DepartmentId;
import io.clientele.people.DepartmentRow;
import io.clientele.people.Departments;
import io.clientele.people.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a version says, for whom, and until when. */
class DetailsForm extends Composite<Div> {

  private final TextField title = new TextField(text("instructions.field.title"));
  private final TextArea words = new TextArea(text("instructions.field.text"));
  private final MultiSelectComboBox<DepartmentRow> departments =
      new MultiSelectComboBox<>(text("instructions.field.departments"));
  private final MultiSelectComboBox<Role> roles =
      new MultiSelectComboBox<>(text("instructions.field.roles"));
  private final DayField due;
  private final Departments all;

  DetailsForm(Departments all, InstructionKind kind) {
    this.all = all;
    due = new DayField(StateWords.due(kind));
    title.setMaxLength(InstructionDetails.LONGEST_TITLE);
    title.setRequiredIndicatorVisible(true);
    title.setWidthFull();
    title.focus();
    words.setMaxLength(InstructionDetails.LONGEST_TEXT);
    words.setMinRows(10);
    words.setMaxRows(20);
    words.setHelperText(text("instructions.field.text-hint"));
    words.setWidthFull();
    offer(Set.of());
    departments.setItemLabelGenerator(DepartmentRow::name);
    departments.setHelperText(text("instructions.field.departments-hint"));
    departments.setWidthFull();
    roles.setItems(Role.values());
    roles.setItemLabelGenerator(Role::inWords);
    roles.setHelperText(text("instructions.field.roles-hint"));
    roles.setWidthFull();
    due.setHelperText(text("instructions.due-hint." + kind));
    var audience = new Div(departments, roles);
    audience.addClassName("instruction-audience");
    getContent().addClassName("form-lines");
    getContent().add(title, words, audience, due);
  }

  /** One that was closed stays where it was chosen: with none left it would be the whole house. */
  private List<DepartmentRow> offer(Set<DepartmentId> chosen) {
    var rooms =
        all.rows(true).stream()
            .filter(row -> !row.archived() || chosen.contains(row.id()))
            .toList();
    departments.setItems(rooms);
    return rooms;
  }

  void read(InstructionDetails details) {
    title.setValue(details.title());
    words.setValue(details.text());
    departments.setValue(
        offer(details.departments()).stream()
            .filter(row -> details.departments().contains(row.id()))
            .collect(Collectors.toSet()));
    roles.setValue(details.roles());
    due.setValue(details.due());
  }

  InstructionDetails value() {
    return new InstructionDetails(
        title.getValue(),
        words.getValue(),
        departments.getValue().stream().map(DepartmentRow::id).collect(Collectors.toSet()),
        roles.getValue(),
        due.getValue());
  }

  static String words(Object value, Departments all) {
    return switch (value) {
      case DepartmentId id ->
          all.rows(true).stream()
              .filter(row -> row.id().equals(id))
              .map(DepartmentRow::name)
              .findFirst()
              .orElse("");
      case Role role -> role.inWords();
      default -> value.toString();
    };
  }
}

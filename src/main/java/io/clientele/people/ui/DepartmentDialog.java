package io.clientele.people.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import io.clientele.kit.ui.Saving;
import io.clientele.people.DepartmentDetails;
import io.clientele.people.DepartmentRow;
import io.clientele.people.Departments;
import java.util.Optional;

/** Names a department and puts it into the tree. */
class DepartmentDialog extends Dialog {

  DepartmentDialog(Departments departments, Optional<DepartmentRow> row, Runnable saved) {
    var name = new TextField(text("people.department.name"));
    name.setMaxLength(120);
    name.setRequiredIndicatorVisible(true);
    var parent = new DepartmentPicker(text("people.department.parent"), departments);
    row.ifPresent(
        existing -> {
          name.setValue(existing.name());
          parent.choose(existing.parent());
        });
    var save =
        new Button(
            text("kit.save"),
            click -> {
              var details = new DepartmentDetails(name.getValue(), parent.chosen().orElse(null));
              if (isOpened() && Saving.attempt(() -> save(departments, row, details))) {
                close();
                saved.run();
              }
            });
    save.addThemeVariants(ButtonVariant.PRIMARY);

    setHeaderTitle(row.map(DepartmentRow::name).orElse(text("people.departments.new")));
    add(new FormLayout(name, parent));
    getFooter().add(new Button(text("kit.cancel"), click -> close()), save);
  }

  private static void save(
      Departments departments, Optional<DepartmentRow> row, DepartmentDetails details) {
    row.ifPresentOrElse(
        existing -> departments.revise(existing.id(), existing.version(), details),
        () -> departments.create(details));
  }
}

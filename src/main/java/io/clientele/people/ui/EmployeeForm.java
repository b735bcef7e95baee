package io.clientele.people.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.clientele.kit.ui.DayField;
import io.clientele.people.Departments;
import io.clientele.people.EmployeeCard;
import io.clientele.people.EmployeeDetails;
import io.clientele.people.Employees;
import io.clientele.people.Role;
import java.util.Optional;
import java.util.Set;

/** An employee's data and roles as fields. */
class EmployeeForm extends Composite<FormLayout> {

  private final TextField name = new TextField(text("people.employee.name"));
  private final TextField signIn = new TextField(text("people.employee.sign-in"));
  private final EmailField mail = new EmailField(text("people.employee.mail"));
  private final TextField phone = new TextField(text("people.employee.phone"));
  private final TextField position = new TextField(text("people.employee.position"));
  private final DepartmentPicker department;
  private final EmployeePicker head;
  private final DatePicker birthday = new DayField(text("people.employee.birthday"));
  private final TextArea signature = new TextArea(text("people.employee.signature"));
  private final CheckboxGroup<Role> roles = new CheckboxGroup<>(text("people.employee.roles"));

  EmployeeForm(Employees employees, Departments departments) {
    department = new DepartmentPicker(text("people.employee.department"), departments);
    head = new EmployeePicker(text("people.employee.head"), employees);
    name.setMaxLength(120);
    name.setRequiredIndicatorVisible(true);
    signIn.setMaxLength(60);
    signIn.setRequiredIndicatorVisible(true);
    signIn.setHelperText(text("people.employee.sign-in-help"));
    mail.setMaxLength(254);
    mail.setRequiredIndicatorVisible(true);
    department.setRequiredIndicatorVisible(true);
    phone.setMaxLength(60);
    position.setMaxLength(120);
    signature.setMaxLength(2000);
    signature.setHelperText(text("people.employee.signature-help"));
    roles.setItems(Role.values());
    roles.setItemLabelGenerator(Role::inWords);

    var form = getContent();
    form.setAutoResponsive(true);
    form.setAutoRows(true);
    form.setExpandFields(true);
    form.setColumnWidth("16rem");
    form.setMaxColumns(2);
    form.addClassName("wide-form");
    form.add(name, signIn, mail, phone, position, department, head, birthday);
    form.add(signature, 2);
    form.add(roles, 2);
  }

  void show(EmployeeCard card) {
    var details = card.details();
    name.setValue(details.name());
    signIn.setValue(details.signIn());
    mail.setValue(details.mail());
    phone.setValue(details.phone());
    position.setValue(details.position());
    department.choose(details.department());
    head.choose(details.head());
    birthday.setValue(details.birthday());
    signature.setValue(details.signature());
    roles.setValue(card.roles());
  }

  /** What stands in the fields; empty, and said at the field, when no department is chosen. */
  Optional<EmployeeDetails> details() {
    var chosen = department.chosen();
    department.setInvalid(chosen.isEmpty());
    department.setErrorMessage(text("people.employee.department-needed"));
    return chosen.map(
        id ->
            new EmployeeDetails(
                name.getValue(),
                signIn.getValue(),
                mail.getValue(),
                phone.getValue(),
                position.getValue(),
                id,
                head.chosen().orElse(null),
                birthday.getValue(),
                signature.getValue()));
  }

  Set<Role> roles() {
    return roles.getValue();
  }
}

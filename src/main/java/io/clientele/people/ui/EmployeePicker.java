package io.clientele.people.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import io.clientele.people.EmployeeContact;
import io.clientele.people.EmployeeId;
import io.clientele.people.Employees;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses an enabled employee by any part of the name or the department. */
public class EmployeePicker extends ComboBox<EmployeeContact> {

  private final transient Employees employees;

  public EmployeePicker(String label, Employees employees) {
    super(label);
    this.employees = employees;
    setItemsPageable((page, typed) -> employees.options(typed == null ? "" : typed, page));
    setItemLabelGenerator(person -> person.name() + " · " + person.departmentName());
    setClearButtonVisible(true);
  }

  public void choose(@Nullable EmployeeId id) {
    setValue(id == null ? null : employees.find(id).orElse(null));
  }

  public Optional<EmployeeId> chosen() {
    return getOptionalValue().map(EmployeeContact::id);
  }
}

package io.clientele.people.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import io.clientele.people.DepartmentId;
import io.clientele.people.DepartmentRow;
import io.clientele.people.Departments;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses an open department. */
public class DepartmentPicker extends ComboBox<DepartmentRow> {

  private final transient List<DepartmentRow> rows;

  public DepartmentPicker(String label, Departments departments) {
    super(label);
    rows = departments.rows(false);
    setItems(rows);
    setItemLabelGenerator(DepartmentRow::name);
    setClearButtonVisible(true);
  }

  public void choose(@Nullable DepartmentId id) {
    setValue(rows.stream().filter(row -> row.id().equals(id)).findFirst().orElse(null));
  }

  public Optional<DepartmentId> chosen() {
    return getOptionalValue().map(DepartmentRow::id);
  }
}

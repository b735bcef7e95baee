package io.clientele.sources.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import io.clientele.kit.Lengths;
import io.clientele.kit.Refusal;
import io.clientele.kit.ui.DayField;
import io.clientele.kit.ui.FormDialog;
import io.clientele.kit.ui.OfferedField;
import io.clientele.kit.ui.Saving;
import io.clientele.lists.ListKind;
import io.clientele.lists.Lists;
import io.clientele.people.DepartmentId;
import io.clientele.sources.CostDetails;
import io.clientele.sources.CostRow;
import io.clientele.sources.Costs;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asks what was spent, when and for which source. */
class CostDialog {

  private final TextField words = new TextField(text("sources.cost.words"));
  private final OfferedField source;
  private final DayField day = new DayField(text("sources.cost.day"));
  private final BigDecimalField amount;
  private final ComboBox<DepartmentId> department = new ComboBox<>(text("sources.cost.department"));
  private final FormDialog dialog;

  CostDialog(Costs costs, Lists lists, String currency, @Nullable CostRow row, Runnable done) {
    var departments = costs.departments();
    source =
        new OfferedField(text("sources.cost.source"), lists.offered(ListKind.SOURCE), Lengths.WORD);
    amount = new BigDecimalField(text("sources.cost.amount", currency));
    words.setMaxLength(CostDetails.LONGEST_WORDS);
    words.setHelperText(text("sources.cost.words-hint"));
    words.focus();
    department.setItems(departments.keySet());
    department.setItemLabelGenerator(one -> departments.getOrDefault(one, "?"));
    day.setValue(costs.today());
    departments.keySet().stream().findFirst().ifPresent(department::setValue);
    if (row != null) {
      read(row.details());
    }
    var form = new FormLayout(words, source, day, amount, department);
    form.setAutoResponsive(true);
    form.setExpandFields(true);
    form.setExpandColumns(true);
    form.setMaxColumns(1);
    var title = row == null ? text("sources.cost.enter") : text("sources.cost.change");
    dialog = new FormDialog(title, form, () -> save(costs, row, done));
    dialog.setWidth("min(34rem, 96vw)");
  }

  void open() {
    dialog.open();
  }

  private void read(CostDetails cost) {
    words.setValue(cost.words());
    source.setValue(cost.source());
    day.setValue(cost.day());
    amount.setValue(cost.amount());
    department.setValue(cost.department());
  }

  private void save(Costs costs, @Nullable CostRow row, Runnable done) {
    var saved =
        Saving.attempt(
            () -> {
              var cost = value();
              if (row == null) {
                costs.enter(cost);
              } else {
                costs.revise(row, cost);
              }
            });
    if (saved) {
      dialog.close();
      done.run();
    }
  }

  private CostDetails value() {
    if (day.isEmpty()) {
      throw Refusal.because("sources.refused.day");
    }
    if (amount.isEmpty()) {
      throw Refusal.because("sources.refused.amount");
    }
    if (department.isEmpty()) {
      throw Refusal.because("sources.refused.department");
    }
    return new CostDetails(
        Objects.requireNonNullElse(source.getValue(), ""),
        department.getValue(),
        day.getValue(),
        amount.getValue(),
        words.getValue());
  }
}

package io.clientele.terminations.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import io.clientele.kit.Lengths;
import io.clientele.kit.ui.DayField;
import io.clientele.terminations.OwedBy;
import io.clientele.terminations.SettlementDetails;
import io.clientele.terminations.SettlementKind;

/** What is to be settled, and by whom. */
class SettlementForm extends Composite<Div> {

  private final Select<SettlementKind> kind = new Select<>();
  private final Select<OwedBy> owedBy = new Select<>();
  private final TextField what = new TextField(text("terminations.field.what"));
  private final BigDecimalField amount;
  private final DayField due = new DayField(text("terminations.field.due"));

  SettlementForm(String currency) {
    amount = new BigDecimalField(text("terminations.field.amount", currency));
    kind.setLabel(text("terminations.field.settlement"));
    kind.setItems(SettlementKind.values());
    kind.setItemLabelGenerator(SettlementKind::inWords);
    kind.setValue(SettlementKind.SUM);
    kind.addValueChangeListener(
        change -> amount.setVisible(change.getValue() == SettlementKind.SUM));
    owedBy.setLabel(text("terminations.field.owed-by"));
    owedBy.setItems(OwedBy.values());
    owedBy.setItemLabelGenerator(OwedBy::inWords);
    owedBy.setValue(OwedBy.CLIENT);
    what.setMaxLength(Lengths.NAME);
    what.setRequiredIndicatorVisible(true);
    getContent().addClassName("form-lines");
    getContent().add(kind, owedBy, what, amount, due);
    what.focus();
  }

  SettlementDetails details() {
    return new SettlementDetails(
        kind.getValue(), owedBy.getValue(), what.getValue(), amount.getValue(), due.getValue());
  }
}

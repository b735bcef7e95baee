package io.clientele.obligations.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.clientele.kit.Lengths;
import io.clientele.kit.ui.DayField;
import io.clientele.obligations.Due;
import io.clientele.obligations.Due.Kind;
import io.clientele.obligations.Due.Unit;
import java.util.Objects;

/** By when: a day, a time from the beginning, or a time from something that happens. */
class DueFields extends Composite<Div> {

  private static final int USUAL = 10;

  private final Select<Kind> kind = new Select<>();
  private final DayField day = new DayField(text("obligations.field.day"));
  private final TextField event = new TextField(text("obligations.field.event"));
  private final IntegerField number = new IntegerField(text("obligations.field.number"));
  private final Select<Unit> unit = new Select<>();

  DueFields(Due due) {
    kind.setLabel(text("obligations.field.due"));
    kind.setItems(Kind.values());
    kind.setItemLabelGenerator(Kind::inWords);
    unit.setLabel(text("obligations.field.unit"));
    unit.setItems(Unit.values());
    unit.setItemLabelGenerator(Unit::inWords);
    event.setMaxLength(Lengths.NAME);
    event.setHelperText(text("obligations.event-hint"));
    number.setStepButtonsVisible(true);
    kind.addValueChangeListener(change -> show());
    kind.setValue(due.kind());
    day.setValue(due.day());
    event.setValue(due.event());
    number.setValue(due.unit() == null ? USUAL : due.number());
    unit.setValue(due.unit() == null ? Unit.WORKING_DAYS : due.unit());
    getContent().addClassName("toolbar");
    getContent().add(kind, day, event, number, unit);
    show();
  }

  private void show() {
    var chosen = kind.getValue();
    day.setVisible(chosen == Kind.DATE);
    event.setVisible(chosen == Kind.EVENT);
    number.setVisible(chosen != Kind.DATE);
    unit.setVisible(chosen != Kind.DATE);
  }

  /** As it is written; what is missing is refused when it is saved. */
  Due due() {
    return new Due(
        kind.getValue(),
        day.getValue(),
        Objects.requireNonNullElse(number.getValue(), -1),
        unit.getValue(),
        event.getValue());
  }
}

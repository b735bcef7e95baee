package io.clientele.people.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.clientele.kit.Reason;
import io.clientele.kit.ui.DayField;
import io.clientele.kit.ui.Saving;
import io.clientele.people.AccessGrants;
import io.clientele.people.Right;
import io.clientele.people.ScopedRecord;

/** The administrator finds a record by its exact number or name and says why and how long. */
class AccessDialog extends Dialog {

  private final TextField words = new TextField(text("people.access.find"));
  private final ComboBox<ScopedRecord> record = new ComboBox<>(text("people.access.record"));
  private final Select<Right> right = new Select<>();
  private final DatePicker lastDay = new DayField(text("people.access.last-day"));
  private final TextArea why = new TextArea(text("people.why"));

  AccessDialog(AccessGrants grants, Runnable granted) {
    words.setValueChangeMode(ValueChangeMode.LAZY);
    words.addValueChangeListener(change -> find(grants));
    record.setItemLabelGenerator(
        found -> JournalWords.kind(found.type()) + " " + found.id() + ": " + found.title());
    right.setLabel(text("people.access.right"));
    right.setItems(Right.READ, Right.CHANGE);
    right.setItemLabelGenerator(Right::inWords);
    right.setValue(Right.READ);
    lastDay.setHelperText(text("people.access.last-day-help", AccessGrants.LONGEST));
    why.setMaxLength(Reason.LONGEST);
    var form = new FormLayout(words, record, right, lastDay);
    form.setAutoResponsive(true);
    form.setExpandFields(true);
    form.add(why, 2);
    var grant =
        new Button(
            text("people.access.grant"),
            click -> {
              if (isOpened() && isComplete() && Saving.attempt(() -> letIn(grants))) {
                close();
                granted.run();
              }
            });
    grant.addThemeVariants(ButtonVariant.PRIMARY);

    setHeaderTitle(text("people.access.new"));
    add(new Paragraph(text("people.access.hint")), form);
    getFooter().add(new Button(text("kit.cancel"), click -> close()), grant);
  }

  private void find(AccessGrants grants) {
    var found = grants.find(words.getValue());
    record.setItems(found);
    if (found.size() == 1) {
      record.setValue(found.getFirst());
    }
  }

  private boolean isComplete() {
    record.setInvalid(record.isEmpty());
    record.setErrorMessage(text("people.access.record-needed"));
    lastDay.setInvalid(lastDay.isEmpty());
    lastDay.setErrorMessage(text("people.absence.day-needed"));
    return !record.isEmpty() && !lastDay.isEmpty();
  }

  private void letIn(AccessGrants grants) {
    grants.letMyselfIn(record.getValue(), right.getValue(), why.getValue(), lastDay.getValue());
  }
}

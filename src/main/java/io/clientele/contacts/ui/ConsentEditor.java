package io.clientele.contacts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.clientele.contacts.Consent;
import io.clientele.kit.ui.DayField;
import java.time.LocalDate;

/** Edits a consent: what was said, when and how. */
class ConsentEditor extends CustomField<Consent> {

  private final Select<Consent.State> state = new Select<>();
  private final DatePicker day = new DayField(text("contacts.consent.on"));
  private final TextField how = new TextField(text("contacts.consent.how"));

  /**
   * @param today when it was said, unless another day is chosen
   */
  ConsentEditor(String label, LocalDate today) {
    super(Consent.NONE);
    setLabel(label);
    state.setLabel(text("contacts.consent.state"));
    state.setItems(Consent.State.values());
    state.setItemLabelGenerator(Consent.State::inWords);
    state.setValue(Consent.State.NONE);
    state.addValueChangeListener(
        change -> {
          enable();
          if (change.isFromClient() && day.isEmpty()) {
            day.setValue(today);
          }
        });
    how.setMaxLength(200);
    how.setPlaceholder(text("contacts.consent.how-example"));
    var parts = new Div(state, day, how);
    parts.addClassName("consent-editor");
    add(parts);
    enable();
  }

  private void enable() {
    var asked = state.getValue() != Consent.State.NONE;
    day.setEnabled(asked);
    how.setEnabled(asked);
  }

  @Override
  protected Consent generateModelValue() {
    return state.getValue() == Consent.State.NONE
        ? Consent.NONE
        : new Consent(state.getValue(), day.getValue(), how.getValue());
  }

  @Override
  protected void setPresentationValue(Consent consent) {
    state.setValue(consent.state());
    day.setValue(consent.on());
    how.setValue(consent.how());
    enable();
  }
}

package io.clientele.clients.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.clientele.clients.Phone;

/** Edits one telephone number: what it reaches, and the number as it is written. */
class PhoneEditor extends CustomField<Phone> {

  static final Phone EMPTY = new Phone(Phone.Kind.OFFICE, "", "");

  private final Select<Phone.Kind> kind = new Select<>();
  private final TextField number = new TextField();

  PhoneEditor() {
    super(EMPTY);
    kind.setItems(Phone.Kind.values());
    kind.setItemLabelGenerator(Phone.Kind::inWords);
    kind.setValue(Phone.Kind.OFFICE);
    kind.setAriaLabel(text("clients.phone.kind"));
    number.setAriaLabel(text("clients.phone.number"));
    number.setMaxLength(60);
    var parts = new Div(kind, number);
    parts.addClassName("phone-editor");
    add(parts);
  }

  @Override
  protected Phone generateModelValue() {
    return new Phone(kind.getValue(), number.getValue(), "");
  }

  @Override
  protected void setPresentationValue(Phone phone) {
    kind.setValue(phone.kind());
    number.setValue(phone.written());
  }
}

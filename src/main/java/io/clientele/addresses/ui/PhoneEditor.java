package io.clientele.addresses.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.clientele.addresses.Phone;
import io.clientele.kit.Lengths;

/** Edits one telephone number: what it reaches, and the number as it is written. */
public class PhoneEditor extends CustomField<Phone> {

  private static final Phone EMPTY = new Phone(Phone.Kind.OFFICE, "", "");

  private final Select<Phone.Kind> kind = new Select<>();
  private final TextField number = new TextField();

  private PhoneEditor() {
    super(EMPTY);
    kind.setItems(Phone.Kind.values());
    kind.setItemLabelGenerator(Phone.Kind::inWords);
    kind.setValue(Phone.Kind.OFFICE);
    kind.setAriaLabel(text("addresses.phone.kind"));
    number.setAriaLabel(text("addresses.phone.number"));
    number.setMaxLength(Lengths.CODE);
    var parts = new Div(kind, number);
    parts.addClassName("phone-editor");
    add(parts);
  }

  /** Edits all numbers somebody has. */
  public static ListEditor<Phone> list(String label) {
    return new ListEditor<>(label, text("addresses.add-phone"), PhoneEditor::new);
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

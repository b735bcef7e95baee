package io.clientele.addresses.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.clientele.addresses.Address;
import io.clientele.addresses.Countries;
import io.clientele.kit.Lengths;
import java.util.Objects;

/** Edits one address. */
public class AddressEditor extends CustomField<Address> {

  private static final Address EMPTY = new Address(Address.Kind.ACTUAL, "", "", "", "", "");

  private final Select<Address.Kind> kind = new Select<>();
  private final TextField street = field("street", Lengths.NAME);
  private final TextField postalCode = field("postalCode", Lengths.CODE);
  private final TextField city = field("city", Lengths.WORD);
  private final TextField region = field("region", Lengths.WORD);
  private final ComboBox<String> country = new ComboBox<>(text("addresses.field.country"));

  private AddressEditor() {
    super(EMPTY);
    kind.setLabel(text("addresses.address.kind"));
    kind.setItems(Address.Kind.values());
    kind.setItemLabelGenerator(Address.Kind::inWords);
    kind.setValue(Address.Kind.ACTUAL);
    country.setItems(Countries.inOrder());
    country.setItemLabelGenerator(Countries::name);
    country.setClearButtonVisible(true);
    var parts = new Div(kind, street, postalCode, city, region, country);
    parts.addClassName("address-editor");
    add(parts);
  }

  /** Edits all addresses somebody has. */
  public static ListEditor<Address> list(String label) {
    return new ListEditor<>(label, text("addresses.add-address"), AddressEditor::new);
  }

  @Override
  protected Address generateModelValue() {
    return new Address(
        kind.getValue(),
        street.getValue(),
        postalCode.getValue(),
        city.getValue(),
        region.getValue(),
        Objects.requireNonNullElse(country.getValue(), ""));
  }

  @Override
  protected void setPresentationValue(Address address) {
    kind.setValue(address.kind());
    street.setValue(address.street());
    postalCode.setValue(address.postalCode());
    city.setValue(address.city());
    region.setValue(address.region());
    if (address.country().isEmpty()) {
      country.clear();
    } else {
      country.setValue(address.country());
    }
  }

  private static TextField field(String name, int longest) {
    var field = new TextField(text("addresses.field." + name));
    field.setMaxLength(longest);
    field.addClassName("address-" + name);
    return field;
  }
}

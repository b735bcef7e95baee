package io.clientele.clients.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.clientele.clients.Address;
import io.clientele.clients.Countries;
import java.util.Comparator;
import java.util.Objects;

/** Edits one address. */
class AddressEditor extends CustomField<Address> {

  static final Address EMPTY = new Address(Address.Kind.ACTUAL, "", "", "", "", "");

  private final Select<Address.Kind> kind = new Select<>();
  private final TextField street = field("street", 200);
  private final TextField postalCode = field("postalCode", 60);
  private final TextField city = field("city", 120);
  private final TextField region = field("region", 120);
  private final ComboBox<String> country = new ComboBox<>(Wording.field("country"));

  AddressEditor() {
    super(EMPTY);
    kind.setLabel(text("clients.address.kind"));
    kind.setItems(Address.Kind.values());
    kind.setItemLabelGenerator(Address.Kind::inWords);
    kind.setValue(Address.Kind.ACTUAL);
    country.setItems(
        Countries.codes().stream().sorted(Comparator.comparing(Countries::name)).toList());
    country.setItemLabelGenerator(Countries::name);
    country.setClearButtonVisible(true);
    var parts = new Div(kind, street, postalCode, city, region, country);
    parts.addClassName("address-editor");
    add(parts);
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
    var field = new TextField(Wording.field(name));
    field.setMaxLength(longest);
    field.addClassName("address-" + name);
    return field;
  }
}

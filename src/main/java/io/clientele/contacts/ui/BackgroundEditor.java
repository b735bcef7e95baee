package io.clientele.contacts.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.clientele.contacts.Background;
import io.clientele.contacts.DecisionRole;
import io.clientele.kit.Lengths;
import java.time.ZoneId;
import java.util.Objects;

/** Edits what it is good to know of a person before one calls. */
class BackgroundEditor extends CustomField<Background> {

  private final Select<DecisionRole> role = new Select<>();
  private final TextField profession = new TextField(Wording.field("profession"));
  private final ComboBox<String> zone = new ComboBox<>(Wording.field("zone"));

  BackgroundEditor() {
    super(Background.NONE);
    role.setLabel(Wording.field("role"));
    role.setItems(DecisionRole.values());
    role.setItemLabelGenerator(one -> one == null ? "" : one.inWords());
    role.setEmptySelectionAllowed(true);
    profession.setMaxLength(Lengths.WORD);
    zone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
    zone.setClearButtonVisible(true);
    role.addValueChangeListener(change -> updateValue());
    profession.addValueChangeListener(change -> updateValue());
    zone.addValueChangeListener(change -> updateValue());
    var parts = new Div(role, profession, zone);
    parts.addClassName("account-editor");
    add(parts);
  }

  @Override
  protected Background generateModelValue() {
    return new Background(
        role.getValue(), profession.getValue(), Objects.requireNonNullElse(zone.getValue(), ""));
  }

  @Override
  protected void setPresentationValue(Background background) {
    role.setValue(background.role());
    profession.setValue(background.profession());
    if (background.zone().isEmpty()) {
      zone.clear();
    } else {
      zone.setValue(background.zone());
    }
  }
}

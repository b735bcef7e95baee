package io.clientele.accounts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Optional;

/** A new password, typed twice; pasting is welcome, password keepers fill it. */
class NewPassword extends Composite<FormLayout> {

  private final PasswordField first = new PasswordField(text("accounts.password.new"));
  private final PasswordField second = new PasswordField(text("accounts.password.again"));

  NewPassword() {
    for (var field : new PasswordField[] {first, second}) {
      field.setAutocomplete(Autocomplete.NEW_PASSWORD);
      field.setRequiredIndicatorVisible(true);
      field.setWidthFull();
      getContent().add(field);
    }
    first.setHelperText(text("accounts.password.rule"));
  }

  /** What was typed, if twice the same; says so at the field if not. */
  Optional<String> read() {
    var same = first.getValue().equals(second.getValue());
    second.setInvalid(!same);
    second.setErrorMessage(same ? "" : text("accounts.password.differ"));
    return same ? Optional.of(first.getValue()) : Optional.empty();
  }

  void clear() {
    first.clear();
    second.clear();
  }
}

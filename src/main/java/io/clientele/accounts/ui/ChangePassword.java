package io.clientele.accounts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import io.clientele.accounts.OwnPassword;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.Saving;

/** The old password, and a new one twice. */
class ChangePassword extends Composite<Section> {

  private final PasswordField old = new PasswordField(text("accounts.password.old"));
  private final NewPassword fresh = new NewPassword();

  ChangePassword(OwnPassword passwords) {
    old.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
    var change =
        new Button(
            text("accounts.password.change"),
            click -> fresh.read().ifPresent(typed -> change(passwords, typed)));
    getContent().addClassNames("page-section", "narrow");
    getContent().add(new H2(text("accounts.password")), old, fresh, change);
  }

  private void change(OwnPassword passwords, String typed) {
    if (Saving.attempt(() -> passwords.change(old.getValue(), typed))) {
      old.clear();
      fresh.clear();
      Notices.done(text("accounts.password.changed"));
    }
  }
}

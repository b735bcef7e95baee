package io.clientele.instructions.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import io.clientele.instructions.InstructionRow;
import io.clientele.instructions.Signatures;
import io.clientele.kit.ui.Saving;

/** Says what is signed, and asks for the password. */
class SignDialog extends Dialog {

  private final Signatures signatures;
  private final InstructionRow row;
  private final Runnable signed;
  private final PasswordField password = new PasswordField(text("accounts.password"));

  SignDialog(Signatures signatures, InstructionRow row, Runnable signed) {
    this.signatures = signatures;
    this.row = row;
    this.signed = signed;
    setHeaderTitle(text("instructions.sign"));
    setWidth("min(32rem, 96vw)");
    setCloseOnOutsideClick(false);
    password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
    password.setRequiredIndicatorVisible(true);
    password.setWidthFull();
    password.focus();
    var lines =
        new Div(new Paragraph(text("instructions.sign.what", row.title(), row.number())), password);
    lines.addClassNames("form-lines", "instruction-sign");
    add(lines);
    var sign = new Button(text("instructions.sign"), click -> sign());
    sign.addThemeVariants(ButtonVariant.PRIMARY);
    Shortcuts.addShortcutListener(this, this::sign, Key.ENTER).listenOn(password);
    getFooter().add(new Button(text("kit.cancel"), click -> close()), sign);
  }

  /** Who presses twice signs once; a wrong password can be typed again. */
  private void sign() {
    if (!isOpened()) {
      return;
    }
    if (Saving.attempt(() -> signatures.sign(row.id(), row.number(), password.getValue()))) {
      close();
      signed.run();
    } else {
      password.clear();
      password.focus();
    }
  }
}

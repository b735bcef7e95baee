package io.clientele.addresses.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.textfield.EmailField;

/** Edits one mail address. */
public class MailEditor extends EmailField {

  private MailEditor() {
    setAriaLabel(text("addresses.mail"));
    setMaxLength(254);
    setErrorMessage(text("addresses.mail.wrong"));
  }

  /** Edits all mail addresses somebody has. */
  public static ListEditor<String> list(String label) {
    return new ListEditor<>(label, text("addresses.add-mail"), MailEditor::new);
  }
}

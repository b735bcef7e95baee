package io.clientele.clients.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.textfield.EmailField;

/** Edits one mail address. */
class MailEditor extends EmailField {

  MailEditor() {
    setAriaLabel(text("clients.mail.address"));
    setMaxLength(254);
    setErrorMessage(text("clients.mail.wrong"));
  }
}

package io.clientele.people.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.clientele.kit.Reason;
import java.util.function.Predicate;

/** Asks why before an act; closes when the act was done. */
class ReasonDialog extends Dialog {

  ReasonDialog(String title, String hint, String verb, Predicate<String> act) {
    var why = new TextArea(text("people.why"));
    why.setMaxLength(Reason.LONGEST);
    why.setWidthFull();
    why.setRequiredIndicatorVisible(true);
    var confirm =
        new Button(
            verb,
            click -> {
              why.setInvalid(why.getValue().isBlank());
              why.setErrorMessage(text("people.why-needed"));
              if (isOpened() && !why.isInvalid() && act.test(why.getValue().strip())) {
                close();
              }
            });
    confirm.addThemeVariants(ButtonVariant.PRIMARY);

    setHeaderTitle(title);
    add(new Paragraph(hint), why);
    getFooter().add(new Button(text("kit.cancel"), click -> close()), confirm);
  }
}

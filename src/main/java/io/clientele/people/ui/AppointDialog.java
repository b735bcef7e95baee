package io.clientele.people.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.clientele.kit.ui.Moments;
import io.clientele.kit.ui.Saving;
import io.clientele.people.AbsenceRow;
import io.clientele.people.Absences;

/** The head or the director appoints the substitute that was proposed. */
class AppointDialog extends Dialog {

  AppointDialog(Absences absences, AbsenceRow row, Runnable saved) {
    var orderNumber = new TextField(text("people.absence.order-number"));
    orderNumber.setMaxLength(60);
    orderNumber.setValue(row.orderNumber());
    var appoint =
        new Button(
            text("people.absence.appoint"),
            click -> {
              if (isOpened()
                  && Saving.attempt(() -> absences.appoint(row.id(), orderNumber.getValue()))) {
                close();
                saved.run();
              }
            });
    appoint.addThemeVariants(ButtonVariant.PRIMARY);

    setHeaderTitle(text("people.absence.appoint-title", row.substituteName(), row.absentName()));
    add(
        new Paragraph(
            text(
                "people.absence.appoint-hint", Moments.day(row.from()), Moments.day(row.backOn()))),
        orderNumber);
    getFooter().add(new Button(text("kit.cancel"), click -> close()), appoint);
  }
}

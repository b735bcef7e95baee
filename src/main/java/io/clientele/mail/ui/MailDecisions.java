package io.clientele.mail.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.clientele.kit.Reason;
import io.clientele.kit.ui.Confirm;
import io.clientele.kit.ui.Saving;
import io.clientele.mail.MailDesk;
import io.clientele.mail.MailId;
import java.util.function.Consumer;

/** Asks before each decision about a letter, and carries it out. */
class MailDecisions {

  private final MailDesk desk;
  private final Runnable changed;

  MailDecisions(MailDesk desk, Runnable changed) {
    this.desk = desk;
    this.changed = changed;
  }

  void cancel(MailId id) {
    Confirm.ask(
        text("mail.cancel"),
        text("mail.cancel-question"),
        text("mail.cancel"),
        () -> attempt(() -> desk.cancel(id)));
  }

  void treatAsSent(MailId id) {
    because("mail.treat-as-sent", "mail.treat-as-sent-hint", why -> desk.treatAsSent(id, why));
  }

  void sendAgain(MailId id) {
    because("mail.send-again", "mail.send-again-hint", why -> desk.sendAgain(id, why));
  }

  private void because(String verb, String hint, Consumer<String> act) {
    var dialog = new Dialog(text(verb));
    var why = new TextArea(text("mail.why"));
    why.setMaxLength(Reason.LONGEST);
    why.setRequiredIndicatorVisible(true);
    why.setWidthFull();
    var confirm =
        new Button(
            text(verb),
            click -> {
              why.setErrorMessage(text("mail.why-needed"));
              why.setInvalid(why.getValue().isBlank());
              if (dialog.isOpened()
                  && !why.isInvalid()
                  && attempt(() -> act.accept(why.getValue().strip()))) {
                dialog.close();
              }
            });
    confirm.addThemeVariants(ButtonVariant.PRIMARY);
    dialog.add(new Paragraph(text(hint)), why);
    dialog.getFooter().add(new Button(text("kit.cancel"), click -> dialog.close()), confirm);
    dialog.open();
  }

  private boolean attempt(Runnable act) {
    var done = Saving.attempt(act);
    changed.run();
    return done;
  }
}

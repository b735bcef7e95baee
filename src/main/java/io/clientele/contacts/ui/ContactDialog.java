package io.clientele.contacts.ui;

import static io.clientele.kit.Texts.text;

import io.clientele.clients.ClientCard;
import io.clientele.contacts.ContactCard;
import io.clientele.contacts.ContactDetails;
import io.clientele.contacts.Contacts;
import io.clientele.kit.ui.CarefulSave;
import io.clientele.kit.ui.FormDialog;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.Saving;

/** Opens the form of a person at a client, new or known. */
class ContactDialog {

  private final ContactForm form;
  private final FormDialog dialog;

  ContactDialog(Contacts contacts, ClientCard client, Runnable saved) {
    form = new ContactForm(client.details().country(), contacts.today());
    dialog =
        new FormDialog(
            text("contacts.new"),
            form,
            () ->
                form.value()
                    .ifPresent(
                        details -> {
                          if (Saving.attempt(() -> contacts.add(client.id(), details))) {
                            done(saved);
                          }
                        }));
    form.read(ContactDetails.named("", ""));
  }

  ContactDialog(Contacts contacts, ClientCard client, ContactCard contact, Runnable saved) {
    form = new ContactForm(client.details().country(), contacts.today());
    var save =
        new CarefulSave<>(
            ContactDetails.class,
            new Wording(),
            (version, details) -> contacts.revise(contact.id(), version, details),
            () -> done(saved));
    dialog =
        new FormDialog(
            text("contacts.edit", contact.details().name()),
            form,
            () ->
                form.value()
                    .ifPresent(mine -> save.attempt(contact.details(), contact.version(), mine)));
    form.read(contact.details());
  }

  void open() {
    dialog.open();
  }

  private void done(Runnable saved) {
    dialog.close();
    Notices.done(text("kit.saved"));
    saved.run();
  }
}

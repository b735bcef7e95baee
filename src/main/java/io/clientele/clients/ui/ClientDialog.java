package io.clientele.clients.ui;

import static io.clientele.kit.Texts.text;

import io.clientele.clients.ClientCard;
import io.clientele.clients.ClientDetails;
import io.clientele.clients.ClientId;
import io.clientele.clients.Clients;
import io.clientele.kit.ui.CarefulSave;
import io.clientele.kit.ui.FormDialog;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.Saving;
import io.clientele.lists.Lists;
import java.util.List;
import java.util.function.Consumer;

/** Opens the card's form, for a new client or one that exists. */
class ClientDialog {

  private final ClientForm form;
  private final FormDialog dialog;

  ClientDialog(
      Clients clients, Lists lists, List<ClientFormHint> hints, Consumer<ClientId> created) {
    form = new ClientForm(lists, hints.stream().map(hint -> hint.watch(null)).toList());
    dialog =
        new FormDialog(
            text("clients.new"),
            form,
            () ->
                form.value()
                    .ifPresent(details -> Saving.attempt(() -> create(clients, details, created))));
    form.read(ClientDetails.named(""));
  }

  ClientDialog(
      Clients clients, Lists lists, List<ClientFormHint> hints, ClientCard card, Runnable saved) {
    form = new ClientForm(lists, hints.stream().map(hint -> hint.watch(card.id())).toList());
    var save =
        new CarefulSave<>(
            ClientDetails.class,
            Wording::field,
            (version, details) -> clients.revise(card.id(), version, details),
            () -> done(saved));
    dialog =
        new FormDialog(
            text("clients.edit", card.name()),
            form,
            () ->
                form.value().ifPresent(mine -> save.attempt(card.details(), card.version(), mine)));
    form.read(card.details());
  }

  void open() {
    dialog.open();
  }

  /** The same with the cursor in one of the fields. */
  void openAt(String field) {
    dialog.open();
    form.focus(field);
  }

  private void create(Clients clients, ClientDetails details, Consumer<ClientId> created) {
    var id = clients.create(details);
    dialog.close();
    created.accept(id);
  }

  private void done(Runnable saved) {
    dialog.close();
    Notices.done(text("kit.saved"));
    saved.run();
  }
}

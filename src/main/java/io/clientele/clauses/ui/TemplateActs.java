package io.clientele.clauses.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.clientele.clauses.TemplateCard;
import io.clientele.clauses.TemplateDrafts;
import io.clientele.kit.Reason;
import io.clientele.kit.ui.Confirm;
import io.clientele.kit.ui.FormDialog;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.Saving;

/** What a lawyer may do with a template as a whole. */
class TemplateActs extends Composite<Div> {

  private final TemplateDrafts drafts;
  private final TemplateCard card;
  private final Runnable reload;

  TemplateActs(TemplateDrafts drafts, TemplateCard card, Runnable reload) {
    this.drafts = drafts;
    this.card = card;
    this.reload = reload;
    getContent().addClassName("page-actions");
    if (card.retired()) {
      getContent().add(button("clauses.restore", this::restore));
      return;
    }
    getContent().add(button("clauses.edit", this::edit), button("clauses.retire", this::retire));
    if (card.isDraft()) {
      if (card.published() > 0) {
        getContent().add(button("clauses.discard", this::discard));
      }
      var publish =
          new Button(text("clauses.publish", card.text().number()), click -> askAndPublish());
      publish.addThemeVariants(ButtonVariant.PRIMARY);
      getContent().add(publish);
    }
  }

  private static Button button(String textKey, Runnable act) {
    return new Button(text(textKey), click -> act.run());
  }

  private void edit() {
    TemplateDialog.edit(card, drafts, reload).open();
  }

  private void askAndPublish() {
    var note = new TextArea(text("clauses.note"));
    note.setMaxLength(Reason.LONGEST);
    note.setHelperText(text("clauses.note-hint"));
    note.setWidthFull();
    note.focus();
    var form = new Div(new Paragraph(text("clauses.publish-hint")), note);
    var dialog = new FormDialog[1];
    dialog[0] =
        new FormDialog(
            text("clauses.publish", card.text().number()),
            form,
            () -> {
              dialog[0].close();
              publish(note.getValue());
            });
    dialog[0].setWidth("min(34rem, 96vw)");
    dialog[0].open();
  }

  private void publish(String note) {
    Saving.attemptOrReload(
        () -> {
          var number = drafts.publish(card.id(), card.version(), note);
          Notices.done(text("clauses.published", number));
          reload.run();
        },
        reload);
  }

  private void discard() {
    Confirm.ask(
        text("clauses.discard-title"),
        text("clauses.discard-what", card.published()),
        text("clauses.discard"),
        () -> act(() -> drafts.discard(card.id(), card.version())));
  }

  private void retire() {
    if (act(() -> drafts.retire(card.id(), card.version()))) {
      Notices.undoable(
          text("clauses.retired", card.details().name()),
          () -> act(() -> drafts.restore(card.id(), card.version() + 1)));
    }
  }

  private void restore() {
    act(() -> drafts.restore(card.id(), card.version()));
  }

  private boolean act(Runnable act) {
    return Saving.attemptOrReload(
        () -> {
          act.run();
          reload.run();
        },
        reload);
  }
}

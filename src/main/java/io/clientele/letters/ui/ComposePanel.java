package io.clientele.letters.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.clients.ClientId;
import io.clientele.contacts.ContactId;
import io.clientele.kit.Refusal;
import io.clientele.kit.ui.Confirm;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.PageHead;
import io.clientele.kit.ui.Saving;
import io.clientele.letters.Addressee;
import io.clientele.letters.Audience;
import io.clientele.letters.LetterDraft;
import io.clientele.letters.LetterFilter.Folder;
import io.clientele.templates.Field;
import io.clientele.templates.Values;
import java.util.Map;
import java.util.Set;
import org.springframework.dao.OptimisticLockingFailureException;

/** One draft on the desk: text, recipients, files, preview. What is typed is kept by itself. */
class ComposePanel extends Composite<Div> {

  private final ComposeParts parts;
  private final LetterDraft draft;
  private long version;
  private boolean outdated;
  private Audience audience;

  private final Span saved = new Span();
  private final Div conflict = new Div();
  private final LetterEditor editor = new LetterEditor(this::textChanged);
  private final PreviewPanel preview = new PreviewPanel();
  private final RecipientsPanel recipients = new RecipientsPanel(this::select);
  private final MissingPanel missing = new MissingPanel(this::setDefault);

  ComposePanel(ComposeParts parts, LetterDraft draft) {
    this.parts = parts;
    this.draft = draft;
    this.version = draft.version();
    this.audience = parts.sending().audience(draft.id());

    editor.show(draft.subject(), draft.body());
    preview.show(editor.template());
    showAudience(audience);

    saved.addClassName("quiet");
    saved.getElement().setAttribute("role", "status");
    conflict.addClassName("letter-conflict");
    conflict.getElement().setAttribute("role", "alert");
    conflict.setVisible(false);
    var writing =
        new Div(
            conflict, editor, missing, new FilesPanel(parts.files(), draft.id(), draft.files()));
    writing.addClassName("compose-column");
    var reading = new Div(preview, new ClientPicker(parts, this::addClients), recipients);
    reading.addClassName("compose-column");
    var columns = new Div(writing, reading);
    columns.addClassName("compose-columns");
    getContent().add(head(), saved, columns);
  }

  private PageHead head() {
    var discard = new Button(text("letters.discard"), VaadinIcon.TRASH.create());
    discard.addThemeVariants(ButtonVariant.TERTIARY);
    discard.addClickListener(clicked -> discard());
    var test = new Button(text("letters.test"), clicked -> sendTest());
    var send = new Button(text("letters.send"), VaadinIcon.PAPERPLANE_O.create());
    send.addThemeVariants(ButtonVariant.PRIMARY);
    send.addClickListener(clicked -> askAndSend());
    return new PageHead(text("letters.new"), discard, test, send);
  }

  private void textChanged() {
    var template = editor.template();
    editor.tellProblems();
    preview.show(template);
    missing.show(template, audience.selected());
    if (!outdated) {
      keep();
    }
  }

  /** Two windows on one draft: the second is told, and what it holds stays on its screen. */
  private void keep() {
    try {
      version = parts.letters().save(draft.id(), version, editor.subject(), editor.body());
      saved.setText(text("letters.kept"));
    } catch (OptimisticLockingFailureException changedElsewhere) {
      tellConflict();
    } catch (Refusal refused) {
      Notices.problem(refused.text().inWords());
    }
  }

  private void tellConflict() {
    outdated = true;
    saved.setText(text("letters.not-kept"));
    var reload =
        new Anchor(
            LettersNavigation.COMPOSE + "?" + LettersNavigation.DRAFT + "=" + draft.id().value(),
            text("letters.conflict-reload"));
    reload.setRouterIgnore(true);
    conflict.removeAll();
    conflict.add(new Span(text("letters.conflict")), reload);
    conflict.setVisible(true);
  }

  private void showAudience(Audience now) {
    audience = now;
    recipients.show(now);
    preview.show(now.selected(), parts.sending().closing(draft.id()));
    missing.show(editor.template(), now.selected());
  }

  private void select(Set<ContactId> contacts, boolean selected) {
    Saving.attempt(() -> parts.letters().select(draft.id(), contacts, selected));
    showAudience(parts.sending().audience(draft.id()));
  }

  private void addClients(Set<ClientId> clients) {
    if (Saving.attempt(() -> parts.letters().addClients(draft.id(), clients))) {
      showAudience(parts.sending().audience(draft.id()));
    }
  }

  private void setDefault(Field field, String value) {
    editor.setDefault(field, value);
  }

  private void sendTest() {
    var values = preview.reader().map(Addressee::values).orElseGet(() -> Values.of(Map.of()));
    Saving.attempt(
        () -> Notices.done(text("letters.test-sent", parts.tests().send(draft.id(), values))));
  }

  private void askAndSend() {
    Saving.attempt(
        () -> {
          showAudience(parts.sending().audience(draft.id()));
          var count = parts.sending().check(draft.id(), version);
          var clients = audience.selected().stream().map(Addressee::client).distinct().count();
          Confirm.ask(
              text("letters.send-title"),
              text("letters.send-question", editor.subject(), count, clients),
              text("letters.send-to", count),
              () -> send(count));
        });
  }

  private void send(int count) {
    if (Saving.attempt(() -> parts.sending().send(draft.id(), version, count))) {
      LettersNavigation.sent(draft.id());
    }
  }

  private void discard() {
    Confirm.ask(
        text("letters.discard-title"),
        text("letters.discard-question"),
        text("letters.discard"),
        () -> {
          if (Saving.attempt(() -> parts.letters().discard(draft.id()))) {
            LettersNavigation.list(Folder.DRAFTS);
          }
        });
  }
}

package io.clientele.clients.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import io.clientele.clients.ClientCard;
import io.clientele.clients.Timeline;
import io.clientele.clients.TimelineSource.Entry;
import io.clientele.clients.TimelineSource.Kind;
import io.clientele.kit.ui.Moments;
import io.clientele.kit.ui.Saving;
import io.clientele.people.Right;

/** A note to write, and below it what happened, the newest first, more as one asks for it. */
class TimelinePanel extends Composite<Div> {

  private static final int PAGE = 30;

  private final Timeline timeline;
  private final ClientCard card;
  private final UnorderedList entries = new UnorderedList();
  private final TextArea note = new TextArea(text("clients.note"));
  private final Button more;
  private int shown = PAGE;

  TimelinePanel(Timeline timeline, ClientCard card) {
    this.timeline = timeline;
    this.card = card;
    entries.addClassName("timeline");
    more = new Button(text("clients.show-more"), click -> showMore());
    more.addThemeVariants(ButtonVariant.TERTIARY);
    getContent().addClassName("timeline-panel");
    if (card.may(Right.CHANGE) && !card.isMerged()) {
      getContent().add(noteEditor());
    }
    getContent().add(entries, more);
    refresh();
  }

  private Component noteEditor() {
    note.setPlaceholder(text("clients.note.placeholder"));
    note.setMaxLength(Timeline.LONGEST_NOTE);
    note.setWidthFull();
    var add = new Button(text("clients.note.add"), click -> addNote());
    Shortcuts.addShortcutListener(note, this::addNote, Key.ENTER, KeyModifier.CONTROL)
        .listenOn(note);
    var editor = new Div(note, add);
    editor.addClassName("note-editor");
    return editor;
  }

  private void addNote() {
    if (Saving.attempt(() -> timeline.note(card.id(), note.getValue()))) {
      note.clear();
      refresh();
    }
  }

  private void showMore() {
    shown += PAGE;
    refresh();
  }

  private void refresh() {
    var found = timeline.newest(card.id(), shown + 1);
    entries.removeAll();
    found.stream().limit(shown).forEach(entry -> entries.add(item(entry)));
    more.setVisible(found.size() > shown);
  }

  private static ListItem item(Entry entry) {
    var icon = icon(entry.kind()).create();
    icon.getElement().setAttribute("aria-hidden", "true");
    var title =
        entry.path() == null ? new Span(entry.title()) : new Anchor(entry.path(), entry.title());
    title.addClassName("entry-title");
    var when = new Span(text("clients.when-by", Moments.minute(entry.at()), entry.by()));
    when.addClassName("quiet");
    var words = new Div(title, when);
    words.addClassName("entry");
    if (!entry.detail().isEmpty()) {
      var detail = new Paragraph(entry.detail());
      detail.addClassName("entry-detail");
      words.add(detail);
    }
    return new ListItem(icon, words);
  }

  private static VaadinIcon icon(Kind kind) {
    return switch (kind) {
      case NOTE -> VaadinIcon.COMMENT_O;
      case CHANGE -> VaadinIcon.PENCIL;
      case STATUS -> VaadinIcon.FLAG_O;
      case OWNER -> VaadinIcon.USER;
      case LETTER -> VaadinIcon.ENVELOPE_O;
      case CALL -> VaadinIcon.PHONE;
      case MEETING -> VaadinIcon.CALENDAR_O;
      case DOCUMENT -> VaadinIcon.FILE_O;
    };
  }
}

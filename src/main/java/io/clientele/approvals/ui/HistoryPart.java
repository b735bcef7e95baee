package io.clientele.approvals.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.approvals.Happening;
import io.clientele.approvals.RoundCard;
import io.clientele.kit.ui.Moments;
import java.util.List;

/** What happened in a round and what was said, the newest first. */
class HistoryPart extends Composite<Section> {

  HistoryPart(List<RoundCard.Word> words) {
    var lines = new UnorderedList();
    lines.addClassName("timeline");
    words.reversed().forEach(word -> lines.add(line(word)));
    getContent().addClassName("page-section");
    getContent().add(new H2(text("approvals.history")), lines);
  }

  private static ListItem line(RoundCard.Word word) {
    var title = new Span(title(word));
    title.addClassName("entry-title");
    var when = new Span(when(word));
    when.addClassName("quiet");
    var entry = new Div(title, when);
    entry.addClassName("entry");
    if (!word.words().isEmpty()) {
      var said = new Paragraph(word.words());
      said.addClassName("entry-detail");
      entry.add(said);
    }
    return new ListItem(icon(word), entry);
  }

  private static String title(RoundCard.Word word) {
    var what = word.what().inWords();
    return word.about().isEmpty()
        ? text("approvals.event", what, word.by())
        : text("approvals.event-about", what, word.about(), word.by());
  }

  private static String when(RoundCard.Word word) {
    var minute = Moments.minute(word.at());
    return word.what() == Happening.SUBMITTED ? minute : minute + " · " + word.stage();
  }

  private static Icon icon(RoundCard.Word word) {
    return switch (word.what()) {
      case APPROVED -> VaadinIcon.CHECK.create();
      case RETURNED, WITHDRAWN -> VaadinIcon.ARROW_BACKWARD.create();
      case REFUSED, VOIDED -> VaadinIcon.CLOSE.create();
      case ASKED, ANSWERED -> VaadinIcon.COMMENT_O.create();
      case REMINDED -> VaadinIcon.BELL_O.create();
      case SUBMITTED -> VaadinIcon.UPLOAD_ALT.create();
      case RAISED, NAMED, VACANT, BEFORE, AFTER -> VaadinIcon.USER.create();
    };
  }
}

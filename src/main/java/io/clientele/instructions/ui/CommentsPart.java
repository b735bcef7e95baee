package io.clientele.instructions.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import io.clientele.instructions.Comments;
import io.clientele.instructions.InstructionCard;
import io.clientele.instructions.InstructionComment;
import io.clientele.kit.ui.Moments;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.Saving;

/** What was said of a draft of a decision, and where one says more. */
class CommentsPart extends Composite<Section> {

  private final Comments comments;
  private final InstructionCard card;
  private final TextArea words = new TextArea(text("instructions.comment"));

  CommentsPart(Comments comments, InstructionCard card) {
    this.comments = comments;
    this.card = card;
    var said = comments.of(card.id());
    getContent().addClassName("page-section");
    getContent().add(new H2(text("instructions.comments")));
    if (said.isEmpty()) {
      getContent().add(new Paragraph(text("instructions.comments.none")));
    } else {
      var lines = new UnorderedList();
      lines.addClassName("instruction-comments");
      said.forEach(comment -> lines.add(line(comment)));
      getContent().add(lines);
    }
    if (card.commentable()) {
      getContent().add(editor());
    } else {
      var closed = new Paragraph(text("instructions.comments.closed"));
      closed.addClassName("quiet");
      getContent().add(closed);
    }
  }

  private static ListItem line(InstructionComment comment) {
    var who = new Span(comment.authorName());
    who.addClassName("entry-title");
    var when =
        new Span(text("instructions.commented", Moments.minute(comment.at()), comment.number()));
    when.addClassName("quiet");
    var said = new Paragraph(comment.words());
    said.addClassName("notes");
    return new ListItem(who, when, said);
  }

  private Div editor() {
    words.setMaxLength(Comments.LONGEST);
    words.setMinRows(3);
    words.setWidthFull();
    words.setHelperText(text("instructions.comment-hint", Moments.day(card.row().due())));
    var editor = new Div(words, new Button(text("instructions.comment.say"), click -> say()));
    editor.addClassName("note-editor");
    return editor;
  }

  private void say() {
    var number = card.row().number();
    if (Saving.attempt(() -> comments.say(card.id(), number, words.getValue()))) {
      Notices.done(text("instructions.comment.said"));
      UI.getCurrent().refreshCurrentRoute(false);
    }
  }
}

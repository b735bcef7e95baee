package io.clientele.questions.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.clientele.kit.ui.Moments;
import io.clientele.questions.AskedQuestion;
import io.clientele.questions.Question;
import io.clientele.questions.QuestionState;
import io.clientele.questions.Way;
import io.clientele.questions.WayState;
import org.jspecify.annotations.Nullable;

/** One question, and the ways that were proposed. */
class QuestionLine extends Composite<ListItem> {

  private final AskedQuestion asked;
  private final Question question;
  private final @Nullable QuestionActs acts;

  /**
   * @param acts null for those who only read
   */
  QuestionLine(AskedQuestion asked, @Nullable QuestionActs acts) {
    this.asked = asked;
    this.question = asked.question();
    this.acts = acts;
    getContent().addClassName("clause");
    getContent().add(head(), quiet(told()));
    if (!question.droppedWhy().isEmpty()) {
      getContent().add(words(question.droppedWhy()));
    }
    if (!asked.ways().isEmpty()) {
      var ways = new Div();
      ways.addClassName("clause-pair");
      asked.ways().forEach(way -> ways.add(way(way)));
      getContent().add(ways);
    }
    var text = question.amendment();
    var number = asked.amendment();
    if (text != null && number != null) {
      getContent().add(new Div(QuestionsNavigation.link(text, text("questions.said-in", number))));
    }
    if (acts != null) {
      getContent().add(buttons(acts));
    }
  }

  private Component head() {
    var what = new HtmlComponent("strong");
    what.getElement().setText(question.details().what());
    var badge = new Badge(question.state().inWords());
    switch (question.state()) {
      case OPEN -> badge.addThemeVariants(BadgeVariant.WARNING);
      case SETTLED -> badge.addThemeVariants(BadgeVariant.SUCCESS);
      case DROPPED -> {}
    }
    var head = new Div(what, badge);
    head.addClassName("clause-head");
    return head;
  }

  private String told() {
    var details = question.details();
    var clause = details.clause().isEmpty() ? text("questions.whole") : details.clause();
    var who =
        details.raisedBy().isEmpty()
            ? details.side().inWords()
            : text("questions.person", details.side().inWords(), details.raisedBy());
    return text(
        "questions.told", clause, who, Moments.day(details.since()), details.origin().inWords());
  }

  private Component way(Way way) {
    var badge = new Badge(way.state().inWords());
    switch (way.state()) {
      case AGREED -> badge.addThemeVariants(BadgeVariant.SUCCESS);
      case REFUSED -> badge.addThemeVariants(BadgeVariant.ERROR);
      case OPEN -> {}
    }
    var details = way.details();
    var told = text("questions.proposed", details.side().inWords(), Moments.day(details.on()));
    var head = new Div(quiet(told), badge);
    head.addClassName("clause-head");
    var box = new Div(head, words(details.what()));
    if (!way.words().isEmpty()) {
      box.add(quiet(text("questions.answered", way.by(), way.words())));
    }
    if (acts != null && way.state() == WayState.OPEN && question.state() == QuestionState.OPEN) {
      box.add(answers(way, acts));
    }
    return box;
  }

  private Component answers(Way way, QuestionActs acts) {
    var what = way.details().what();
    return row(
        button("questions.agree", what, () -> acts.agree(question, way)),
        button("questions.refuse", what, () -> acts.refuse(question, way)));
  }

  private Component buttons(QuestionActs acts) {
    var what = question.details().what();
    return switch (question.state()) {
      case OPEN ->
          row(
              button("questions.propose", what, () -> acts.propose(question)),
              button("questions.drop", what, () -> acts.drop(question)));
      case SETTLED -> {
        var reopen = button("questions.reopen", what, () -> acts.reopen(question));
        yield question.amendment() == null && acts.mayAmend()
            ? row(button("questions.amend", what, () -> acts.amend(question)), reopen)
            : row(reopen);
      }
      case DROPPED -> row(button("questions.reopen", what, () -> acts.reopen(question)));
    };
  }

  private static Div row(Button... buttons) {
    var row = new Div(buttons);
    row.addClassName("page-actions");
    return row;
  }

  private static Button button(String key, String about, Runnable act) {
    var button = new Button(text(key), click -> act.run());
    button.setAriaLabel(text("questions.act-on", text(key), about));
    button.addThemeVariants(ButtonVariant.TERTIARY);
    return button;
  }

  private static Div words(String said) {
    var words = new Div(said);
    words.addClassName("clause-wording");
    return words;
  }

  private static Span quiet(String words) {
    var quiet = new Span(words);
    quiet.addClassName("quiet");
    return quiet;
  }
}

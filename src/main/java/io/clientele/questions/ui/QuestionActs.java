package io.clientele.questions.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.clientele.contracts.ContractCard;
import io.clientele.kit.ui.FormDialog;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.ReasonDialog;
import io.clientele.kit.ui.Saving;
import io.clientele.questions.Question;
import io.clientele.questions.QuestionDetails;
import io.clientele.questions.Questions;
import io.clientele.questions.Way;
import java.util.function.Consumer;

/** What the viewer may do with the questions of a contract; each act asks for what it needs. */
class QuestionActs {

  private final Questions questions;
  private final ContractCard card;
  private final Runnable reload;
  private Runnable done = () -> {};

  /**
   * @param reload of the whole page, for what changes the contract
   */
  QuestionActs(Questions questions, ContractCard card, Runnable reload) {
    this.questions = questions;
    this.card = card;
    this.reload = reload;
  }

  void whenDone(Runnable show) {
    done = show;
  }

  /** A draft is written itself. */
  boolean mayAmend() {
    return card.state().isConcluded() || card.amends() != null;
  }

  void ask() {
    var form = new QuestionForm(card, questions.today());
    open("questions.ask", form, () -> questions.ask(card.id(), form.details()));
  }

  void propose(Question question) {
    var form = new WayForm(question, questions.today());
    open(
        "questions.propose",
        form,
        () -> questions.propose(question.id(), question.version(), form.details()));
  }

  void agree(Question question, Way way) {
    answer("questions.agree", way, words -> questions.agree(way.id(), question.version(), words));
  }

  void refuse(Question question, Way way) {
    answer("questions.refuse", way, words -> questions.refuse(way.id(), question.version(), words));
  }

  private void answer(String key, Way way, Consumer<String> act) {
    var words = new TextArea(text("questions.field.words"));
    words.setMaxLength(QuestionDetails.LONGEST);
    words.setWidthFull();
    words.focus();
    var form = new Div(new Paragraph(way.details().what()), words);
    form.addClassName("form-lines");
    open(key, form, () -> act.accept(words.getValue()));
  }

  private void open(String titleKey, Component form, Runnable act) {
    var dialog = new FormDialog[1];
    Runnable close =
        () -> {
          dialog[0].close();
          done.run();
        };
    dialog[0] =
        new FormDialog(
            text(titleKey),
            form,
            () -> {
              if (Saving.attemptOrReload(act, close)) {
                close.run();
              }
            });
    dialog[0].verb(text(titleKey));
    dialog[0].setWidth("min(40rem, 96vw)");
    dialog[0].open();
  }

  void drop(Question question) {
    new ReasonDialog(
            text("questions.drop"),
            question.details().what(),
            text("questions.drop"),
            true,
            why -> questions.drop(question.id(), question.version(), why),
            () -> {
              done.run();
              Notices.undoable(
                  text("questions.dropped"),
                  () -> {
                    Saving.attempt(() -> questions.reopen(question.id(), question.version() + 1));
                    done.run();
                  });
            })
        .open();
  }

  void reopen(Question question) {
    if (Saving.attempt(() -> questions.reopen(question.id(), question.version()))) {
      Notices.done(text("questions.reopened"));
    }
    done.run();
  }

  void amend(Question question) {
    var done =
        Saving.attempt(
            () -> {
              var text = questions.amend(question.id(), question.version());
              UI.getCurrent().navigate(QuestionsNavigation.path(text));
              Notices.done(text("questions.amending"));
            });
    if (!done) {
      reload.run();
    }
  }
}

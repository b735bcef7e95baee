package io.clientele.questions.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.contracts.ContractCard;
import io.clientele.kit.ui.EmptyState;
import io.clientele.questions.QuestionList;

/** All questions about a contract, each with the ways that were proposed. */
class QuestionsSection extends Composite<Section> {

  private final QuestionList list;
  private final QuestionActs acts;
  private final ContractCard card;

  QuestionsSection(QuestionList list, QuestionActs acts, ContractCard card) {
    this.list = list;
    this.acts = acts;
    this.card = card;
    getContent().addClassName("page-section");
    acts.whenDone(this::show);
    show();
  }

  private void show() {
    var all = list.of(card.id());
    getContent().removeAll();
    getContent().add(head());
    if (all.isEmpty()) {
      var hint = card.mine() ? "questions.none-hint" : "questions.none-to-read";
      getContent().add(new EmptyState(text("questions.none"), text(hint)));
      return;
    }
    var lines = new OrderedList();
    lines.addClassName("clauses");
    all.forEach(one -> lines.add(new QuestionLine(one, card.mine() ? acts : null)));
    getContent().add(lines);
  }

  private Div head() {
    var head = new Div(new H2(text("questions.title")));
    head.addClassName("part-head");
    if (card.mine()) {
      var buttons =
          new Div(new Button(text("questions.ask"), VaadinIcon.PLUS.create(), click -> acts.ask()));
      buttons.addClassName("page-actions");
      head.add(buttons);
    }
    return head;
  }
}

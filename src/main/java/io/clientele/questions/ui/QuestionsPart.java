package io.clientele.questions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.contracts.ContractCard;
import io.clientele.contracts.ui.ContractPart;
import io.clientele.questions.QuestionList;
import io.clientele.questions.Questions;

/** The questions about the contract, on its page. */
@SpringComponent
class QuestionsPart implements ContractPart {

  private final QuestionList list;
  private final Questions questions;

  QuestionsPart(QuestionList list, Questions questions) {
    this.list = list;
    this.questions = questions;
  }

  @Override
  public int order() {
    return 25;
  }

  @Override
  public Component build(ContractCard card, Runnable reload) {
    return new QuestionsSection(list, new QuestionActs(questions, card, reload), card);
  }
}

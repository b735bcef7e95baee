package io.clientele.demo;

import io.clientele.contracts.ContractFilter;
import io.clientele.contracts.ContractId;
import io.clientele.contracts.ContractList;
import io.clientele.questions.QuestionDetails;
import io.clientele.questions.QuestionOrigin;
import io.clientele.questions.Questions;
import io.clientele.questions.Side;
import io.clientele.questions.WayDetails;
import java.time.Duration;
import java.time.Instant;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** What the signed contract of the demo house leaves open, and what was settled since. */
@Component
class DemoQuestions {

  private static final String SIGNED = "Yearly supply";

  private final Questions questions;
  private final ContractList list;
  private final Stage stage;

  DemoQuestions(Questions questions, ContractList list, Stage stage) {
    this.questions = questions;
    this.list = list;
    this.stage = stage;
  }

  /** One waits for an answer, one led to the amendment that is under way. */
  void write(Instant now) {
    stage.play(now.minus(Duration.ofSeconds(105)), DemoPerson.ANNA, this::raise);
  }

  private void raise() {
    var today = questions.today();
    var contract = contract();
    var stock =
        questions.ask(
            contract,
            new QuestionDetails(
                "Who keeps spare parts for tableware that is no longer made?",
                "Quality and complaints",
                Side.THEIRS,
                "",
                today,
                QuestionOrigin.LEFT_OPEN));
    questions.propose(stock, 0, new WayDetails("We keep them for two years.", Side.OURS, today));
    var payment =
        questions.ask(
            contract,
            new QuestionDetails(
                "May invoices be paid in the month after next?",
                "Payment",
                Side.THEIRS,
                "",
                today,
                QuestionOrigin.ARISEN));
    var way =
        questions.propose(payment, 0, new WayDetails("Within forty-five days.", Side.OURS, today));
    questions.agree(way, 1, "By telephone, to be written down.");
    questions.amend(payment, 2);
  }

  private ContractId contract() {
    var filter = new ContractFilter(SIGNED, null, null, null, null, null);
    return list.rows(filter, PageRequest.of(0, 1)).getFirst().id();
  }
}

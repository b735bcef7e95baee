package io.clientele.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.contracts.ContractId;
import io.clientele.kit.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  @Test
  void anOpenQuestionIsTalkedAboutSettledOrDropped() {
    assertThat(question().talkedAbout("Anna", Instant.EPOCH).state()).isEqualTo(QuestionState.OPEN);
    assertThat(question().settled("Anna", Instant.EPOCH).state()).isEqualTo(QuestionState.SETTLED);
    assertThat(question().dropped(" They moved ", "Anna", Instant.EPOCH).droppedWhy())
        .isEqualTo("They moved");
    assertThatThrownBy(() -> question().dropped(" ", "Anna", Instant.EPOCH))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> question().reopened("Anna", Instant.EPOCH))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void whatIsClosedIsReopenedFirst() {
    for (var closed :
        List.of(
            question().settled("Anna", Instant.EPOCH),
            question().dropped("Never mind", "Anna", Instant.EPOCH))) {
      assertThatThrownBy(() -> closed.talkedAbout("Anna", Instant.EPOCH))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("Reopen it first");
      assertThatThrownBy(() -> closed.settled("Anna", Instant.EPOCH)).isInstanceOf(Refusal.class);
      assertThat(closed.reopened("Anna", Instant.EPOCH).droppedWhy()).isEmpty();
    }
  }

  @Test
  void onlyWhatWasAgreedIsWrittenIntoAnAmendment() {
    assertThatThrownBy(() -> question().saidIn(new ContractId(2), "Anna", Instant.EPOCH))
        .isInstanceOf(Refusal.class);
    var settled = question().settled("Anna", Instant.EPOCH);
    var said = settled.saidIn(new ContractId(2), "Anna", Instant.EPOCH);
    assertThat(said.amendment()).isEqualTo(new ContractId(2));
    assertThat(said.reopened("Anna", Instant.EPOCH).amendment()).isNull();
  }

  @Test
  void refusesWhatCannotBeAsked() {
    for (var wrong :
        List.of(
            asked(" ", "", "", TODAY),
            asked("x".repeat(2_001), "", "", TODAY),
            asked("x", "x".repeat(201), "", TODAY),
            asked("x", "", "x".repeat(121), TODAY),
            asked("x", "", "", TODAY.plusDays(1)),
            asked("x", "", "", LocalDate.MIN))) {
      assertThatThrownBy(() -> wrong.checked(TODAY)).isInstanceOf(Refusal.class);
    }
    for (var wrong :
        List.of(
            new WayDetails(" ", Side.OURS, TODAY),
            new WayDetails("x".repeat(2_001), Side.OURS, TODAY),
            new WayDetails("x", Side.OURS, LocalDate.MAX))) {
      assertThatThrownBy(() -> wrong.checked(TODAY)).isInstanceOf(Refusal.class);
    }
  }

  private static Question question() {
    var details = asked("Who insures the goods?", "Delivery", "Mr Horn", TODAY);
    return Question.begin(new ContractId(1), details.checked(TODAY), "Anna", Instant.EPOCH);
  }

  private static QuestionDetails asked(String what, String clause, String who, LocalDate since) {
    return new QuestionDetails(what, clause, Side.THEIRS, who, since, QuestionOrigin.ARISEN);
  }
}

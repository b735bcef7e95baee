package io.clientele.disagreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.contracts.ClauseId;
import io.clientele.contracts.ContractId;
import io.clientele.contracts.DraftClause;
import io.clientele.kit.Refusal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

@Duty("E2")
class DisagreementTests {

  private static final ContractId CONTRACT = new ContractId(1);
  private static final ClauseId CLAUSE = new ClauseId(7);

  @Test
  void answersToOurProposalsBeginRounds() {
    var row = begun();
    assertThat(row.answered("In 60 days.", "").round()).as("nothing was proposed").isEqualTo(1);

    row = row.proposing("In 45 days.").answered("In 50 days.", "Our bank").proposing("In 48 days.");

    assertThat(row.round()).isEqualTo(2);
    assertThat(row.state()).isEqualTo(DisagreementState.PROPOSED);
    assertThat(row.ours()).isEqualTo("In 48 days.");
    assertThat(row.theirs()).isEqualTo("In 50 days.");
    assertThat(row.objection()).isEqualTo("Our bank");
  }

  @Test
  void whatWasAgreedIsForgottenWhenItIsTalkedAboutAgain() {
    var agreed = begun().agreeing(" In 45 days. ");
    assertThat(agreed.agreed()).isEqualTo("In 45 days.");
    assertThat(agreed.isToBeTakenIn()).isTrue();

    assertThat(agreed.reopened().agreed()).isEmpty();
    assertThat(agreed.withdrawn().agreed()).isEmpty();
    assertThat(agreed.withdrawn().isUnsettled()).isFalse();
  }

  @Test
  void whatConcernsTheWholeIsSettledWhenItIsAgreed() {
    var whole =
        Disagreement.begin(CONTRACT, Objection.toTheWhole("Two years at least").checked(), "", "");
    assertThat(whole.isUnsettled()).isTrue();

    assertThat(whole.agreeing("It runs for two years.").isUnsettled()).isFalse();
  }

  @Test
  void refusesWhatItsStateDoesNotAllowAndSaysWhatToDo() {
    var agreed = begun().agreeing("In 45 days.");
    assertThatThrownBy(() -> agreed.proposing("x")).hasMessageContaining("Reopen it");
    assertThatThrownBy(() -> agreed.answered("x", "")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> begun().reopened()).hasMessageContaining("still open");
    assertThatThrownBy(() -> begun().takenInto(1, CLAUSE)).isInstanceOf(Refusal.class);
    var taken = agreed.takenInto(2, CLAUSE);
    assertThatThrownBy(taken::reopened).hasMessageContaining("another objection");
    assertThatThrownBy(taken::withdrawn).isInstanceOf(Refusal.class);
  }

  @Test
  void refusesEmptyAndEndlessWords() {
    var long1 = "x".repeat(DraftClause.LONGEST_TEXT + 1);
    var long2 = "x".repeat(Disagreement.LONGEST_WORDS + 1);
    for (var wrong :
        List.of(
            Objection.to(CLAUSE, "", " \n "),
            Objection.to(CLAUSE, long1, ""),
            Objection.to(CLAUSE, "", long2),
            Objection.missing(" ", "They deliver.", ""),
            Objection.missing("h".repeat(201), "They deliver.", ""),
            Objection.toTheWhole("\0"),
            new Objection(Place.CLAUSE, null, "", "x", "y"))) {
      assertThatThrownBy(wrong::checked).isInstanceOf(Refusal.class);
    }
    assertThatThrownBy(() -> begun().proposing(" \t")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> begun().agreeing("")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> begun().agreeing(long1)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> begun().answered("", "")).isInstanceOf(Refusal.class);
  }

  @Test
  void whoRepeatsOurWordingMustSayWhy() {
    var same = Objection.to(CLAUSE, "In 30 days. ", "The day is unclear").checked();
    assertThat(same.against("In 30 days.").theirs()).isEmpty();
    assertThatThrownBy(
            () -> Objection.to(CLAUSE, "In 30 days.", "").checked().against("In 30 days."))
        .isInstanceOf(Refusal.class);
  }

  /** Whatever is done in whatever order, what is agreed is known while it counts, and only then. */
  @Test
  void agreedWordingsStandOnlyOnWhatIsAgreed() {
    for (var seed = 0; seed < 200; seed++) {
      var chance = new Random(seed);
      var row = begun();
      for (var step = 0; step < 30; step++) {
        var before = row;
        row = next(row, chance.nextInt(6));
        assertThat(row.agreed().isEmpty())
            .as("seed %d", seed)
            .isEqualTo(
                row.state() != DisagreementState.AGREED
                    && row.state() != DisagreementState.TAKEN_IN);
        assertThat(row.round()).isBetween(before.round(), before.round() + 1);
        assertThat(row.takenInto() != null).isEqualTo(row.state() == DisagreementState.TAKEN_IN);
      }
    }
  }

  private static Disagreement next(Disagreement row, int act) {
    try {
      return switch (act) {
        case 0 -> row.answered("theirs", "");
        case 1 -> row.proposing("ours");
        case 2 -> row.agreeing("both");
        case 3 -> row.withdrawn();
        case 4 -> row.reopened();
        default -> row.takenInto(1, CLAUSE);
      };
    } catch (Refusal refused) {
      return row;
    }
  }

  private static Disagreement begun() {
    var said = Objection.to(CLAUSE, "In 60 days.", "Too short").checked();
    return Disagreement.begin(CONTRACT, said, "Payment", "In 30 days.");
  }
}

package io.clientele.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Staff;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.mail.GateQuestion;
import io.clientele.mail.Lane;
import io.clientele.mail.MailAddress;
import io.clientele.mail.MailId;
import io.clientele.mail.SendGate;
import io.clientele.mail.Verdict;
import io.clientele.people.EmployeeId;
import io.clientele.people.Employees;
import io.clientele.people.Ending;
import io.clientele.people.Passing;
import io.clientele.people.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DraftHandoverTests extends LetterTest {

  @Autowired private DraftHandover handover;
  @Autowired private Employees employees;
  @Autowired private Journal journal;
  @Autowired private List<SendGate> gates;
  @Autowired private List<Ending> endings;

  @Test
  void theSuccessorFinishesADraftInTheirOwnName() {
    writing.willing(anna, acme, "Eve");
    var letter = draft("Hello", "Text", acme);
    writing.as(anna, () -> letters.begin(Set.of()));
    var boris = writing.manager("Boris Petrov");

    pass(boris);

    assertThat(journal.of(new Subject("letter", letter.value(), ""), 1).getFirst().action())
        .isEqualTo("letter.pass");
    assertThat(handover.owned(anna)).isEmpty();
    assertThat(handover.owned(boris)).containsExactly(letter.value());
    assertThat(writing.as(boris, () -> letters.draft(letter)).subject()).isEqualTo("Hello");
    assertThatThrownBy(() -> writing.as(anna, () -> letters.draft(letter)))
        .isInstanceOf(NotFound.class);
    assertThat(writing.as(boris, () -> sending.audience(letter)).selected())
        .as("only to clients that the successor may write to")
        .isEmpty();
  }

  @Test
  void nobodyIsDisabledWhoBeginsADraftAtThatMoment() {
    var staff = new Staff(jdbc, transaction);
    writing.does(
        anna,
        () ->
            transaction.executeWithoutResult(
                status -> {
                  assertThat(staff.isHeld(anna)).isFalse();
                  letters.begin(Set.of());
                  assertThat(staff.isHeld(anna)).isTrue();
                }));
  }

  @Test
  void aDraftIsNobodysToReadWhileItIsHandedOver() {
    draft("Secret", "Text", acme);

    assertThat(handover.names(handover.owned(anna))).isEmpty();
  }

  @Test
  void whatWaitsInTheNameOfSomebodyWhoLeftIsWithheld() {
    writing.willing(anna, acme, "Eve");
    var letter = draft("Hello", "Text", acme);
    send(letter, 1);
    var mail = mails(letter).getFirst();
    assertThat(verdicts(mail)).containsOnly(Verdict.SEND);

    sql("update people_employee set disabled_at = utc_timestamp() where id = ?", anna.value());

    assertThat(verdicts(mail))
        .filteredOn(Verdict.Suppress.class::isInstance)
        .singleElement()
        .satisfies(
            verdict ->
                assertThat(((Verdict.Suppress) verdict).reason().inWords())
                    .isEqualTo("Anna Weber has left; the letter was withheld."));
  }

  @Test
  void whatWaitsIsCountedBeforeAndJournalledThen() {
    writing.willing(anna, acme, "Eve");
    var letter = draft("Hello", "Text", acme);
    send(letter, 1);
    sql("update mail_message set state = 'DEFERRED' where sender_id = ?", anna.value());
    var waiting =
        endings.stream()
            .filter(one -> one.textKey().equals("mail.ending"))
            .findFirst()
            .orElseThrow();
    var boris = writing.manager("Boris Petrov");
    var admin = writing.hire("Administrator", writing.department(), Role.ADMINISTRATOR);
    sql("update people_scope set owner_id = ? where owner_id = ?", boris.value(), anna.value());

    assertThat(waiting.count(anna)).isEqualTo(1);
    writing.does(admin, () -> employees.disable(anna, "left"));

    assertThat(journal.of(new Subject("employee", anna.value(), ""), List.of("mail.withhold"), 1))
        .hasSize(1);
  }

  private List<Verdict> verdicts(long mail) {
    var question =
        new GateQuestion(new MailId(mail), Lane.ONE_TO_ONE, MailAddress.of("eve@client.example"));
    return gates.stream().map(gate -> gate.judge(question)).toList();
  }

  private void pass(EmployeeId to) {
    writing.does(
        to,
        () ->
            transaction.executeWithoutResult(
                status ->
                    handover.pass(
                        new Passing(
                            employees.find(anna).orElseThrow(),
                            employees.find(to).orElseThrow(),
                            viewers.current().actor(),
                            true,
                            "Hand-over"),
                        handover.hold(anna))));
  }
}

package io.clientele.letters;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.Duty;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientStatus;
import io.clientele.mail.GateQuestion;
import io.clientele.mail.Lane;
import io.clientele.mail.MailAddress;
import io.clientele.mail.MailId;
import io.clientele.mail.Verdict;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ConsentGateTests extends LetterTest {

  @Autowired private ConsentGate gate;
  @Autowired private LetterTimeline timeline;

  @Test
  void letsALetterPassWhileConsentStands() {
    writing.willing(anna, acme, "Eve");

    assertThat(verdict(letterTo(acme))).isEqualTo(Verdict.SEND);
  }

  @Test
  @Duty("C2")
  void withholdsALetterWhoseRecipientWithdrewMeanwhile() {
    var eve = writing.willing(anna, acme, "Eve");
    var letter = letterTo(acme);

    writing.withdraw(anna, eve);

    assertThat(verdict(letter)).isInstanceOf(Verdict.Suppress.class);
  }

  @Test
  void withholdsALetterToAClientBlacklistedOrArchivedMeanwhile() {
    var other = writing.client(anna, "Other");
    writing.willing(anna, acme, "Eve");
    writing.willing(anna, other, "Bob");
    var first = letterTo(acme);
    var second = letterTo(other);

    writing.does(anna, () -> clients.become(acme, ClientStatus.BLACKLISTED, "Never pays"));
    writing.does(anna, () -> clients.archive(other, "Closed"));

    assertThat(verdict(first)).isInstanceOf(Verdict.Suppress.class);
    assertThat(verdict(second)).isInstanceOf(Verdict.Suppress.class);
  }

  @Test
  void hasNothingAgainstOtherMail() {
    assertThat(gate.judge(question(Long.MAX_VALUE))).isEqualTo(Verdict.SEND);
  }

  @Test
  @Duty("C2")
  void standsOnTheTimelineOfItsClient() {
    writing.willing(anna, acme, "Eve");
    var letter = letterTo(acme);

    var entries = timeline.newest(acme, 10);

    assertThat(entries).hasSize(1);
    assertThat(entries.getFirst().title()).contains("Hello");
    assertThat(entries.getFirst().detail()).contains("Eve Miller");
    assertThat(entries.getFirst().by()).isEqualTo("Anna Weber");
    assertThat(entries.getFirst().path()).isEqualTo("letters/" + letter.value());
  }

  private LetterId letterTo(ClientId client) {
    var letter = draft("Hello", "Text", client);
    send(letter, 1);
    return letter;
  }

  private Verdict verdict(LetterId letter) {
    return gate.judge(question(mails(letter).getFirst()));
  }

  private static GateQuestion question(long mail) {
    return new GateQuestion(
        new MailId(mail), Lane.ONE_TO_ONE, MailAddress.of("somebody@client.example"));
  }
}

package io.clientele.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.clientele.Duty;
import io.clientele.clients.ClientStatus;
import io.clientele.contacts.Consent;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

class SendingTests extends LetterTest {

  @Autowired private TestLetters tests;
  @Autowired private LetterDispatch dispatch;
  @Autowired private Journal journal;

  @Test
  @Duty("C2")
  void sendsEachRecipientTheirOwnMail() {
    writing.willing(anna, acme, "Eve");
    writing.willing(anna, acme, "Bob");
    var letter = draft("For {{client.name}}", "Dear {{contact.firstName}},", acme);

    send(letter, 2);

    assertThat(mails(letter)).hasSize(2);
    var seen = writing.as(anna, () -> sent.letter(letter));
    assertThat(seen.recipients())
        .extracting(SentRecipient::name)
        .containsExactlyInAnyOrder("Eve Miller", "Bob Miller");
    assertThat(seen.recipients())
        .extracting(one -> writing.as(anna, () -> sent.text(letter, one.id())))
        .allSatisfy(text -> assertThat(text.subject()).isEqualTo("For Acme"))
        .extracting(text -> text.text())
        .containsExactlyInAnyOrder("Dear Eve,", "Dear Bob,");
  }

  @Test
  @Duty("A1")
  void tellsTheListThatSomebodyWasInTouch() {
    writing.willing(anna, acme, "Eve");
    assertThat(contactedAt()).isNull();

    send(draft("Hello", "Text", acme), 1);

    assertThat(contactedAt()).isNotNull();
  }

  private @Nullable Object contactedAt() {
    return jdbc.sql("select contacted_at from clients_client where id = :id")
        .param("id", acme.value())
        .query()
        .singleRow()
        .get("contacted_at");
  }

  @Test
  void writesInTheAuthorsNameAndHasAnswersComeToThem() {
    writing.willing(anna, acme, "Eve");
    var letter = draft("Hello", "Text", acme);

    send(letter, 1);

    var head =
        jdbc.sql("select * from mail_message where id = :id")
            .param("id", mails(letter).getFirst())
            .query()
            .singleRow();
    assertThat(head.get("from_name")).isEqualTo("Anna Weber");
    assertThat((String) head.get("from_address")).endsWith("@house.example");
    assertThat(head.get("reply_to_address")).isEqualTo(head.get("from_address"));
    assertThat(head.get("dedup_key"))
        .isEqualTo("letter/" + letter.value() + "/" + head.get("to_address"));
  }

  @Test
  @Duty("C2")
  void leavesOutThoseWhoMayNotBeWrittenTo() {
    writing.willing(anna, acme, "Eve", "eve@same.example");
    writing.willing(anna, acme, "Twin", "eve@SAME.example");
    writing.add(anna, acme, Writing.contact("Mailless", List.of(), Writing.given()));
    writing.add(anna, acme, Writing.contact("Silent", List.of("s@c.example"), Consent.NONE));
    var withdrawn = Consent.withdrawn(LocalDate.of(2026, 1, 1), "by mail");
    writing.add(anna, acme, Writing.contact("Gone", List.of("g@c.example"), withdrawn));
    var black = writing.client(anna, "Black");
    writing.willing(anna, black, "Ben");
    writing.does(anna, () -> clients.become(black, ClientStatus.BLACKLISTED, "Never pays"));
    var letter = draft("Hello", "Text", acme, black, writing.client(anna, "Empty"));

    var audience = writing.as(anna, () -> sending.audience(letter));

    assertThat(audience.selected()).extracting(Addressee::name).containsExactly("Eve Miller");
    assertThat(audience.skipped())
        .extracting(Skipped::name)
        .containsExactlyInAnyOrder(
            "Twin Miller", "Mailless Miller", "Silent Miller", "Gone Miller", "Ben Miller", "");
    assertThat(audience.skipped()).allSatisfy(one -> assertThat(one.why().inWords()).isNotBlank());
  }

  @Test
  void namesArchivedContactsAmongThoseLeftOut() {
    writing.willing(anna, acme, "Eve");
    var archived = writing.willing(anna, acme, "Adam");
    writing.does(anna, () -> contacts.archive(archived));
    var letter = draft("Hello", "Text", acme);

    var audience = writing.as(anna, () -> sending.audience(letter));

    assertThat(audience.selected()).extracting(Addressee::name).containsExactly("Eve Miller");
    assertThat(audience.skipped())
        .extracting(Skipped::name, one -> one.why().inWords())
        .containsExactly(tuple("Adam Miller", "The contact is archived"));
    send(letter, 1);
    assertThat(mails(letter)).hasSize(1);
  }

  @Test
  void sendsNothingTwiceHoweverOftenItIsPressed() {
    writing.willing(anna, acme, "Eve");
    var letter = draft("Hello", "Text", acme);
    var version = version(letter);

    writing.does(anna, () -> sending.send(letter, version, 1));
    writing.does(anna, () -> sending.send(letter, version, 1));
    dispatch.handOver(letter);

    assertThat(mails(letter)).hasSize(1);
  }

  @Test
  void sendsOnceWhenTwoWindowsPressAtTheSameMoment() throws Exception {
    writing.willing(anna, acme, "Eve");
    writing.willing(anna, acme, "Bob");
    var letter = draft("Hello", "Text", acme);
    var version = version(letter);
    Callable<Boolean> press =
        () -> {
          writing.does(anna, () -> sending.send(letter, version, 2));
          return true;
        };

    try (var windows = Executors.newFixedThreadPool(2)) {
      for (var pressed : windows.invokeAll(List.of(press, press))) {
        assertThat(pressed.get()).isTrue();
      }
    }

    assertThat(mails(letter)).hasSize(2);
    assertThat(journal.of(new Subject("letter", letter.value(), ""), 10)).hasSize(1);
  }

  @Test
  void refusesWhatIsNotComplete() {
    writing.willing(anna, acme, "Eve");
    var nobody = writing.client(anna, "Nobody");

    assertRefused(draft("", "Text", acme), 1, "subject");
    assertRefused(draft("Hello", " ", acme), 1, "text");
    assertRefused(draft("Hello", "{{nonsense}}", acme), 1, "nonsense");
    assertRefused(draft("Hello", "{{contact.position}}", acme), 1, "Eve Miller");
    assertRefused(draft("Hello", "Text", nobody), 0, "nobody");
    assertRefused(draft("Hello", "Text", acme), 7, "1 recipients now");
  }

  @Test
  void tellsTheSecondOfTwoWindows() {
    var letter = draft("Hello", "Text", acme);
    var version = version(letter);
    writing.does(anna, () -> letters.save(letter, version, "First", "window"));

    assertThatThrownBy(
            () -> writing.does(anna, () -> letters.save(letter, version, "Second", "window")))
        .isInstanceOf(OptimisticLockingFailureException.class);
    assertThatThrownBy(() -> writing.does(anna, () -> sending.send(letter, version, 1)))
        .isInstanceOf(OptimisticLockingFailureException.class);
  }

  @Test
  void sendsATestLetterToItsAuthorAlone() {
    writing.willing(anna, acme, "Eve");
    var letter = draft("Hello {{client.name}}", "Text", acme);
    var values = writing.as(anna, () -> sending.audience(letter)).selected().getFirst().values();

    var address = writing.as(anna, () -> tests.send(letter, values));

    assertThat(address).endsWith("@house.example");
    assertThat(mails(letter)).isEmpty();
    assertThat(
            jdbc.sql("select subject from mail_message where to_address = :to")
                .param("to", address)
                .query(String.class)
                .list())
        .containsExactly("Hello Acme");
  }

  @Test
  void leavesOutWhomTheAuthorTookOut() {
    writing.willing(anna, acme, "Eve");
    var bob = writing.willing(anna, acme, "Bob");
    var letter = draft("Hello", "Text", acme);
    writing.does(anna, () -> letters.select(letter, Set.of(bob), false));

    send(letter, 1);

    assertThat(writing.as(anna, () -> sent.letter(letter)).recipients())
        .extracting(SentRecipient::name)
        .containsExactly("Eve Miller");
  }

  @Test
  void journalsWhoSentWhatToWhom() {
    writing.willing(anna, acme, "Eve");
    var letter = draft("Hello", "Text", acme);

    send(letter, 1);

    var entry = journal.of(new Subject("letter", letter.value(), ""), 10).getFirst();
    assertThat(entry.action()).isEqualTo("letter.send");
    assertThat(entry.actor().name()).isEqualTo("Anna Weber");
    assertThat(entry.changes().toString()).contains("Acme");
  }

  private void assertRefused(LetterId letter, int expected, String words) {
    assertThatThrownBy(() -> send(letter, expected))
        .isInstanceOf(io.clientele.kit.Refusal.class)
        .hasMessageContaining(words);
    assertThat(mails(letter)).isEmpty();
  }
}

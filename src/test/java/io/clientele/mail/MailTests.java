package io.clientele.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.PortalTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class MailTests {

  @Autowired Mail mail;
  @Autowired JdbcClient jdbc;

  @Test
  void queuesALetterOnceHoweverOftenItIsHandedIn() {
    var letter = Letters.to("x@example.org", Letters.newThing());

    var first = mail.queue(letter);
    var second = mail.queue(letter);

    assertThat(first.isNew()).isTrue();
    assertThat(second).isEqualTo(new Queued(first.id(), false));
  }

  @Test
  void tellsOfEachLetterWhetherItIsNew() {
    var thing = Letters.newThing();
    mail.queue(Letters.to("c3@example.org", thing));
    var letters = new ArrayList<>(Letters.many(450, thing));
    letters.add(letters.get(7));

    var queued = mail.queue(letters);

    assertThat(queued).hasSize(451);
    assertThat(queued.stream().filter(Queued::isNew)).hasSize(449);
    assertThat(queued.get(3).isNew()).isFalse();
    assertThat(queued.get(450)).isEqualTo(new Queued(queued.get(7).id(), false));
    assertThat(mail.progress("test", thing).total()).isEqualTo(450);
  }

  @Test
  void queuesEachLetterOnceWhenTwoDoSoAtOnce() throws Exception {
    var letters = Letters.many(300, Letters.newThing());
    try (var both = Executors.newFixedThreadPool(2)) {
      Callable<Long> queue = () -> mail.queue(letters).stream().filter(Queued::isNew).count();
      var counts = both.invokeAll(List.of(queue, queue));
      assertThat(counts.getFirst().get() + counts.getLast().get()).isEqualTo(300);
    }
  }

  @Test
  void namesALetterByItsKeyUnderItsOwnDomain() {
    var letter = Letters.to("y@example.org", Letters.newThing());

    var id = mail.queue(letter).id();

    assertThat(internetId(id)).isEqualTo(MessageId.of(letter.dedupKey(), "clientele.example"));
  }

  @Test
  void keepsTheTextOfASecretLetterApart() {
    var open = Letters.to("z@example.org", Letters.newThing());
    var secret =
        new OutgoingMail(
            open.dedupKey(),
            Lane.SYSTEM,
            open.from(),
            null,
            open.to(),
            new MailContent("Your link", "<p>https://…/secret</p>", "secret", List.of(), true),
            null,
            null,
            List.of());

    var id = mail.queue(secret).id();

    assertThat(
            jdbc.sql("select html_sha256 from mail_message where id = :id")
                .param("id", id.value())
                .query(String.class)
                .list())
        .containsOnlyNulls();
    assertThat(
            jdbc.sql("select plain from mail_secret where message_id = :id")
                .param("id", id.value())
                .query(String.class)
                .single())
        .isEqualTo("secret");
  }

  private String internetId(MailId id) {
    return jdbc.sql("select message_id from mail_message where id = :id")
        .param("id", id.value())
        .query(String.class)
        .single();
  }
}

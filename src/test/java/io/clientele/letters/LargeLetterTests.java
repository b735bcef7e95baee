package io.clientele.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LargeLetterTests extends LetterTest {

  private static final int MANY = 2 * LetterDispatch.PORTION + 1;

  @Autowired private LetterDispatch dispatch;
  @Autowired private LetterDispatchJob job;

  @Test
  void handsItOverInPortions() {
    var letter = letterToMany();

    send(letter, MANY);
    job.run();

    assertThat(writing.as(anna, () -> sent.progress(letter)).total()).isEqualTo(MANY);
    assertThat(mails(letter)).hasSize(MANY);
    assertThat(state(letter)).isEqualTo("SENT");
  }

  @Test
  void repeatsNothingWhenAPortionIsHandedOverAgain() {
    var letter = letterToMany();
    send(letter, MANY);
    job.run();
    // as if the ledger had taken it and the database had then lost what we noted of it
    sql("update letters_recipient set mail_id = null where letter_id = ?", letter.value());
    sql("update letters_letter set state = 'SENDING' where id = ?", letter.value());

    while (dispatch.handOver(letter)) {
      assertThat(mails(letter)).hasSize(MANY);
    }

    assertThat(mails(letter)).hasSize(MANY);
    assertThat(state(letter)).isEqualTo("SENT");
  }

  @Test
  void goesOnWithOtherLettersWhenOneCannotLeave() {
    var stuck = letterToMany();
    send(stuck, MANY);
    sql("update people_employee set mail = 'nowhere' where id = ?", anna.value());
    var boris = writing.manager("Boris Petrov");
    var other = writing.as(boris, () -> letters.begin(Set.of()));
    sql("update letters_letter set state = 'SENDING' where id = ?", other.value());

    job.run();
    assertThat(state(other)).isEqualTo("SENT");
    assertThat(state(stuck)).isEqualTo("SENDING");

    sql("update people_employee set mail = 'anna@clientele.example' where id = ?", anna.value());
    job.run();
    assertThat(state(stuck)).isEqualTo("SENT");
    assertThat(mails(stuck)).hasSize(MANY);
  }

  private String state(LetterId letter) {
    return jdbc.sql("select state from letters_letter where id = :id")
        .param("id", letter.value())
        .query(String.class)
        .single();
  }

  private LetterId letterToMany() {
    transaction.executeWithoutResult(
        status -> {
          for (int number = 0; number < MANY; number++) {
            insertContact(1_000_000_000L + acme.value() * 1_000 + number);
          }
        });
    return draft("Hello", "Text", acme);
  }

  private void insertContact(long id) {
    jdbc.sql(
            """
            insert into clients_contact (id, version, client_id, first_name, last_name,
              salutation, position, language, offers, offers_on, offers_how, greetings,
              greetings_how, do_not_call, left_company, changed_at, changed_by)
            values (:id, 0, :client, 'C', 'Many', '', '', '', 'GIVEN', '2026-01-01', 'x',
              'NONE', '', false, false, '2026-01-01', 'x')
            """)
        .param("id", id)
        .param("client", acme.value())
        .update();
    jdbc.sql("insert into clients_contact_mail (contact_id, position, mail) values (:id, 0, :mail)")
        .param("id", id)
        .param("mail", "c" + id + "@many.example")
        .update();
  }
}

package io.clientele.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.clientele.Duty;
import io.clientele.addresses.Phone;
import io.clientele.clients.ClientDetails;
import io.clientele.clients.ClientStatus;
import io.clientele.clients.Timeline;
import io.clientele.clients.TimelineSource;
import io.clientele.contacts.Consent;
import io.clientele.contacts.ContactDetails;
import io.clientele.contacts.ContactId;
import io.clientele.contacts.PersonErasure;
import io.clientele.contacts.PersonTraces.Trace;
import io.clientele.imports.ImportRun;
import io.clientele.imports.ImportRun.State;
import io.clientele.imports.Imports;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.mail.Mail;
import io.clientele.mail.MailId;
import io.clientele.mail.MailState;
import io.clientele.mail.OutgoingMail;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.views.Views;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** After a person was erased nothing in the whole database tells who it was. */
class ErasedPersonTests extends LetterTest {

  /** Where the person may still be read, and why. */
  private static final Set<String> ALLOWED =
      Set.of(
          // append-only: what somebody typed into the client's own notes is proof of the change
          "journal_entry.changes",
          // append-only: subjects of letters and names of lists, as they were at that moment
          "journal_entry.subject_name",
          // not ours: the mailbox of the receiver, played by the sandbox
          "sandbox_letter.envelope_to",
          "sandbox_letter.recipients",
          "sandbox_letter.subject",
          "sandbox_letter.raw");

  private static final String TEXT_COLUMNS =
      """
      select c.table_name, c.column_name from information_schema.columns c
      join information_schema.tables t
        on t.table_schema = c.table_schema and t.table_name = c.table_name
      where c.table_schema = database() and t.table_type = 'BASE TABLE'
        and (c.data_type like '%char' or c.data_type like '%text' or c.data_type like '%blob'
          or c.data_type like '%binary')
      """;

  @Autowired private PersonErasure erasure;
  @Autowired private LetterFiles files;
  @Autowired private TestLetters tests;
  @Autowired private LetterRecipientTable recipients;
  @Autowired private LetterDispatch dispatch;
  @Autowired private Timeline timeline;
  @Autowired private Imports imports;
  @Autowired private Journal journal;
  @Autowired private Views views;
  @Autowired private Mail mail;
  @Autowired private Envelopes envelopes;
  @Autowired private LetterTable tables;

  private final String mark = mark();
  private final String first = "Xav" + mark;
  private final String last = "Quill" + mark;
  private final String address = "x@" + mark + ".example";
  private final String digits = "98" + (System.nanoTime() % 900_000 + 100_000);
  private EmployeeId admin;
  private ContactId person;

  @BeforeEach
  void meet() {
    admin = writing.hire("Administrator", writing.department(), Role.ADMINISTRATOR);
    person = writing.add(anna, acme, details(address, "0176 " + digits));
  }

  @Test
  @Duty("I4")
  void leavesNothingThatTellsWhoItWas() {
    writing.willing(anna, acme, "Eve");
    revise(details("former-" + address, "0176 11" + digits));
    revise(details(address, "0176 " + digits));
    writing.does(anna, () -> timeline.note(acme, "Met " + first + " " + last));
    noteOnCard("Call " + last + ", " + first + " at +49 176 " + digits);
    writing.does(anna, () -> views.save("clients", "Them", "1?q=" + last + "+" + first));
    var done = list("K1;" + first + ";" + last + ";Acme;0176 " + digits, State.DONE);
    var waiting = list("K2;;;Acme;" + address, State.UPLOADED);
    var toBoth = draft("For {{contact.firstName}}", "Dear {{contact.firstName}}", acme);
    send(toBoth, 2);
    var alone = alone("News, " + first, "Dear Mrs " + last);
    writing.does(anna, () -> files.attach(alone, "offer.txt", bytes("For " + first)));
    test(alone);
    sendWaiting(alone);
    var draft = draft("To " + address, "As " + first + " " + last + " said", acme);
    test(draft);
    await().atMost(Duration.ofSeconds(20)).until(() -> accepted(toBoth));
    assertThat(found()).hasSizeGreaterThan(15);

    var seen = admin(() -> erasure.traces(person));
    var cleared = admin(() -> erasure.erase(person, "Request 17/2026"));

    assertThat(found()).isSubsetOf(ALLOWED);
    assertThat(cleared).isEqualTo(seen).extracting(Trace::count).doesNotContain(0L);
    assertThat(cleared).hasSize(10);
    assertThat(run(done).state()).isEqualTo(State.DONE);
    assertThat(run(done).hasSource()).isFalse();
    assertThat(run(done).counts().created() + run(done).counts().refused()).isEqualTo(1);
    assertThat(run(waiting).state()).isEqualTo(State.CANCELLED);
    assertThat(state(mails(alone).getFirst())).isEqualTo(MailState.CANCELLED);
    assertThat(writing.as(anna, () -> sent.text(alone, recipient(alone))).text())
        .contains("erased");
  }

  @Test
  @Duty("I4")
  void leavesNothingInWhatOthersRead() {
    writing.willing(anna, acme, "Eve");
    var body =
        """
        Ask **%s** *%s*, %s%s or [%s](mailto:%s), +49 176 %s.
        """
            .formatted(first, last, first, " _" + last + "_", address, address, digits);
    var letter = draft("News", body, acme);
    send(letter, 2);
    await().atMost(Duration.ofSeconds(20)).until(() -> accepted(letter));

    admin(() -> erasure.erase(person, "Request 23/2026"));

    assertThat(found()).isSubsetOf(ALLOWED);
    var eve = recipients.of(letter).stream().filter(one -> !one.erased()).findFirst().orElseThrow();
    assertThat(writing.as(anna, () -> sent.text(letter, eve.id())).text()).startsWith("Ask");
  }

  @Test
  void findsThePersonInTheFirstRowOfAListWithoutHeadings() {
    var row = "K1;" + first + ";" + last + ";0176 " + digits + "\nK2;Eve;Miller;1\n";
    var run = writing.as(anna, () -> imports.upload("clients", "list.csv", bytes(row)));

    admin(() -> erasure.erase(person, "Request 24/2026"));

    assertThat(run(run).hasSource()).isFalse();
    assertThat(found()).isSubsetOf(ALLOWED);
  }

  @Test
  void forgetsThePersonInTheReasonOfTheClientsStatus() {
    var why = first + " " + last + " went to another";
    writing.does(anna, () -> clients.become(acme, ClientStatus.LOST, why));

    admin(() -> erasure.erase(person, "Request 26/2026"));

    assertThat(writing.as(anna, () -> clients.card(acme)).statusReason())
        .isEqualTo("Erased person went to another");
  }

  @Test
  void leavesTheNameOfAClientThatIsCalledLikeThePerson() {
    var sons = writing.client(anna, last + " & Sons");
    var owner = writing.add(anna, sons, details("owner-" + address, "0176 22" + digits));
    var letter = draft("News", "Dear Mrs " + last, sons);
    send(letter, 1);
    await().atMost(Duration.ofSeconds(20)).until(() -> accepted(letter));

    admin(() -> erasure.erase(owner, "Request 25/2026"));

    assertThat(
            jdbc.sql("select name from mail_reference where type = 'client' and reference_id = :id")
                .param("id", sons.value())
                .query(String.class)
                .list())
        .containsExactly(last + " & Sons");
  }

  @Test
  @Duty("I4")
  void keepsThatALetterWasSentOnTheTimeline() {
    writing.willing(anna, acme, "Eve");
    var letter = draft("Spring prices", "Dear {{contact.firstName}}", acme);
    send(letter, 2);
    await().atMost(Duration.ofSeconds(20)).until(() -> accepted(letter));

    admin(() -> erasure.erase(person, "Request 18/2026"));

    var told =
        writing.as(anna, () -> timeline.newest(acme, 50)).stream()
            .filter(entry -> entry.kind() == TimelineSource.Kind.LETTER)
            .toList();
    assertThat(told)
        .hasSize(2)
        .allSatisfy(entry -> assertThat(entry.title()).contains("Spring prices"))
        .extracting(TimelineSource.Entry::detail)
        .anySatisfy(detail -> assertThat(detail).contains("Eve Miller"))
        .anySatisfy(detail -> assertThat(detail).startsWith("To a person whose data were erased"));
    var shown = writing.as(anna, () -> sent.letter(letter));
    assertThat(shown.recipients()).hasSize(2);
    assertThat(writing.as(anna, () -> sent.progress(letter)).accepted()).isEqualTo(2);
    assertThat(shown.recipients())
        .extracting(one -> writing.as(anna, () -> sent.text(letter, one.id())).text())
        .anySatisfy(text -> assertThat(text).isEqualTo("Dear Eve"));
  }

  @Test
  void sendsTheSameLetterNeverASecondTime() {
    var letter = alone("Hello", "Text");
    send(letter, 1);
    await().atMost(Duration.ofSeconds(20)).until(() -> accepted(letter));
    var once = mails(letter);
    var again = envelope(letter);

    admin(() -> erasure.erase(person, "Request 19/2026"));
    sql("update letters_letter set state = 'SENDING' where id = ?", letter.value());
    sql("update letters_recipient set mail_id = null where letter_id = ?", letter.value());
    var queued = mail.queue(again);

    assertThat(queued.isNew()).isFalse();
    assertThat(queued.id()).isEqualTo(new MailId(once.getFirst()));
    assertThat(mails(letter)).isEqualTo(once);
    assertThat(found()).isSubsetOf(ALLOWED);
    sql("delete from letters_recipient where letter_id = ?", letter.value());
    dispatch.handOver(letter);
  }

  @Test
  void waitsWhileALetterToThePersonIsBeingHandedOver() {
    var letter = alone("Hello", "Text");
    sendWaiting(letter);
    var held = mails(letter).getFirst();
    sql("update mail_message set state = 'SENDING' where id = ?", held);

    assertThatThrownBy(() -> admin(() -> erasure.erase(person, "Request 20/2026")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("being handed over");

    assertThat(writing.as(anna, () -> contacts.card(person)).details().firstName())
        .isEqualTo(first);
    assertThat(erasures()).isEmpty();
    sql("update mail_message set state = 'CLAIMED' where id = ?", held);
    admin(() -> erasure.erase(person, "Request 20/2026"));
    assertThat(state(held)).isEqualTo(MailState.CANCELLED);
  }

  @Test
  void addsNobodyToALetterWhoWasErasedMeanwhile() {
    var letter = alone("Hello", "Text");
    var audience = writing.as(anna, () -> sending.audience(letter)).selected();
    admin(() -> erasure.erase(person, "Request 21/2026"));

    transaction.executeWithoutResult(status -> recipients.insert(letter, audience));

    assertThat(recipients.of(letter)).isEmpty();
  }

  @Test
  @Duty("I4")
  void isTheAdministratorsActWithOneEntry() {
    assertThatThrownBy(() -> writing.as(anna, () -> erasure.traces(person)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> writing.as(anna, () -> erasure.erase(person, "Because")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> admin(() -> erasure.erase(person, " "))).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> admin(() -> erasure.erase(person, "Asked: " + first + " " + last)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("names the person");

    admin(() -> erasure.erase(person, "Request 22/2026"));

    assertThat(erasures()).containsExactly("Request 22/2026");
    assertThatThrownBy(() -> admin(() -> erasure.erase(person, "Again")))
        .isInstanceOf(Refusal.class);
  }

  private List<String> erasures() {
    return journal.of(new Subject("contact", person.value(), ""), 50).stream()
        .filter(entry -> entry.action().equals("contact.erase"))
        .map(entry -> entry.why())
        .toList();
  }

  /** Every place in the database that knows one of the marks. */
  private Set<String> found() {
    var places = new TreeSet<String>();
    var words = new ArrayList<>(List.of(mark, digits, new StringBuilder(digits).reverse() + ""));
    for (var column : jdbc.sql(TEXT_COLUMNS).query().listOfRows()) {
      var name = column.get("table_name") + "." + column.get("column_name");
      for (var word : words) {
        var rows =
            jdbc.sql(
                    "select count(*) from %s where instr(lower(convert(%s using latin1)), :word) > 0"
                        .formatted(
                            "`" + column.get("table_name") + "`",
                            "`" + column.get("column_name") + "`"))
                .param("word", word)
                .query(Long.class)
                .single();
        if (rows > 0) {
          places.add(name);
        }
      }
    }
    return places;
  }

  private ContactDetails details(String mail, String phone) {
    return new ContactDetails(
        first,
        last,
        "Dear Ms " + last,
        "",
        List.of(Phone.of(Phone.Kind.MOBILE, phone, "DE")),
        List.of(mail),
        null,
        "",
        Writing.given(),
        Consent.NONE,
        false,
        false);
  }

  private void revise(ContactDetails details) {
    writing.does(anna, () -> contacts.revise(person, contacts.card(person).version(), details));
  }

  private void noteOnCard(String notes) {
    writing.does(
        anna,
        () -> {
          var card = clients.card(acme);
          var now = card.details();
          clients.revise(
              acme,
              card.version(),
              new ClientDetails(
                  now.legalName(),
                  now.shortName(),
                  now.number(),
                  now.taxNumber(),
                  now.registrationNumber(),
                  now.addresses(),
                  now.phones(),
                  now.mails(),
                  now.site(),
                  now.grade(),
                  now.industry(),
                  now.tags(),
                  notes));
        });
  }

  /** A list whose row names the person in columns apart, and makes no client of it. */
  private ImportRun list(String row, State until) {
    var csv = "number;given;family;name;reach\n" + row + "\n";
    var run =
        writing.as(anna, () -> imports.upload("clients", first + "_" + last + ".csv", bytes(csv)));
    if (until == State.DONE) {
      writing.does(anna, () -> imports.check(run.id()));
      await().atMost(Duration.ofSeconds(20)).until(() -> run(run).state() == State.CHECKED);
      writing.does(anna, () -> imports.start(run.id()));
      await().atMost(Duration.ofSeconds(20)).until(() -> run(run).state() == State.DONE);
    }
    return run;
  }

  private ImportRun run(ImportRun run) {
    return writing.as(anna, () -> imports.run(run.id()));
  }

  /** A draft that goes to the person and to nobody else. */
  private LetterId alone(String subject, String body) {
    var letter = draft(subject, body, acme);
    var others =
        writing.as(anna, () -> sending.audience(letter)).selected().stream()
            .map(Addressee::contact)
            .filter(contact -> !contact.equals(person))
            .collect(Collectors.toSet());
    writing.does(anna, () -> letters.select(letter, others, false));
    return letter;
  }

  private void test(LetterId letter) {
    var values =
        writing.as(anna, () -> sending.audience(letter)).addressees().stream()
            .filter(one -> one.contact().equals(person))
            .findFirst()
            .orElseThrow()
            .values();
    writing.as(anna, () -> tests.send(letter, values));
  }

  /** Sent, and no worker takes it. */
  private void sendWaiting(LetterId letter) {
    transaction.executeWithoutResult(
        status -> {
          send(letter, 1);
          jdbc.sql(
                  """
                  update mail_queue set lease_owner = 'test',
                    lease_until = utc_timestamp(6) + interval 1 hour where message_id = :id
                  """)
              .param("id", mails(letter).getFirst())
              .update();
        });
  }

  private OutgoingMail envelope(LetterId letter) {
    return transaction.execute(
        status -> envelopes.of(tables.letter(letter), recipients.of(letter)).getFirst());
  }

  private long recipient(LetterId letter) {
    return recipients.of(letter).getFirst().id();
  }

  private boolean accepted(LetterId letter) {
    return mails(letter).stream().allMatch(id -> state(id) == MailState.ACCEPTED);
  }

  private MailState state(long mail) {
    return MailState.valueOf(
        jdbc.sql("select state from mail_message where id = :id")
            .param("id", mail)
            .query(String.class)
            .single());
  }

  private <T> T admin(Supplier<T> act) {
    return writing.as(admin, act);
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  /** Letters that occur nowhere else. */
  private static String mark() {
    return Long.toString(System.nanoTime(), 26)
        .chars()
        .map(sign -> Character.isDigit(sign) ? 'q' + sign - '0' : sign)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}

package io.clientele.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Duty("I4")
class MailErasureTests {

  @Autowired private MailErasure erasure;
  @Autowired private MailDesk desk;
  @Autowired private LetterShelf shelf;
  @Autowired private Mail mail;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private final long thing = Letters.newThing();
  private final String address = "gone" + thing + "@example.org";
  private EmployeeId admin;
  private EmployeeId anna;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    var house = staff.department("House");
    admin = staff.hire("Administrator", house, Role.ADMINISTRATOR);
    anna = staff.hire("Anna Weber", house, Role.ACCOUNT_MANAGER);
  }

  @Test
  void recognisesAnErasedLetterThatIsQueuedAgain() {
    var letter = Letters.to(address, thing);
    var id = waiting(letter);

    erase(id);
    var again = mail.queue(List.of(letter, Letters.to("new" + address, thing)));

    assertThat(again.getFirst()).isEqualTo(new Queued(id, false));
    assertThat(again.getLast().isNew()).isTrue();
    assertThat(row(id, "dedup_key")).isEqualTo(LedgerTable.tombstone(letter.dedupKey()));
    assertThat(row(id, "message_id")).isNotNull();
  }

  @Test
  void cancelsWhatAWorkerHasClaimedButNotBegun() {
    var id = waiting(Letters.to(address, thing));
    set(id, "CLAIMED");

    erase(id);

    assertThat(row(id, "state")).isEqualTo("CANCELLED");
    assertThat(row(id, "to_address")).isEqualTo("erased-" + id.value() + "@erased.invalid");
    assertThat(row(id, "html_sha256")).isNull();
    assertThat(shelf.read(List.of(new Claim(id.value(), Lane.ONE_TO_ONE, 1, 1)))).isEmpty();
  }

  @Test
  void neverSendsALetterInDoubtAgain() {
    var id = waiting(Letters.to(address, thing));
    set(id, "IN_DOUBT");
    transaction.executeWithoutResult(
        status -> jdbc.sql("delete from mail_queue where message_id = " + id.value()).update());

    erase(id);

    assertThat(row(id, "state")).isEqualTo("IN_DOUBT");
    viewers.runAs(
        admin,
        () ->
            assertThatThrownBy(() -> desk.sendAgain(id, "Not arrived"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("erased"));
  }

  @Test
  void keepsATextThatAnotherLetterNeeds() {
    var same = Letters.to(address, thing);
    var other = Letters.to("other" + address, thing);
    var first = waiting(same);
    var second =
        waiting(
            new OutgoingMail(
                other.dedupKey(),
                other.lane(),
                other.from(),
                null,
                other.to(),
                same.content(),
                null,
                null,
                other.about()));

    erase(first);

    var kept = shelf.read(List.of(new Claim(second.value(), Lane.ONE_TO_ONE, 1, 1)));
    assertThat(kept).hasSize(1);
    assertThat(new String(kept.getFirst().plain())).contains("Good day");
  }

  @Test
  void isForTheAdministratorAlone() {
    var id = waiting(Letters.to(address, thing));

    viewers.runAs(anna, () -> assertThatThrownBy(() -> forget(id)).isInstanceOf(NotFound.class));
    assertThat(row(id, "to_address")).isEqualTo(address);
  }

  /** In the queue, and no worker takes it. */
  private MailId waiting(OutgoingMail letter) {
    return transaction.execute(
        status -> {
          var id = mail.queue(letter).id();
          jdbc.sql(
                  """
                  update mail_queue set lease_owner = 'test',
                    lease_until = utc_timestamp(6) + interval 1 hour where message_id = :id
                  """)
              .param("id", id.value())
              .update();
          return id;
        });
  }

  private void erase(MailId id) {
    viewers.runAs(admin, () -> forget(id));
  }

  private void forget(MailId id) {
    transaction.executeWithoutResult(
        status ->
            erasure.forgetReceivers(
                List.of(id), new Subject("contact", thing, "Erased person"), words -> words));
  }

  private void set(MailId id, String state) {
    transaction.executeWithoutResult(
        status ->
            jdbc.sql("update mail_message set state = :state where id = :id")
                .param("state", state)
                .param("id", id.value())
                .update());
  }

  private Object row(MailId id, String column) {
    return jdbc.sql("select * from mail_message where id = :id")
        .param("id", id.value())
        .query()
        .singleRow()
        .get(column);
  }
}

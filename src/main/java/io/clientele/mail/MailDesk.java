package io.clientele.mail;

import io.clientele.journal.Actor;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Reason;
import io.clientele.kit.Refusal;
import io.clientele.kit.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person decides about a letter that is already in the ledger. */
@Service
@Transactional
public class MailDesk {

  private final JdbcClient jdbc;
  private final QueueTable queue;
  private final MailAccess access;
  private final Journal journal;
  private final WorkSignal signal;
  private final Clock clock;

  MailDesk(
      JdbcClient jdbc,
      QueueTable queue,
      MailAccess access,
      Journal journal,
      WorkSignal signal,
      Clock clock) {
    this.jdbc = jdbc;
    this.queue = queue;
    this.access = access;
    this.journal = journal;
    this.signal = signal;
    this.clock = clock;
  }

  /**
   * Takes a waiting letter back.
   *
   * @throws Refusal when it has left meanwhile
   */
  public void cancel(MailId id) {
    queue.lock(List.of(id.value()));
    var letter = lock(id);
    become(letter, MailState.CANCELLED, "mail.cancel", null);
    queue.remove(List.of(id.value()));
    queue.forgetSecrets(List.of(id.value()));
  }

  /** A letter in doubt has arrived, as far as the viewer knows. */
  public void treatAsSent(MailId id, String why) {
    become(inDoubt(id), MailState.ACCEPTED, "mail.treat-as-sent", Reason.given(why));
    jdbc.sql("update mail_message set accepted_at = :now where id = :id")
        .param("now", Utc.column(clock.instant()))
        .param("id", id.value())
        .update();
    queue.forgetSecrets(List.of(id.value()));
  }

  /** A letter in doubt goes out once more: its receiver may get it twice. */
  public void sendAgain(MailId id, String why) {
    var letter = inDoubt(id);
    if (letter.erased()) {
      throw Refusal.because("mail.erased-receiver");
    }
    become(letter, MailState.READY, "mail.send-again", Reason.given(why));
    jdbc.sql(
            """
            insert into mail_queue (message_id, lane, priority, not_before, attempt)
            values (:id, :lane, :priority, :now, 0)
            """)
        .param("id", id.value())
        .param("lane", letter.lane().name())
        .param("priority", letter.lane().priority())
        .param("now", Utc.column(clock.instant()))
        .update();
    signal.afterCommit();
  }

  /** A letter that the actor may decide on. */
  private record Locked(
      MailId id, Lane lane, MailState state, boolean erased, Subject subject, Actor actor) {}

  private Locked inDoubt(MailId id) {
    var letter = lock(id);
    if (letter.state() != MailState.IN_DOUBT) {
      throw Refusal.because("mail.decided-already");
    }
    return letter;
  }

  private Locked lock(MailId id) {
    return jdbc.sql("select * from mail_message where id = :id for update")
        .param("id", id.value())
        .query((row, number) -> locked(id, row))
        .optional()
        .orElseThrow(NotFound::new);
  }

  /** The journal, where nothing can be erased, names the letter and not who gets it. */
  private Locked locked(MailId id, ResultSet row) throws SQLException {
    var subject = new Subject("mail", id.value(), row.getString("message_id"));
    return new Locked(
        id,
        Lane.valueOf(row.getString("lane")),
        MailState.valueOf(row.getString("state")),
        row.getObject("erased_at") != null,
        subject,
        access.require(MailDetailsTable.owner(row), subject));
  }

  private void become(Locked letter, MailState next, String action, @Nullable String why) {
    if (!letter.state().canBecome(next)) {
      throw Refusal.because("mail.too-late");
    }
    queue.become(next, List.of(letter.id().value()));
    journal.record(
        letter.actor(),
        action,
        letter.subject(),
        List.of(new Change("state", letter.state().name(), next.name())),
        why);
  }
}

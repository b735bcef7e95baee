package io.clientele.mail;

import io.clientele.journal.Actor;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.Text;
import io.clientele.people.EmployeeContact;
import io.clientele.people.EmployeeId;
import io.clientele.people.Ending;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Letters that wait when their sender leaves do not go out in the name of somebody who is not here
 * any more: each is withheld as its turn comes, those that are still on their way into the ledger
 * among them.
 */
@Component
class LeaverMail implements Ending, SendGate {

  private final JdbcClient jdbc;
  private final Journal journal;

  LeaverMail(JdbcClient jdbc, Journal journal) {
    this.jdbc = jdbc;
    this.journal = journal;
  }

  @Override
  public String textKey() {
    return "mail.ending";
  }

  @Override
  public long count(EmployeeId leaver) {
    return jdbc.sql(
            """
            select count(*) from mail_message
            where sender_id = :sender and state in ('READY', 'CLAIMED', 'DEFERRED')
            """)
        .param("sender", leaver.value())
        .query(Long.class)
        .single();
  }

  @Override
  public void end(EmployeeContact leaver, Actor by, String why) {
    var waiting = count(leaver.id());
    if (waiting > 0) {
      journal.record(
          by,
          "mail.withhold",
          new Subject("employee", leaver.id().value(), leaver.name()),
          List.of(new Change("waiting", Long.toString(waiting), null)),
          why);
    }
  }

  @Override
  public Verdict judge(GateQuestion letter) {
    return jdbc.sql(
            """
            select e.name from mail_message m join people_employee e on e.id = m.sender_id
            where m.id = :id and e.disabled_at is not null
            """)
        .param("id", letter.id().value())
        .query(String.class)
        .optional()
        .<Verdict>map(name -> new Verdict.Suppress(Text.of("mail.sender-left", name)))
        .orElse(Verdict.SEND);
  }
}

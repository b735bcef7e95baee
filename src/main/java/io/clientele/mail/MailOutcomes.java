package io.clientele.mail;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the modules that queued letters what became of each; who may know is theirs to decide. */
@Service
@Transactional(readOnly = true)
public class MailOutcomes {

  private final JdbcClient jdbc;

  MailOutcomes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A condition in SQL that the relay has taken a letter.
   *
   * @param mail the column with the number of the letter
   */
  public static String accepted(String mail) {
    return "(select 1 from mail_message m where m.id = %s and m.state = 'ACCEPTED') is not null"
        .formatted(mail);
  }

  public Map<MailId, MailOutcome> of(Collection<MailId> letters) {
    var outcomes = new HashMap<MailId, MailOutcome>();
    if (!letters.isEmpty()) {
      jdbc.sql("select id, state, reply from mail_message where id in (:ids)")
          .param("ids", letters.stream().map(MailId::value).toList())
          .query(
              row -> {
                outcomes.put(
                    new MailId(row.getLong("id")),
                    new MailOutcome(
                        MailState.valueOf(row.getString("state")),
                        Objects.requireNonNullElse(row.getString("reply"), "")));
              });
    }
    return outcomes;
  }
}

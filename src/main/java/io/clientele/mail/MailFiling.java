package io.clientele.mail;

import io.clientele.people.ScopeId;
import java.util.Collection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts letters of the ledger to another record; who may is decided by the module whose it is. */
@Service
public class MailFiling {

  private final JdbcTemplate jdbc;

  MailFiling(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What was about one record is about another from now on, and is seen by whoever sees that one.
   *
   * @param type of both records, as in the journal's subjects
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void refile(Collection<MailId> letters, String type, long from, long to, ScopeId scope) {
    jdbc.batchUpdate(
        "update mail_message set scope_id = ? where id = ?",
        letters.stream().map(mail -> new Object[] {scope.value(), mail.value()}).toList());
    jdbc.batchUpdate(
        """
        update ignore mail_reference set reference_id = ?
        where type = ? and reference_id = ? and message_id = ?
        """,
        letters.stream().map(mail -> new Object[] {to, type, from, mail.value()}).toList());
  }
}

package io.clientele.letters;

import io.clientele.clients.ClientId;
import io.clientele.contacts.ContactId;
import io.clientele.kit.NotFound;
import io.clientele.kit.Utc;
import io.clientele.people.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letters, and what is chosen for them while they are drafts. */
@Repository
class LetterTable {

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  LetterTable(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  LetterId insert(EmployeeId author, Instant now) {
    return jdbc.sql(
            """
            insert into letters_letter
              (version, author_id, subject, body, state, created_at, changed_at)
            values (0, :author, '', '', 'DRAFT', :now, :now) returning id
            """)
        .param("author", author.value())
        .param("now", Utc.column(now))
        .query((row, number) -> new LetterId(row.getLong("id")))
        .single();
  }

  /**
   * @throws NotFound when there is no such letter
   */
  Letter letter(LetterId id) {
    return jdbc.sql("select * from letters_letter where id = :id")
        .param("id", id.value())
        .query((row, number) -> letter(row))
        .optional()
        .orElseThrow(NotFound::new);
  }

  /** As {@link #letter}; others who want to change it wait until the transaction ends. */
  Letter locked(LetterId id) {
    return jdbc.sql("select * from letters_letter where id = :id for update")
        .param("id", id.value())
        .query((row, number) -> letter(row))
        .optional()
        .orElseThrow(NotFound::new);
  }

  /** The author's draft for nobody and without a word, if there is one. */
  List<LetterId> blank(EmployeeId author) {
    return jdbc.sql(
            """
            select l.id from letters_letter l
            where l.author_id = :author and l.state = 'DRAFT' and l.subject = '' and l.body = ''
              and not exists (select 1 from letters_client c where c.letter_id = l.id)
              and not exists (select 1 from letters_attachment a where a.letter_id = l.id)
            order by l.id desc limit 1
            """)
        .param("author", author.value())
        .query((row, number) -> new LetterId(row.getLong("id")))
        .list();
  }

  /** The author's drafts in which something was written or chosen. */
  List<Long> drafts(EmployeeId author, String locking) {
    return jdbc.sql(
            """
            select l.id from letters_letter l
            where l.author_id = :author and l.state = 'DRAFT' and (l.subject <> '' or l.body <> ''
              or exists (select 1 from letters_client c where c.letter_id = l.id)
              or exists (select 1 from letters_attachment a where a.letter_id = l.id))
            order by l.id
            """
                + locking)
        .param("author", author.value())
        .query(Long.class)
        .list();
  }

  /** Whoever still has it open in a window is told that it changed. */
  void give(LetterId id, EmployeeId author) {
    jdbc.sql(
            """
            update letters_letter set author_id = :author, version = version + 1 where id = :id
            """)
        .param("author", author.value())
        .param("id", id.value())
        .update();
  }

  List<LetterId> inState(LetterState state) {
    return jdbc.sql("select id from letters_letter where state = :state order by id")
        .param("state", state.name())
        .query((row, number) -> new LetterId(row.getLong("id")))
        .list();
  }

  /**
   * @throws OptimisticLockingFailureException when the draft is another one by now
   */
  void write(LetterId id, long version, String subject, String body, Instant now) {
    int rows =
        jdbc.sql(
                """
                update letters_letter
                set subject = :subject, body = :body, version = version + 1, changed_at = :now
                where id = :id and version = :version and state = 'DRAFT'
                """)
            .param("subject", subject)
            .param("body", body)
            .param("now", Utc.column(now))
            .param("id", id.value())
            .param("version", version)
            .update();
    requireOne(rows, id);
  }

  /** Locks the letter until the transaction ends. */
  void become(Letter letter, LetterState next, Instant now) {
    if (!letter.state().canBecome(next)) {
      throw new IllegalStateException(letter.state() + " cannot become " + next);
    }
    int rows =
        jdbc.sql(
                """
                update letters_letter
                set state = :next, version = version + 1, changed_at = :now,
                  sent_at = if(:next = 'SENDING', :now, sent_at)
                where id = :id and version = :version and state = :state
                """)
            .param("next", next.name())
            .param("now", Utc.column(now))
            .param("id", letter.id().value())
            .param("version", letter.version())
            .param("state", letter.state().name())
            .update();
    requireOne(rows, letter.id());
  }

  Set<ClientId> clients(LetterId id) {
    return new HashSet<>(
        jdbc.sql("select client_id from letters_client where letter_id = :id")
            .param("id", id.value())
            .query((row, number) -> new ClientId(row.getLong(1)))
            .list());
  }

  void add(LetterId id, Collection<ClientId> clients) {
    batches.batchUpdate(
        "insert ignore into letters_client (letter_id, client_id) values (?, ?)",
        clients.stream().map(client -> new Object[] {id.value(), client.value()}).toList());
  }

  void remove(LetterId id, ClientId client) {
    jdbc.sql("delete from letters_client where letter_id = :id and client_id = :client")
        .param("id", id.value())
        .param("client", client.value())
        .update();
  }

  Set<ContactId> deselected(LetterId id) {
    return new HashSet<>(
        jdbc.sql("select contact_id from letters_deselected where letter_id = :id")
            .param("id", id.value())
            .query((row, number) -> new ContactId(row.getLong(1)))
            .list());
  }

  void select(LetterId id, Collection<ContactId> contacts, boolean selected) {
    batches.batchUpdate(
        selected
            ? "delete from letters_deselected where letter_id = ? and contact_id = ?"
            : "insert ignore into letters_deselected (letter_id, contact_id) values (?, ?)",
        contacts.stream().map(one -> new Object[] {id.value(), one.value()}).toList());
  }

  private static void requireOne(int rows, LetterId id) {
    if (rows != 1) {
      throw new OptimisticLockingFailureException("letter " + id.value());
    }
  }

  private static Letter letter(ResultSet row) throws SQLException {
    return new Letter(
        new LetterId(row.getLong("id")),
        row.getLong("version"),
        new EmployeeId(row.getLong("author_id")),
        row.getString("subject"),
        row.getString("body"),
        LetterState.valueOf(row.getString("state")),
        Utc.instantOrNull(row.getObject("sent_at", LocalDateTime.class)));
  }
}

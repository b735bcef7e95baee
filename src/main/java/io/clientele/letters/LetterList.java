package io.clientele.letters;

import io.clientele.kit.Like;
import io.clientele.kit.Utc;
import io.clientele.letters.LetterFilter.Folder;
import io.clientele.people.Person;
import io.clientele.people.Viewers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The viewer's drafts, and the letters that they, or those they stand in for, have sent. */
@Service
@Transactional(readOnly = true)
public class LetterList {

  private final JdbcClient jdbc;
  private final Viewers viewers;

  LetterList(JdbcClient jdbc, Viewers viewers) {
    this.jdbc = jdbc;
    this.viewers = viewers;
  }

  /** The newest first. A blank sheet, which waits for its author's first word, is no letter. */
  public List<LetterRow> rows(LetterFilter filter, Pageable page) {
    var viewer = viewers.current();
    var authors =
        filter.folder() == Folder.SENT
            ? viewer.persons().map(Person::id).toList()
            : List.of(viewer.id());
    return jdbc.sql(
            """
            select l.id, l.subject, l.state, e.name, coalesce(l.sent_at, l.changed_at) at,
              (select count(*) from letters_client c where c.letter_id = l.id) clients,
              (select count(*) from letters_recipient r where r.letter_id = l.id) recipients
            from letters_letter l join people_employee e on e.id = l.author_id
            where l.author_id in (:authors) and l.state in (:states)
              and (l.subject <> '' or l.body <> '' or l.sent_at is not null
                or exists (select 1 from letters_client c where c.letter_id = l.id)
                or exists (select 1 from letters_attachment a where a.letter_id = l.id))
              and (:words = '' or l.subject like :like or exists (
                select 1 from letters_recipient r where r.letter_id = l.id
                  and (r.client_name like :like or r.contact_name like :like)))
            order by at desc, l.id desc limit :limit offset :offset
            """)
        .param("authors", authors.stream().map(author -> author.value()).toList())
        .param("states", states(filter.folder()))
        .param("words", filter.words())
        .param("like", Like.containing(filter.words()))
        .param("limit", page.getPageSize())
        .param("offset", page.getOffset())
        .query((row, number) -> row(row))
        .list();
  }

  private static List<String> states(Folder folder) {
    return switch (folder) {
      case DRAFTS -> List.of("DRAFT");
      case SENT -> List.of("SENDING", "SENT");
      case DISCARDED -> List.of("DISCARDED");
    };
  }

  private static LetterRow row(ResultSet row) throws SQLException {
    return new LetterRow(
        new LetterId(row.getLong("id")),
        row.getString("subject"),
        LetterState.valueOf(row.getString("state")),
        row.getString("name"),
        Utc.instant(row.getObject("at", LocalDateTime.class)),
        row.getLong("clients"),
        row.getLong("recipients"));
  }
}

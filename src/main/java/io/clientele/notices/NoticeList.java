package io.clientele.notices;

import static io.clientele.kit.Texts.text;

import io.clientele.kit.Like;
import io.clientele.kit.Texts;
import io.clientele.kit.Utc;
import io.clientele.people.Right;
import io.clientele.people.Scopes;
import io.clientele.people.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Notices as their recipient reads them: what the record's scope does not let them see now is
 * without name and address, whatever they were told then.
 */
@Repository
class NoticeList {

  private final JdbcClient jdbc;
  private final Scopes scopes;
  private final JsonMapper json;

  NoticeList(JdbcClient jdbc, Scopes scopes, JsonMapper json) {
    this.jdbc = jdbc;
    this.scopes = scopes;
    this.json = json;
  }

  /** The viewer's own, the newest first. */
  List<NoticeRow> rows(Viewer viewer, NoticeFilter filter, long offset, int limit) {
    return read(
        viewer,
        """
        and (not :unread or n.read_at is null)
          and (:words = '' or (n.subject_name like :like and %1$s))
        order by n.id desc limit :limit offset :offset
        """,
        Map.of(
            "unread", filter.unreadOnly(),
            "words", filter.words(),
            "like", Like.containing(filter.words()),
            "limit", limit,
            "offset", offset));
  }

  /** The viewer's own that a mail shall bring, the oldest first. */
  List<NoticeRow> due(Viewer viewer, Delivery how, LocalDateTime before) {
    return read(
        viewer,
        "and n.mail_due = :how and n.at < :before order by n.id",
        Map.of("how", how.name(), "before", before));
  }

  private List<NoticeRow> read(Viewer viewer, String which, Map<String, Object> parameters) {
    var filter = scopes.filter(viewer, Right.SEE_HEAD);
    var visible = "(n.scope_id is null or " + filter.condition("s") + ")";
    return jdbc.sql(
            """
            select n.*, absent.name as for_name, %1$s as visible from notices_notice n
            left join people_scope s on s.id = n.scope_id
            left join people_employee absent on absent.id = n.for_id
            where n.recipient_id = :me %2$s
            """
                .formatted(visible, which.formatted(visible)))
        .param("me", viewer.id().value())
        .params(parameters)
        .params(filter.parameters())
        .query((row, number) -> row(row))
        .list();
  }

  private NoticeRow row(ResultSet row) throws SQLException {
    var visible = row.getBoolean("visible");
    var name = visible ? row.getString("subject_name") : text("notices.out-of-reach");
    return new NoticeRow(
        new NoticeId(row.getLong("id")),
        words(row.getString("words_key"), name, row.getString("words_arguments")),
        visible ? row.getString("path") : null,
        Utc.instant(row.getObject("at", LocalDateTime.class)),
        row.getObject("read_at") != null,
        row.getString("for_name"));
  }

  private String words(String key, String name, String more) {
    var arguments = new ArrayList<Object>(List.of(name));
    arguments.addAll(json.readValue(more, new TypeReference<List<Object>>() {}));
    return Texts.text(key, arguments.toArray());
  }
}

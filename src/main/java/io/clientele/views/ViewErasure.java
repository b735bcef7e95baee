package io.clientele.views;

import io.clientele.kit.PersonMarks;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Views that look for a person, for the administrator who erases that person. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ViewErasure {

  private final JdbcClient jdbc;
  private final Viewers viewers;

  ViewErasure(JdbcClient jdbc, Viewers viewers) {
    this.jdbc = jdbc;
    this.viewers = viewers;
  }

  /** How many views name the person, the deleted ones too. */
  public long count(PersonMarks marks) {
    return naming(marks).size();
  }

  /** Removes them for good: without the person nothing of such a view is left. */
  public void remove(PersonMarks marks) {
    for (var view : naming(marks)) {
      jdbc.sql("delete from views_default where view_id = :id").param("id", view).update();
      jdbc.sql("delete from views_view where id = :id").param("id", view).update();
    }
  }

  private List<Long> naming(PersonMarks marks) {
    viewers.require(Role.ADMINISTRATOR);
    record View(long id, List<String> words) {}
    return jdbc
        .sql("select id, name, content from views_view")
        .query(
            (row, number) ->
                new View(
                    row.getLong("id"),
                    List.of(row.getString("name"), read(row.getString("content")))))
        .list()
        .stream()
        .filter(view -> marks.inRow(view.words()))
        .map(View::id)
        .toList();
  }

  /** Lists keep their views as they stand in an address. */
  private static String read(String content) {
    return URLDecoder.decode(content, StandardCharsets.UTF_8);
  }
}

package io.clientele.imports;

import io.clientele.kit.PersonMarks;
import io.clientele.kit.Utc;
import io.clientele.people.EmployeeId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The mappings that each person used, by the headings they are for. */
@Repository
class SavedMappings {

  private static final int LONGEST_NAME = 120;

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  SavedMappings(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /** What fits the headings, the one used last first. */
  List<SavedMapping> of(EmployeeId by, String target, List<String> headings) {
    return jdbc.sql(
            """
            select * from imports_mapping
            where employee_id = :by and target = :target and headings_key = :headings
            order by used_at desc, id desc
            """)
        .param("by", by.value())
        .param("target", target)
        .param("headings", Headings.key(headings))
        .query(
            (row, number) ->
                new SavedMapping(
                    row.getString("name"),
                    json.readValue(
                        row.getString("fields"), new TypeReference<Map<String, String>>() {}),
                    row.getString("match_key"),
                    ImportMode.valueOf(row.getString("mode"))))
        .list();
  }

  /** Under a name that had another mapping this one takes its place. */
  void keep(EmployeeId by, String target, List<String> headings, SavedMapping mapping) {
    jdbc.sql(
            """
            insert into imports_mapping
              (employee_id, target, headings_key, name, fields, match_key, mode, used_at)
            values (:by, :target, :headings, :name, :fields, :match, :mode, :at)
            on duplicate key update fields = values(fields), match_key = values(match_key),
              mode = values(mode), used_at = values(used_at)
            """)
        .param("by", by.value())
        .param("target", target)
        .param("headings", Headings.key(headings))
        .param("name", cut(mapping.name()))
        .param("fields", json.writeValueAsString(mapping.fields()))
        .param("match", mapping.match())
        .param("mode", mapping.mode().name())
        .param("at", Utc.column(clock.instant()))
        .update();
  }

  private record Named(long id, String name) {}

  /** A mapping may bear the name of a file that named the person. */
  void redact(PersonMarks marks, String instead) {
    var named =
        jdbc.sql("select id, name from imports_mapping")
            .query((row, number) -> new Named(row.getLong("id"), row.getString("name")))
            .list();
    for (var one : named) {
      if (marks.in(one.name())) {
        jdbc.sql("update imports_mapping set name = :name where id = :id")
            .param("name", cut(one.id() + " " + marks.without(one.name(), instead)))
            .param("id", one.id())
            .update();
      }
    }
  }

  private static String cut(String name) {
    return name.strip().substring(0, Math.min(name.strip().length(), LONGEST_NAME));
  }
}

package io.clientele.segments;

import io.clientele.contacts.ErasedPerson;
import io.clientele.contacts.PersonTraces;
import io.clientele.kit.PersonMarks;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Segments that name the person, the deleted ones too; without the person nothing is left. */
@Component
@Order(4)
class SegmentTraces implements PersonTraces {

  private static final List<String> ROWS =
      List.of(
          "segments_member where segment_id",
          "segments_size where segment_id",
          "segments_segment where id");

  private final JdbcClient jdbc;

  SegmentTraces(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Trace> find(ErasedPerson person) {
    return List.of(Trace.of("segments.traces", naming(person.marks()).size()));
  }

  @Override
  public void erase(ErasedPerson person) {
    for (var segment : naming(person.marks())) {
      for (var rows : ROWS) {
        jdbc.sql("delete from %s = :id".formatted(rows)).param("id", segment).update();
      }
    }
  }

  private List<Long> naming(PersonMarks marks) {
    record Segment(long id, List<String> words) {}
    return jdbc
        .sql("select id, name, purpose, filter from segments_segment")
        .query(
            (row, number) ->
                new Segment(
                    row.getLong("id"),
                    List.of(
                        row.getString("name"),
                        row.getString("purpose"),
                        decoded(row.getString("filter")))))
        .list()
        .stream()
        .filter(segment -> marks.inRow(segment.words()))
        .map(Segment::id)
        .toList();
  }

  /** What somebody wrote into an address by hand may be no address. */
  private static String decoded(String filter) {
    try {
      return URLDecoder.decode(filter, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      return filter;
    }
  }
}

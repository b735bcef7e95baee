package io.clientele.segments;

import io.clientele.clients.FoundClients;
import io.clientele.kit.Utc;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who was in a segment from which day until which, and what they were then. A row holds from its
 * first day until before its last; one without last day still holds.
 */
@Repository
class MemberTable {

  private final JdbcClient jdbc;

  MemberTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Has those whom a day found be in the segment from that day on, and nobody else. */
  void follow(SegmentId segment, FoundClients found, LocalDate day, Instant at) {
    leave(segment, found, day);
    enter(segment, found, day, at);
  }

  /** One table alone: of several the database would hold each row that it reads until the end. */
  private void leave(SegmentId segment, FoundClients found, LocalDate day) {
    jdbc.sql(
            """
            update segments_member f set f.until_day = :day
            where f.segment_id = :segment and f.until_day is null
              and (f.client_id not in (select now.id from (%s) now)
                or f.standing <> (select w.status from clients_client w where w.id = f.client_id))
            """
                .formatted(found.ids()))
        .params(found.parameters())
        .param("segment", segment.value())
        .param("day", Date.valueOf(day))
        .update();
  }

  private void enter(SegmentId segment, FoundClients found, LocalDate day, Instant at) {
    jdbc.sql(
            """
            insert into segments_member (segment_id, client_id, standing, since, from_day)
            select :segment, w.id, w.status, :since, :day
            from (%s) now
            join clients_client w on w.id = now.id
            left join segments_member f
              on f.segment_id = :segment and f.client_id = now.id and f.until_day is null
            where f.client_id is null
            """
                .formatted(found.ids()))
        .params(found.parameters())
        .param("segment", segment.value())
        .param("since", Utc.column(at))
        .param("day", Date.valueOf(day))
        .update();
  }
}

package io.clientele.segments;

import io.clientele.clients.FoundClients;
import io.clientele.clients.ListSize;
import io.clientele.kit.Utc;
import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeId;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sizes of segments day by day, and which prospects were in them since when. */
@Repository
class SizeTable {

  private final JdbcClient jdbc;

  SizeTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The first of a day stays. */
  void add(StoredSegment segment, LocalDate day, ListSize size) {
    var within = size.within();
    jdbc.sql(
            """
            insert ignore into segments_size
              (segment_id, day, owner_id, clients_total, prospects, clients, department_id)
            values (:segment, :day, :owner, :total, :prospects, :clients, :within)
            """)
        .param("segment", segment.id().value())
        .param("day", Date.valueOf(day))
        .param("owner", segment.owner().value())
        .param("total", size.total())
        .param("prospects", size.prospects())
        .param("clients", size.clients())
        .param("within", within == null ? null : within.value())
        .update();
  }

  /** Who was there before stays since then. */
  void addProspects(SegmentId segment, FoundClients prospects, Instant since) {
    jdbc.sql(
            """
            insert into segments_prospect (segment_id, client_id, since)
            select :segment, now.id, :since
            from (%s) now
            left join segments_prospect known
              on known.segment_id = :segment and known.client_id = now.id
            where known.client_id is null
            """
                .formatted(prospects.ids()))
        .params(prospects.parameters())
        .param("segment", segment.value())
        .param("since", Utc.column(since))
        .update();
  }

  /** The earliest first. */
  List<RecordedSize> since(SegmentId segment, LocalDate day) {
    return jdbc.sql(
            """
            select * from segments_size where segment_id = :segment and day >= :day order by day
            """)
        .param("segment", segment.value())
        .param("day", Date.valueOf(day))
        .query(
            (row, number) -> {
              var within = row.getObject("department_id", Long.class);
              return new RecordedSize(
                  new SegmentSize(
                      row.getObject("day", LocalDate.class),
                      row.getLong("clients_total"),
                      row.getLong("prospects"),
                      row.getLong("clients")),
                  new EmployeeId(row.getLong("owner_id")),
                  within == null ? null : new DepartmentId(within));
            })
        .list();
  }
}

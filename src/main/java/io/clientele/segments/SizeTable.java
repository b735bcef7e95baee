package io.clientele.segments;

import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeId;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sizes of segments day by day. */
@Repository
class SizeTable {

  private final JdbcClient jdbc;

  SizeTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Takes the day for whoever counts it first.
   *
   * @return whether it was free
   */
  boolean begin(StoredSegment segment, LocalDate day) {
    return jdbc.sql(
                """
                insert ignore into segments_size
                  (segment_id, day, owner_id, clients_total, prospects, clients, listed)
                values (:segment, :day, :owner, 0, 0, 0, true)
                """)
            .param("segment", segment.id().value())
            .param("day", Date.valueOf(day))
            .param("owner", segment.owner().value())
            .update()
        == 1;
  }

  /** Counts those whom the day found, so that each figure is the count of its list. */
  void count(SegmentId segment, LocalDate day) {
    var found =
        jdbc.sql(
                """
                select count(distinct f.client_id) as total,
                  count(distinct if(f.standing = 'PROSPECT', f.client_id, null)) as prospects,
                  count(distinct if(f.standing = 'CLIENT', f.client_id, null)) as clients,
                  if(min(s.department_id) = max(s.department_id), min(s.department_id), null)
                    as within
                from segments_member f
                join clients_client c on c.id = f.client_id
                join people_scope s on s.id = c.scope_id
                where f.segment_id = :segment and f.until_day is null
                """)
            .param("segment", segment.value())
            .query()
            .singleRow();
    jdbc.sql(
            """
            update segments_size set clients_total = :total, prospects = :prospects,
              clients = :clients, department_id = :within
            where segment_id = :segment and day = :day
            """)
        .params(found)
        .param("segment", segment.value())
        .param("day", Date.valueOf(day))
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
        .query((row, number) -> recorded(row))
        .list();
  }

  /** The last day on which its members were kept. */
  Optional<LocalDate> lastListed(SegmentId segment) {
    return jdbc.sql("select max(day) from segments_size where segment_id = :segment and listed")
        .param("segment", segment.value())
        .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
        .single();
  }

  /** Through whose eyes it was counted on a day; empty when nobody knows who was in it then. */
  Optional<EmployeeId> countedFor(SegmentId segment, LocalDate day) {
    return jdbc.sql("select owner_id from segments_size where segment_id = :segment and day = :day")
        .param("segment", segment.value())
        .param("day", Date.valueOf(day))
        .query((row, number) -> new EmployeeId(row.getLong(1)))
        .optional();
  }

  private static RecordedSize recorded(ResultSet row) throws SQLException {
    var within = row.getObject("department_id", Long.class);
    return new RecordedSize(
        new SegmentSize(
            row.getObject("day", LocalDate.class),
            row.getLong("clients_total"),
            row.getLong("prospects"),
            row.getLong("clients"),
            row.getBoolean("listed")),
        new EmployeeId(row.getLong("owner_id")),
        within == null ? null : new DepartmentId(within));
  }
}

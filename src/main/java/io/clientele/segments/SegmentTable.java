package io.clientele.segments;

import io.clientele.kit.Utc;
import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeId;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The segments of everybody. */
@Repository
class SegmentTable {

  private static final String SEGMENTS =
      """
      select g.*, e.name as owner_name from segments_segment g
      join people_employee e on e.id = g.owner_id
      """;

  private final JdbcClient jdbc;

  SegmentTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<StoredSegment> of(EmployeeId owner, List<DepartmentId> departments) {
    return jdbc.sql(
            SEGMENTS
                + """
                where g.removed_at is null
                  and (g.owner_id = :owner or g.department_id in (:departments))
                order by g.name, g.id
                """)
        .param("owner", owner.value())
        .param("departments", departments.stream().map(DepartmentId::value).toList())
        .query((row, number) -> stored(row))
        .list();
  }

  Optional<StoredSegment> find(SegmentId id) {
    return jdbc.sql(SEGMENTS + "where g.id = :id")
        .param("id", id.value())
        .query((row, number) -> stored(row))
        .optional();
  }

  List<Long> ownedBy(EmployeeId owner, String lock) {
    return jdbc.sql(
            """
            select id from segments_segment where owner_id = :owner and removed_at is null
            order by id\
            """
                + lock)
        .param("owner", owner.value())
        .query(Long.class)
        .list();
  }

  /** Those of which no size was recorded on this day. */
  List<SegmentId> unmeasured(LocalDate day) {
    return jdbc.sql(
            """
            select g.id from segments_segment g where g.removed_at is null and not exists
              (select 1 from segments_size z where z.segment_id = g.id and z.day = :day)
            order by g.id
            """)
        .param("day", Date.valueOf(day))
        .query((row, number) -> new SegmentId(row.getLong("id")))
        .list();
  }

  SegmentId insert(SegmentDetails details, EmployeeId owner, LocalDate today, Instant at) {
    return jdbc.sql(
            """
            insert into segments_segment
              (version, name, purpose, filter, owner_id, created_on, changed_at)
            values (0, :name, :purpose, :filter, :owner, :today, :at) returning id
            """)
        .param("name", details.name())
        .param("purpose", details.purpose())
        .param("filter", details.filter())
        .param("owner", owner.value())
        .param("today", Date.valueOf(today))
        .param("at", Utc.column(at))
        .query((row, number) -> new SegmentId(row.getLong(1)))
        .single();
  }

  /**
   * @throws OptimisticLockingFailureException when somebody else changed it since
   */
  void update(StoredSegment segment, long version, Instant at) {
    var department = segment.department();
    var rows =
        jdbc.sql(
                """
                update segments_segment set version = version + 1, name = :name,
                  purpose = :purpose, filter = :filter, owner_id = :owner,
                  department_id = :department, changed_at = :at, removed_at = :removed
                where id = :id and version = :version
                """)
            .param("name", segment.details().name())
            .param("purpose", segment.details().purpose())
            .param("filter", segment.details().filter())
            .param("owner", segment.owner().value())
            .param("department", department == null ? null : department.value())
            .param("at", Utc.column(at))
            .param("removed", segment.removed() ? Utc.column(at) : null)
            .param("id", segment.id().value())
            .param("version", version)
            .update();
    if (rows == 0) {
      throw new OptimisticLockingFailureException("segment " + segment.id().value());
    }
  }

  private static StoredSegment stored(ResultSet row) throws SQLException {
    var department = row.getObject("department_id", Long.class);
    return new StoredSegment(
        new SegmentId(row.getLong("id")),
        row.getLong("version"),
        new SegmentDetails(
            row.getString("name"), row.getString("purpose"), row.getString("filter")),
        new EmployeeId(row.getLong("owner_id")),
        row.getString("owner_name"),
        department == null ? null : new DepartmentId(department),
        row.getObject("created_on", LocalDate.class),
        row.getObject("removed_at") != null);
  }
}

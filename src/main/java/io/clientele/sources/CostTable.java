package io.clientele.sources;

import io.clientele.kit.Utc;
import io.clientele.people.DepartmentId;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All entries of costs. */
@Repository
class CostTable {

  private static final String COSTS =
      """
      select k.*, d.name as department_name from sources_cost k
      join people_department d on d.id = k.department_id
      """;

  private final JdbcClient jdbc;

  CostTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The latest first. */
  List<CostRow> rows(CostAccess access, Period period, String source) {
    return jdbc.sql(
            COSTS
                + """
                where k.removed_at is null and (:year = 0 or year(k.day) = :year)
                  and (:source = '' or k.source = :source)
                  and (:all or k.department_id in (:departments))
                order by k.day desc, k.id desc
                """)
        .param("year", period.year())
        .param("source", source)
        .params(reach(access))
        .query((row, number) -> cost(row))
        .list();
  }

  Optional<CostRow> find(CostId id, boolean removed) {
    return jdbc.sql(COSTS + "where k.id = :id and (k.removed_at is not null) = :removed")
        .param("id", id.value())
        .param("removed", removed)
        .query((row, number) -> cost(row))
        .optional();
  }

  /** The departments for which the viewer enters costs, by name. */
  Map<DepartmentId, String> departments(CostAccess access) {
    var departments = new LinkedHashMap<DepartmentId, String>();
    jdbc.sql(
            """
            select d.id, d.name from people_department d
            where :all or d.id in (:departments) order by d.name, d.id
            """)
        .params(reach(access))
        .query(
            row -> {
              departments.put(new DepartmentId(row.getLong("id")), row.getString("name"));
            });
    return departments;
  }

  private static Map<String, Object> reach(CostAccess access) {
    return Map.of(
        "all", access.reachesAll(),
        "departments", access.departments().stream().map(DepartmentId::value).toList());
  }

  CostId insert(CostDetails details, String by, Instant at) {
    return jdbc.sql(
            """
            insert into sources_cost
              (version, department_id, source, day, amount, words, changed_at, changed_by)
            values (0, :department, :source, :day, :amount, :words, :at, :by) returning id
            """)
        .params(values(details))
        .param("by", by)
        .param("at", Utc.column(at))
        .query((row, number) -> new CostId(row.getLong(1)))
        .single();
  }

  /**
   * @throws OptimisticLockingFailureException when somebody else changed it since
   */
  void update(
      CostId id, long version, CostDetails details, boolean removed, String by, Instant at) {
    var rows =
        jdbc.sql(
                """
                update sources_cost set version = version + 1, department_id = :department,
                  source = :source, day = :day, amount = :amount, words = :words,
                  changed_at = :at, changed_by = :by, removed_at = if(:removed, :at, null)
                where id = :id and version = :version
                """)
            .params(values(details))
            .param("by", by)
            .param("at", Utc.column(at))
            .param("removed", removed)
            .param("id", id.value())
            .param("version", version)
            .update();
    if (rows == 0) {
      throw new OptimisticLockingFailureException("cost " + id.value());
    }
  }

  private static Map<String, Object> values(CostDetails details) {
    return Map.of(
        "department", details.department().value(),
        "source", details.source(),
        "day", Date.valueOf(details.day()),
        "amount", details.amount(),
        "words", details.words());
  }

  private static CostRow cost(ResultSet row) throws SQLException {
    return new CostRow(
        new CostId(row.getLong("id")),
        row.getLong("version"),
        new CostDetails(
            row.getString("source"),
            new DepartmentId(row.getLong("department_id")),
            row.getObject("day", LocalDate.class),
            row.getBigDecimal("amount"),
            row.getString("words")),
        row.getString("department_name"),
        row.getString("changed_by"));
  }
}

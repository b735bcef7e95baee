package io.clientele.instructions;

import io.clientele.kit.Utc;
import io.clientele.people.DepartmentId;
import io.clientele.people.Role;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of papers; what is published is never written again. */
@Repository
class InstructionVersionTable {

  private final JdbcClient jdbc;

  InstructionVersionTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A version with its key. */
  record Stored(long key, InstructionVersion version) {}

  void insert(InstructionId paper, int number, InstructionDetails details, String by, Instant at) {
    var key =
        jdbc.sql(
                """
                insert into instructions_version
                  (paper_id, number, version, title, text, due_on, changed_by, changed_at)
                values (:paper, :number, 0, :title, :text, :due, :by, :at) returning id
                """)
            .param("paper", paper.value())
            .param("number", number)
            .param("title", details.title())
            .param("text", details.text())
            .param("due", date(details.due()))
            .param("by", by)
            .param("at", Utc.column(at))
            .query(Long.class)
            .single();
    address(key, details);
  }

  /**
   * @throws OptimisticLockingFailureException when it was saved or published since
   */
  void update(Stored draft, InstructionDetails details, String by, Instant at) {
    require(
        jdbc.sql(
                """
                update instructions_version set version = version + 1, title = :title,
                  text = :text, due_on = :due, changed_by = :by, changed_at = :at
                where id = :id and version = :version and published_at is null
                """)
            .param("title", details.title())
            .param("text", details.text())
            .param("due", date(details.due()))
            .param("by", by)
            .param("at", Utc.column(at))
            .param("id", draft.key())
            .param("version", draft.version().version())
            .update());
    jdbc.sql("delete from instructions_department where version_id = :id")
        .param("id", draft.key())
        .update();
    jdbc.sql("delete from instructions_role where version_id = :id")
        .param("id", draft.key())
        .update();
    address(draft.key(), details);
  }

  /**
   * @throws OptimisticLockingFailureException when it was saved or published since
   */
  void publish(Stored draft, String by, Instant at) {
    require(
        jdbc.sql(
                """
                update instructions_version
                set hash = :hash, published_by = :by, published_at = :at
                where id = :id and version = :version and published_at is null
                """)
            .param("hash", draft.version().details().hash())
            .param("by", by)
            .param("at", Utc.column(at))
            .param("id", draft.key())
            .param("version", draft.version().version())
            .update());
  }

  /**
   * @throws OptimisticLockingFailureException when it was saved or published since
   */
  void delete(Stored draft) {
    require(
        jdbc.sql(
                """
                delete from instructions_version
                where id = :id and version = :version and published_at is null
                """)
            .param("id", draft.key())
            .param("version", draft.version().version())
            .update());
  }

  Optional<Stored> draft(InstructionId paper) {
    return jdbc.sql(
            """
            select * from instructions_version where paper_id = :paper and published_at is null
            """)
        .param("paper", paper.value())
        .query((row, number) -> stored(row))
        .optional();
  }

  /** The published ones that are for these eyes, the newest first. */
  List<Stored> published(Sight sight, InstructionId paper) {
    return sight
        .into(
            jdbc.sql(
                Concerned.WITHIN
                    + """
                    select v.* from instructions_version v
                    join instructions_paper p on p.id = v.paper_id
                    join people_employee a on a.id = p.author_id
                    where v.paper_id = :paper and v.published_at is not null and
                    """
                    + Concerned.READ
                    + " order by v.number desc"))
        .param("paper", paper.value())
        .query((row, number) -> stored(row))
        .list();
  }

  private void address(long key, InstructionDetails details) {
    for (var department : details.departments()) {
      jdbc.sql("insert into instructions_department (version_id, department_id) values (?, ?)")
          .params(key, department.value())
          .update();
    }
    for (var role : details.roles()) {
      jdbc.sql("insert into instructions_role (version_id, role) values (?, ?)")
          .params(key, role.name())
          .update();
    }
  }

  private Stored stored(ResultSet row) throws SQLException {
    var key = row.getLong("id");
    var details =
        new InstructionDetails(
            row.getString("title"),
            row.getString("text"),
            departments(key),
            roles(key),
            row.getObject("due_on", LocalDate.class));
    return new Stored(
        key,
        new InstructionVersion(
            row.getInt("number"),
            row.getLong("version"),
            details,
            row.getString("changed_by"),
            Utc.instant(row.getObject("changed_at", LocalDateTime.class)),
            row.getString("hash"),
            row.getString("published_by"),
            Utc.instantOrNull(row.getObject("published_at", LocalDateTime.class))));
  }

  private Set<DepartmentId> departments(long key) {
    return jdbc.sql("select department_id from instructions_department where version_id = :key")
        .param("key", key)
        .query((row, number) -> new DepartmentId(row.getLong(1)))
        .set();
  }

  private Set<Role> roles(long key) {
    return jdbc.sql("select role from instructions_role where version_id = :key")
        .param("key", key)
        .query((row, number) -> Role.valueOf(Objects.requireNonNull(row.getString(1))))
        .set();
  }

  private static @Nullable Date date(@Nullable LocalDate day) {
    return day == null ? null : Date.valueOf(day);
  }

  private static void require(int rows) {
    if (rows == 0) {
      throw new OptimisticLockingFailureException("version of an instruction");
    }
  }
}

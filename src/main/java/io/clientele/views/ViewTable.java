package io.clientele.views;

import io.clientele.kit.Utc;
import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The saved views of everybody. */
@Repository
class ViewTable {

  /** For views of nobody but their owner. */
  static final DepartmentId NO_DEPARTMENT = new DepartmentId(-1);

  private final JdbcClient jdbc;

  ViewTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private static final String VIEWS =
      """
      select v.*, e.name as owner_name from views_view v
      join people_employee e on e.id = v.owner_id
      """;

  List<StoredView> of(String list, EmployeeId owner, List<DepartmentId> departments) {
    return jdbc.sql(
            VIEWS
                + """
                where v.list = :list and v.removed_at is null
                  and (v.owner_id = :owner or v.department_id in (:departments))
                order by v.name, v.id
                """)
        .param("list", list)
        .param("owner", owner.value())
        .param("departments", departments.stream().map(DepartmentId::value).toList())
        .query((row, number) -> stored(row))
        .list();
  }

  Optional<StoredView> find(ViewId id) {
    return jdbc.sql(VIEWS + "where v.id = :id")
        .param("id", id.value())
        .query((row, number) -> stored(row))
        .optional();
  }

  ViewId insert(String list, String name, String content, EmployeeId owner, Instant at) {
    return jdbc.sql(
            """
            insert into views_view (version, list, name, content, owner_id, changed_at)
            values (0, :list, :name, :content, :owner, :at) returning id
            """)
        .param("list", list)
        .param("name", name)
        .param("content", content)
        .param("owner", owner.value())
        .param("at", Utc.column(at))
        .query((row, number) -> new ViewId(row.getLong(1)))
        .single();
  }

  /**
   * @throws OptimisticLockingFailureException when somebody else changed it since
   */
  void update(StoredView view, long version, Instant at) {
    var rows =
        jdbc.sql(
                """
                update views_view set version = version + 1, name = :name, content = :content,
                  department_id = :department, changed_at = :at, removed_at = :removed
                where id = :id and version = :version
                """)
            .param("name", view.name())
            .param("content", view.content())
            .param("department", view.department() == null ? null : view.department().value())
            .param("at", Utc.column(at))
            .param("removed", view.removed() ? Utc.column(at) : null)
            .param("id", view.id().value())
            .param("version", version)
            .update();
    if (rows == 0) {
      throw new OptimisticLockingFailureException("view " + view.id().value());
    }
  }

  /** What others use, too. */
  List<Long> sharedBy(EmployeeId owner, String locking) {
    return jdbc.sql(
            """
            select id from views_view
            where owner_id = :owner and department_id is not null and removed_at is null order by id
            """
                + locking)
        .param("owner", owner.value())
        .query(Long.class)
        .list();
  }

  void give(StoredView view, EmployeeId owner, Instant at) {
    jdbc.sql(
            """
            update views_view set version = version + 1, name = :name, owner_id = :owner,
              changed_at = :at
            where id = :id
            """)
        .param("name", view.name())
        .param("owner", owner.value())
        .param("at", Utc.column(at))
        .param("id", view.id().value())
        .update();
  }

  Optional<ViewId> preferred(EmployeeId employee, String list) {
    return jdbc.sql("select view_id from views_default where employee_id = :who and list = :list")
        .param("who", employee.value())
        .param("list", list)
        .query((row, number) -> new ViewId(row.getLong("view_id")))
        .optional();
  }

  void prefer(EmployeeId employee, String list, ViewId view) {
    jdbc.sql(
            """
            insert into views_default (employee_id, list, view_id) values (:who, :list, :view)
            on duplicate key update view_id = :view
            """)
        .param("who", employee.value())
        .param("list", list)
        .param("view", view.value())
        .update();
  }

  void preferNone(EmployeeId employee, String list) {
    jdbc.sql("delete from views_default where employee_id = :who and list = :list")
        .param("who", employee.value())
        .param("list", list)
        .update();
  }

  private static StoredView stored(ResultSet row) throws SQLException {
    var department = row.getObject("department_id", Long.class);
    return new StoredView(
        new ViewId(row.getLong("id")),
        row.getLong("version"),
        row.getString("list"),
        row.getString("name"),
        row.getString("content"),
        new EmployeeId(row.getLong("owner_id")),
        row.getString("owner_name"),
        department == null ? null : new DepartmentId(department),
        row.getObject("removed_at") != null);
  }
}

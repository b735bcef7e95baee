package io.clientele.people;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who stands above an employee, for whom a matter of theirs goes to. Disabled ones do not. */
@Service
@Transactional(readOnly = true)
public class Heads {

  private final JdbcClient jdbc;

  Heads(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The heads of the employee's department and of those above it, the nearest first; a director is
   * the head of their own. Nobody is their own head, and departments without one are skipped.
   */
  public List<Set<EmployeeId>> above(EmployeeId employee) {
    var levels = new LinkedHashMap<Integer, Set<EmployeeId>>();
    jdbc.sql(
            """
            with recursive up as (
              select d.id, d.parent_id, 0 as steps from people_department d
                join people_employee e on e.department_id = d.id where e.id = :employee
              union all
              select d.id, d.parent_id, up.steps + 1 from people_department d
                join up on d.id = up.parent_id where up.steps < :most)
            select up.steps, head.id from up
            join people_employee head on head.department_id = up.id
              and head.disabled_at is null and head.id <> :employee
            where exists (select 1 from people_employee_role r
              where r.employee_id = head.id and r.role in ('DEPARTMENT_HEAD', 'DIRECTOR'))
            order by up.steps, head.id
            """)
        .param("employee", employee.value())
        .param("most", 50)
        .query(
            row -> {
              levels
                  .computeIfAbsent(row.getInt(1), level -> new LinkedHashSet<>())
                  .add(new EmployeeId(row.getLong(2)));
            });
    return List.copyOf(levels.values());
  }

  /** The person's own head, who need not lead the department. */
  public Optional<EmployeeId> superior(EmployeeId employee) {
    return jdbc.sql(
            """
            select head.id from people_employee e
            join people_employee head on head.id = e.head_id and head.disabled_at is null
            where e.id = :employee
            """)
        .param("employee", employee.value())
        .query((row, number) -> new EmployeeId(row.getLong(1)))
        .optional();
  }
}

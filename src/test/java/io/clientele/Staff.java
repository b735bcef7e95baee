package io.clientele;

import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** People for tests, put straight into the database: each call makes new ones. */
public final class Staff {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  public Staff(JdbcClient jdbc, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /** A department of its own. */
  public DepartmentId department(String name) {
    return below(name, null);
  }

  @SuppressWarnings("NullAway")
  public DepartmentId below(String name, DepartmentId parent) {
    return transaction.execute(
        status ->
            jdbc.sql(
                    """
                    insert into people_department (version, name, parent_id, members_read)
                    values (0, :name, :parent, false) returning id
                    """)
                .param("name", name)
                .param("parent", parent == null ? null : parent.value())
                .query((row, number) -> new DepartmentId(row.getLong(1)))
                .single());
  }

  @SuppressWarnings("NullAway")
  public EmployeeId hire(String name, DepartmentId department, Role... roles) {
    return transaction.execute(
        status -> {
          var signIn = name.toLowerCase().replaceAll("[^a-z]", "") + NUMBER.incrementAndGet();
          var id =
              jdbc.sql(
                      """
                      insert into people_employee
                        (version, sign_in, name, mail, phone, position, department_id, signature)
                      values (0, :signIn, :name, :mail, '', '', :department, '') returning id
                      """)
                  .param("signIn", signIn)
                  .param("name", name)
                  .param("mail", signIn + "@house.example")
                  .param("department", department.value())
                  .query((row, number) -> new EmployeeId(row.getLong(1)))
                  .single();
          for (var role : roles) {
            jdbc.sql("insert into people_employee_role (employee_id, role) values (:id, :role)")
                .param("id", id.value())
                .param("role", role.name())
                .update();
          }
          return id;
        });
  }

  /** Whether a transaction under way holds somebody, so that whoever disables them waits. */
  public boolean isHeld(EmployeeId who) {
    var apart = new TransactionTemplate(transaction.getTransactionManager());
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    return Boolean.TRUE.equals(
        apart.execute(
            status ->
                jdbc.sql("select id from people_employee where id = :id for update skip locked")
                    .param("id", who.value())
                    .query(Long.class)
                    .optional()
                    .isEmpty()));
  }
}

package io.clientele.people;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts a plain house into the portal's tables, so that the policy can be asked about it. */
public final class HouseInTables {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  public final List<Long> departments = new ArrayList<>();
  public final List<Long> people = new ArrayList<>();
  public final List<Long> things = new ArrayList<>();

  public HouseInTables(JdbcClient jdbc, PlainHouse house, LocalDate today, LocalDateTime now) {
    for (var department : house.departments) {
      departments.add(
          jdbc.sql(
                  """
                  insert into people_department (version, name, parent_id, members_read)
                  values (0, 'Random', :parent, :reads) returning id
                  """)
              .param(
                  "parent", department.parent() < 0 ? null : departments.get(department.parent()))
              .param("reads", department.membersRead())
              .query(Long.class)
              .single());
    }
    for (var person : house.people) {
      var id =
          jdbc.sql(
                  """
                  insert into people_employee (version, sign_in, name, mail, phone, position,
                    department_id, signature, disabled_at)
                  values (0, :signIn, :signIn, 'r@house.example', '', '', :department, '', :off)
                  returning id
                  """)
              .param("signIn", "random-" + NUMBER.incrementAndGet())
              .param("department", departments.get(person.department()))
              .param("off", person.disabled() ? now : null)
              .query(Long.class)
              .single();
      people.add(id);
      for (var role : person.roles()) {
        jdbc.sql("insert into people_employee_role (employee_id, role) values (:id, :role)")
            .param("id", id)
            .param("role", role)
            .update();
      }
    }
    for (var thing : house.things) {
      things.add(
          jdbc.sql(
                  """
                  insert into people_scope (owner_id, department_id)
                  values (:owner, :department) returning id
                  """)
              .param("owner", thing.owner() < 0 ? null : people.get(thing.owner()))
              .param("department", departments.get(thing.department()))
              .query(Long.class)
              .single());
    }
    for (var grant : house.grants) {
      jdbc.sql(
              """
              insert into people_scope_grant (scope_id, employee_id, role, access_right, why,
                granted_by, granted_at, until, revoked_at)
              values (:thing, :person, :role, :right, '', '', :now, :until, :revoked)
              """)
          .param("thing", things.get(grant.thing()))
          .param("person", grant.person() < 0 ? null : people.get(grant.person()))
          .param("role", grant.person() < 0 ? grant.role() : null)
          .param("right", grant.right())
          .param("now", now)
          .param("until", grant.until() == null ? null : now.plusHours(grant.until()))
          .param("revoked", grant.revoked() ? now : null)
          .update();
    }
    for (var away : house.away) {
      jdbc.sql(
              """
              insert into people_absence (version, absent_id, substitute_id, from_day, back_on,
                reason, order_number, state, proposed_by)
              values (0, :who, :substitute, :from, :back, '', '', :state, :who)
              """)
          .param("who", people.get(away.who()))
          .param("substitute", people.get(away.substitute()))
          .param("from", today.plusDays(away.from()))
          .param("back", today.plusDays(away.backOn()))
          .param("state", away.state())
          .update();
    }
  }
}

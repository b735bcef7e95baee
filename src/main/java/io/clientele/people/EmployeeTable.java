package io.clientele.people;

import static java.util.stream.Collectors.toSet;

import io.clientele.kit.Like;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Employees as they are listed and shown. */
@Repository
class EmployeeTable {

  private static final Map<String, String> SORTED_BY =
      Map.of(
          "name", "e.name",
          "signIn", "e.sign_in",
          "position", "e.position",
          "departmentName", "d.name");

  private final JdbcClient jdbc;

  EmployeeTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<EmployeeRow> rows(EmployeeFilter filter, Pageable page) {
    var parameters = new HashMap<String, Object>();
    var where = new ArrayList<String>(List.of("1 = 1"));
    if (!filter.withDisabled()) {
      where.add("e.disabled_at is null");
    }
    if (filter.department() != null) {
      where.add("e.department_id = :department");
      parameters.put("department", filter.department().value());
    }
    for (var word : filter.words().strip().split("\\s+")) {
      var name = "word" + where.size();
      where.add(
          "concat_ws(' ', e.name, e.sign_in, e.mail, e.phone, e.position) like :%s"
              .formatted(name));
      parameters.put(name, Like.containing(word));
    }
    return jdbc.sql(
            """
            select e.*, d.name as department_name,
              (select group_concat(r.role) from people_employee_role r
                where r.employee_id = e.id) as roles
            from people_employee e join people_department d on d.id = e.department_id
            where %s order by %s e.name, e.id limit :limit offset :offset
            """
                .formatted(String.join(" and ", where), sorting(page)))
        .params(parameters)
        .param("limit", page.isPaged() ? page.getPageSize() : Integer.MAX_VALUE)
        .param("offset", page.isPaged() ? page.getOffset() : 0)
        .query((row, number) -> row(row))
        .list();
  }

  Optional<EmployeeContact> contact(EmployeeId id) {
    return jdbc.sql(CONTACT + " where e.id = :id")
        .param("id", id.value())
        .query((row, number) -> contact(row))
        .optional();
  }

  Optional<EmployeeContact> contactBySignIn(String signIn) {
    return jdbc.sql(CONTACT + " where e.sign_in = :signIn")
        .param("signIn", signIn)
        .query((row, number) -> contact(row))
        .optional();
  }

  /** Those who may be chosen: enabled, by any part of the name. */
  List<EmployeeContact> options(String words, Pageable page) {
    return jdbc.sql(
            CONTACT
                + " where e.disabled_at is null and concat_ws(' ', e.name, d.name) like :like"
                + " order by e.name, e.id limit :limit offset :offset")
        .param("like", Like.containing(words.strip()))
        .param("limit", page.isPaged() ? page.getPageSize() : Integer.MAX_VALUE)
        .param("offset", page.isPaged() ? page.getOffset() : 0)
        .query((row, number) -> contact(row))
        .list();
  }

  /** Enabled ones with one of these roles, or with any, save the leaver. */
  List<EmployeeContact> successors(
      EmployeeId leaver, Set<Role> roles, String words, Pageable page) {
    return jdbc.sql(
            CONTACT
                + """
                 where e.disabled_at is null and e.id <> :leaver
                  and concat_ws(' ', e.name, d.name) like :like
                  and (:anybody or exists (select 1 from people_employee_role r
                    where r.employee_id = e.id and r.role in (:roles)))
                order by e.name, e.id limit :limit offset :offset
                """)
        .param("leaver", leaver.value())
        .param("like", Like.containing(words.strip()))
        .param("anybody", roles.isEmpty())
        .param("roles", roles.isEmpty() ? Set.of("") : names(roles))
        .param("limit", page.isPaged() ? page.getPageSize() : Integer.MAX_VALUE)
        .param("offset", page.isPaged() ? page.getOffset() : 0)
        .query((row, number) -> contact(row))
        .list();
  }

  /**
   * Everybody in these departments save a few.
   *
   * @param departments empty for all
   */
  List<EmployeeContact> people(
      Set<DepartmentId> departments,
      Set<EmployeeId> not,
      String words,
      boolean withDisabled,
      Pageable page) {
    return jdbc.sql(
            CONTACT
                + """
                 where (:withDisabled or e.disabled_at is null) and e.id not in (:not)
                  and (:everywhere or e.department_id in (:departments))
                  and concat_ws(' ', e.name, d.name) like :like
                order by e.name, e.id limit :limit offset :offset
                """)
        .param("withDisabled", withDisabled)
        .param("not", not.stream().map(EmployeeId::value).toList())
        .param("everywhere", departments.isEmpty())
        .param(
            "departments",
            departments.isEmpty()
                ? List.of(-1L)
                : departments.stream().map(DepartmentId::value).toList())
        .param("like", Like.containing(words.strip()))
        .param("limit", page.isPaged() ? page.getPageSize() : Integer.MAX_VALUE)
        .param("offset", page.isPaged() ? page.getOffset() : 0)
        .query((row, number) -> contact(row))
        .list();
  }

  Set<Role> roles(EmployeeId id) {
    return jdbc
        .sql("select role from people_employee_role where employee_id = :id")
        .param("id", id.value())
        .query(String.class)
        .list()
        .stream()
        .map(Role::valueOf)
        .collect(toSet());
  }

  private static Set<String> names(Set<Role> roles) {
    return roles.stream().map(Role::name).collect(toSet());
  }

  private static final String CONTACT =
      """
      select e.*, d.name as department_name
      from people_employee e join people_department d on d.id = e.department_id
      """;

  private static String sorting(Pageable page) {
    var orders = new StringBuilder();
    for (var order : page.getSort()) {
      var column = SORTED_BY.get(order.getProperty());
      if (column != null) {
        orders.append(column).append(order.isAscending() ? " asc, " : " desc, ");
      }
    }
    return orders.toString();
  }

  private static EmployeeContact contact(ResultSet row) throws SQLException {
    return new EmployeeContact(
        new EmployeeId(row.getLong("id")),
        row.getString("name"),
        row.getString("sign_in"),
        row.getString("mail"),
        row.getString("phone"),
        row.getString("position"),
        new DepartmentId(row.getLong("department_id")),
        row.getString("department_name"),
        row.getString("signature"),
        row.getObject("disabled_at") == null);
  }

  private static EmployeeRow row(ResultSet row) throws SQLException {
    return new EmployeeRow(
        new EmployeeId(row.getLong("id")),
        row.getString("name"),
        row.getString("sign_in"),
        row.getString("mail"),
        row.getString("phone"),
        row.getString("position"),
        row.getString("department_name"),
        roles(row.getString("roles")),
        row.getObject("disabled_at") == null);
  }

  private static Set<Role> roles(@Nullable String joined) {
    return joined == null
        ? Set.of()
        : Stream.of(joined.split(",")).map(Role::valueOf).collect(toSet());
  }
}

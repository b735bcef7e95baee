package io.clientele.people;

import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.kit.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Scopes, their owners over time and their grants, as rows. */
@Repository
class ScopeTable {

  private final JdbcClient jdbc;
  private final JdbcTemplate many;

  ScopeTable(JdbcClient jdbc, JdbcTemplate many) {
    this.jdbc = jdbc;
    this.many = many;
  }

  /**
   * @throws Refusal when the owner is not here any more
   */
  List<ScopeId> insert(
      int many, @Nullable EmployeeId owner, DepartmentId department, String by, Instant at) {
    requireHere(owner);
    var each = String.join(", ", Collections.nCopies(many, "(:owner, :department)"));
    var opened =
        jdbc.sql(
                "insert into people_scope (owner_id, department_id) values "
                    + each
                    + " returning id")
            .param("owner", value(owner))
            .param("department", department.value())
            .query((row, number) -> new ScopeId(row.getLong("id")))
            .list();
    begin(opened, owner, department, by, null, at);
    return opened;
  }

  void move(
      ScopeId scope,
      @Nullable EmployeeId owner,
      DepartmentId department,
      String by,
      String why,
      Instant at) {
    requireHere(owner);
    jdbc.sql(
            "update people_scope set owner_id = :owner, department_id = :department where id = :id")
        .param("owner", value(owner))
        .param("department", department.value())
        .param("id", scope.value())
        .update();
    jdbc.sql("update people_scope_spell set until = :at where scope_id = :id and until is null")
        .param("at", Utc.column(at))
        .param("id", scope.value())
        .update();
    begin(List.of(scope), owner, department, by, why, at);
  }

  /**
   * @throws Refusal when the owner is not here any more; whoever disables them waits
   */
  void requireHere(@Nullable EmployeeId owner) {
    if (owner != null && !holdHere(owner)) {
      throw Refusal.because("people.scope.owner-left");
    }
  }

  boolean holdHere(EmployeeId employee) {
    return jdbc.sql(
            """
            select id from people_employee where id = :id and disabled_at is null
            lock in share mode
            """)
        .param("id", employee.value())
        .query(Long.class)
        .optional()
        .isPresent();
  }

  private void begin(
      List<ScopeId> scopes,
      @Nullable EmployeeId owner,
      DepartmentId department,
      String by,
      @Nullable String why,
      Instant at) {
    many.batchUpdate(
        """
        insert into people_scope_spell (scope_id, owner_id, department_id, since, assigned_by, why)
        values (?, ?, ?, ?, ?, ?)
        """,
        scopes.stream()
            .map(
                scope ->
                    new @Nullable Object[] {
                      scope.value(), value(owner), department.value(), Utc.column(at), by, why
                    })
            .toList());
  }

  boolean wasGranted(ScopeId scope) {
    return jdbc.sql("select exists (select 1 from people_scope_grant where scope_id = :id)")
        .param("id", scope.value())
        .query(Boolean.class)
        .single();
  }

  void delete(ScopeId scope) {
    jdbc.sql("delete from people_scope_spell where scope_id = :id")
        .param("id", scope.value())
        .update();
    jdbc.sql("delete from people_scope where id = :id").param("id", scope.value()).update();
  }

  List<Ownership> spells(ScopeId scope) {
    return jdbc.sql(
            """
            select spell.*, owner.name as owner_name, department.name as department_name
            from people_scope_spell spell
            left join people_employee owner on owner.id = spell.owner_id
            join people_department department on department.id = spell.department_id
            where spell.scope_id = :scope order by spell.id desc
            """)
        .param("scope", scope.value())
        .query(
            (row, number) -> {
              var owner = row.getObject("owner_id", Long.class);
              var until = row.getObject("until", LocalDateTime.class);
              return new Ownership(
                  owner == null ? null : new EmployeeId(owner),
                  row.getString("owner_name"),
                  new DepartmentId(row.getLong("department_id")),
                  row.getString("department_name"),
                  Utc.instant(row.getObject("since", LocalDateTime.class)),
                  Utc.instantOrNull(until),
                  row.getString("assigned_by"),
                  row.getString("why"));
            })
        .list();
  }

  /**
   * @throws NotFound when there is no such scope
   */
  ScopeFilter.Facts facts(ScopeId scope) {
    return Optional.ofNullable(facts(List.of(scope)).get(scope)).orElseThrow(NotFound::new);
  }

  /** Of those that there are. */
  Map<ScopeId, ScopeFilter.Facts> facts(Collection<ScopeId> scopes) {
    var found = new HashMap<ScopeId, ScopeFilter.Facts>();
    jdbc.sql(
            """
            select s.id, s.owner_id, s.department_id, g.employee_id, g.role, g.access_right, g.until
            from people_scope s
            left join people_scope_grant g on g.scope_id = s.id and g.revoked_at is null
            where s.id in (:scopes)
            """)
        .param("scopes", scopes.stream().map(ScopeId::value).toList())
        .query(
            row -> {
              var facts =
                  new ScopeFilter.Facts(
                      row.getObject("owner_id", Long.class),
                      row.getLong("department_id"),
                      new ArrayList<>());
              found
                  .merge(new ScopeId(row.getLong("id")), facts, (known, same) -> known)
                  .grants()
                  .addAll(grants(row));
            });
    return found;
  }

  /** The one that stands in this row, if any. */
  private static List<ScopeFilter.Grant> grants(ResultSet row) throws SQLException {
    var right = row.getString("access_right");
    return right == null
        ? List.of()
        : List.of(
            new ScopeFilter.Grant(
                row.getObject("employee_id", Long.class),
                row.getString("role"),
                right,
                Utc.instantOrNull(row.getObject("until", LocalDateTime.class))));
  }

  GrantId grant(
      ScopeId scope,
      EmployeeId to,
      Right right,
      String why,
      @Nullable Instant until,
      String by,
      Instant at) {
    return jdbc.sql(
            """
            insert into people_scope_grant
              (scope_id, employee_id, access_right, why, granted_by, granted_at, until)
            values (:scope, :to, :right, :why, :by, :at, :until) returning id
            """)
        .param("scope", scope.value())
        .param("to", to.value())
        .param("right", right.name())
        .param("why", why)
        .param("by", by)
        .param("at", Utc.column(at))
        .param("until", Utc.columnOrNull(until))
        .query((row, number) -> new GrantId(row.getLong("id")))
        .single();
  }

  List<String> guests(ScopeId scope, Instant now) {
    return jdbc.sql(
            """
            select distinct coalesce(employee.name, grants.role) as guest
            from people_scope_grant grants
            left join people_employee employee on employee.id = grants.employee_id
            where grants.scope_id = :scope and grants.revoked_at is null
              and (grants.until is null or grants.until > :now)
            order by guest
            """)
        .param("scope", scope.value())
        .param("now", Utc.column(now))
        .query(String.class)
        .list();
  }

  void revoke(ScopeId scope, EmployeeId from, Instant at) {
    jdbc.sql(
            """
            update people_scope_grant set revoked_at = :at
            where scope_id = :scope and employee_id = :from and revoked_at is null
            """)
        .param("at", Utc.column(at))
        .param("scope", scope.value())
        .param("from", from.value())
        .update();
  }

  void revoke(Collection<GrantId> grants, Instant at) {
    jdbc.sql(
            """
            update people_scope_grant set revoked_at = :at
            where id in (:grants) and revoked_at is null
            """)
        .param("at", Utc.column(at))
        .param("grants", grants.stream().map(GrantId::value).toList())
        .update();
  }

  private static @Nullable Long value(@Nullable EmployeeId id) {
    return id == null ? null : id.value();
  }
}

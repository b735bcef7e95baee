package io.clientele.people;

import io.clientele.kit.Utc;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which scopes a right reaches, for one moment: as a condition of a query and as the check of one
 * scope. Both say the same; nobody else writes access rules.
 */
public final class ScopeFilter {

  private static final String PREFIX = "scope";

  private final boolean all;
  private final Set<Long> owners = new HashSet<>();
  private final Set<Long> departments = new HashSet<>();
  private final Set<Long> grantees = new HashSet<>();
  private final Set<String> granteeRoles = new HashSet<>();
  private final Set<String> grants = new HashSet<>();
  private final Instant now;

  ScopeFilter(List<Person> persons, Right right, Instant now) {
    this.now = now;
    right.grantedBy().forEach(granting -> grants.add(granting.name()));
    var everything = false;
    for (var person : persons) {
      grantees.add(person.id().value());
      for (var role : person.roles()) {
        granteeRoles.add(role.name());
        everything |= AccessPolicy.all(role).contains(right);
        if (AccessPolicy.own(role).contains(right)) {
          owners.add(person.id().value());
        }
        if (AccessPolicy.department(role).contains(right)) {
          person.departmentsBelow().forEach(below -> departments.add(below.value()));
        }
        if (person.readsDepartment() && AccessPolicy.fellowMember(role).contains(right)) {
          departments.add(person.department().value());
        }
      }
    }
    this.all = everything;
  }

  /**
   * A condition in SQL on the table {@code people_scope} under this alias; its named parameters are
   * {@link #parameters()}.
   */
  public String condition(String alias) {
    if (all) {
      return "1 = 1";
    }
    return """
    (%1$s.owner_id in (:scopeOwners) or %1$s.department_id in (:scopeDepartments)
      or exists (select 1 from people_scope_grant scope_grant
        where scope_grant.scope_id = %1$s.id and %2$s))
    """
        .formatted(alias, granted(":scopeGrants"));
  }

  public boolean reachesAll() {
    return all;
  }

  /** Whether it reaches whatever belongs to this department. */
  public boolean reachesAllOf(DepartmentId department) {
    return all || departments.contains(department.value());
  }

  /**
   * The ids of all reached scopes as a query, for those who reach few of many; with the parameters
   * of {@link #condition}.
   */
  public String ids() {
    return String.join("\nunion ", branches());
  }

  /** Some of these ids, perhaps one twice: enough to see whether they are few. */
  public String someIds(int most) {
    return branches().stream()
        .map(branch -> "(%s limit %d)".formatted(branch, most))
        .collect(Collectors.joining("\nunion all "));
  }

  private List<String> branches() {
    if (all) {
      return List.of("select id from people_scope");
    }
    return List.of(
        "select id from people_scope where owner_id in (:scopeOwners)",
        "select id from people_scope where department_id in (:scopeDepartments)",
        "select scope_grant.scope_id from people_scope_grant scope_grant where "
            + granted(":scopeGrants"));
  }

  /**
   * Whether this may reach a scope that the other, of the same persons, does not: as a condition
   * without tables, since it depends on the grants of this moment.
   */
  public String reachesBeyond(ScopeFilter other) {
    if (other.all) {
      return "false";
    }
    if (all || !other.owners.containsAll(owners) || !other.departments.containsAll(departments)) {
      return "true";
    }
    var more =
        grants.stream()
            .filter(right -> !other.grants.contains(right))
            .map("'%s'"::formatted)
            .collect(Collectors.joining(", "));
    return more.isEmpty()
        ? "false"
        : "exists (select 1 from people_scope_grant scope_grant where %s)".formatted(granted(more));
  }

  private static String granted(String rights) {
    return """
    scope_grant.revoked_at is null
      and (scope_grant.until is null or scope_grant.until > :scopeNow)
      and (scope_grant.employee_id in (:scopeGrantees) or scope_grant.role in (:scopeRoles))
      and scope_grant.access_right in (%s)\
    """
        .formatted(rights);
  }

  /** What {@link #condition} needs; nothing when everything is reached. */
  public Map<String, Object> parameters() {
    if (all) {
      return Map.of();
    }
    return Map.of(
        "scopeOwners", orNobody(owners),
        "scopeDepartments", orNobody(departments),
        "scopeGrantees", orNobody(grantees),
        "scopeRoles", granteeRoles.isEmpty() ? Set.of("-") : granteeRoles,
        "scopeGrants", grants.isEmpty() ? Set.of("-") : grants,
        "scopeNow", Utc.column(now));
  }

  /** The same with parameters of other names, where one query needs two filters. */
  public String condition(String alias, String prefix) {
    return condition(alias).replace(":" + PREFIX, ":" + prefix);
  }

  /** What {@link #condition(String, String)} needs. */
  public Map<String, Object> parameters(String prefix) {
    return parameters().entrySet().stream()
        .collect(
            Collectors.toMap(
                entry -> prefix + entry.getKey().substring(PREFIX.length()), Map.Entry::getValue));
  }

  boolean admits(Facts scope) {
    return all
        || (scope.owner() != null && owners.contains(scope.owner()))
        || departments.contains(scope.department())
        || scope.grants().stream().anyMatch(this::admits);
  }

  private boolean admits(Grant grant) {
    return (grant.until() == null || grant.until().isAfter(now))
        && grants.contains(grant.right())
        && ((grant.employee() != null && grantees.contains(grant.employee()))
            || (grant.role() != null && granteeRoles.contains(grant.role())));
  }

  private static Set<Long> orNobody(Set<Long> ids) {
    return ids.isEmpty() ? Set.of(-1L) : ids;
  }

  /** What the rules look at in one scope; grants that were revoked are left out. */
  record Facts(@Nullable Long owner, long department, List<Grant> grants) {}

  /** One grant: to an employee or to a role, never both. */
  record Grant(
      @Nullable Long employee, @Nullable String role, String right, @Nullable Instant until) {}
}

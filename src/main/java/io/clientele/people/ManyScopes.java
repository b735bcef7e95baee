package io.clientele.people;

import static java.util.stream.Collectors.toSet;

import io.clientele.journal.Actor;
import io.clientele.kit.Utc;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives many records to another owner at once, as {@link Scopes#reassign} gives one. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ManyScopes {

  private static final int AT_ONCE = 1_000;

  private final ScopeTable table;
  private final Scopes scopes;
  private final JdbcClient jdbc;
  private final Clock clock;

  ManyScopes(ScopeTable table, Scopes scopes, JdbcClient jdbc, Clock clock) {
    this.table = table;
    this.scopes = scopes;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Those of the scopes that the current viewer does not reach with this right. */
  public Set<ScopeId> beyond(Collection<ScopeId> asked, Right right) {
    var filter = scopes.filter(right);
    var beyond = new TreeSet<>(asked.stream().map(ScopeId::value).toList());
    inPortions(
        asked,
        ids ->
            jdbc.sql(
                    "select s.id from people_scope s where s.id in (:ids) and "
                        + filter.condition("s"))
                .param("ids", ids)
                .params(filter.parameters())
                .query(Long.class)
                .list()
                .forEach(beyond::remove));
    return beyond.stream().map(ScopeId::new).collect(toSet());
  }

  /** The caller has asked for {@link Right#REASSIGN}, holds them and journals the act. */
  public void reassign(Collection<ScopeId> given, EmployeeContact to, Actor by, String why) {
    table.requireHere(to.id());
    var at = Utc.column(clock.instant());
    inPortions(
        given,
        ids -> {
          jdbc.sql(
                  """
                  update people_scope set owner_id = :owner, department_id = :department
                  where id in (:ids)
                  """)
              .param("owner", to.id().value())
              .param("department", to.department().value())
              .param("ids", ids)
              .update();
          jdbc.sql(
                  """
                  update people_scope_spell set until = :at
                  where scope_id in (:ids) and until is null
                  """)
              .param("at", at)
              .param("ids", ids)
              .update();
          jdbc.sql(
                  """
                  insert into people_scope_spell
                    (scope_id, owner_id, department_id, since, assigned_by, why)
                  select id, owner_id, department_id, :at, :by, :why from people_scope
                  where id in (:ids)
                  """)
              .param("at", at)
              .param("by", by.name())
              .param("why", why)
              .param("ids", ids)
              .update();
        });
  }

  private static void inPortions(Collection<ScopeId> scopes, Consumer<List<Long>> portion) {
    var ids = scopes.stream().map(ScopeId::value).sorted().toList();
    for (var start = 0; start < ids.size(); start += AT_ONCE) {
      portion.accept(ids.subList(start, Math.min(ids.size(), start + AT_ONCE)));
    }
  }
}

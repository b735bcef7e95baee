package io.clientele.people;

import io.clientele.journal.Actor;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one place that decides who may see and do what. A record opens a scope when it comes into
 * being; lists filter by {@link #filter}, single acts go through {@link #require}.
 */
@Service
@Transactional
public class Scopes {

  private final ScopeTable scopes;
  private final Viewers viewers;
  private final Journal journal;
  private final Clock clock;

  Scopes(ScopeTable scopes, Viewers viewers, Journal journal, Clock clock) {
    this.scopes = scopes;
    this.viewers = viewers;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * A scope for a new record. The owner's department keeps it when the owner moves.
   *
   * @param owner null for a record that waits for an owner in its department
   */
  public ScopeId open(@Nullable EmployeeId owner, DepartmentId department, Actor by) {
    return open(1, owner, department, by).getFirst();
  }

  /** So many scopes for new records of one owner. */
  public List<ScopeId> open(
      int many, @Nullable EmployeeId owner, DepartmentId department, Actor by) {
    return scopes.insert(many, owner, department, by.name(), clock.instant());
  }

  /**
   * Holds somebody as here until the transaction ends, for what has an owner but no scope: whoever
   * disables them waits, and finds it.
   *
   * @throws Refusal when they are not here any more
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void requireHere(EmployeeId owner) {
    scopes.requireHere(owner);
  }

  /** The same for what can do without this person: false when they are not here any more. */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean holdHere(EmployeeId employee) {
    return scopes.holdHere(employee);
  }

  /** Whether nobody was given it or access to it since it was opened. */
  @Transactional(readOnly = true)
  public boolean isAsOpened(ScopeId scope) {
    return scopes.spells(scope).size() == 1 && !scopes.wasGranted(scope);
  }

  /**
   * Closes the scope of a record that goes before anything refers to it. The caller has asked for
   * {@link Right#CHANGE} and journals the act.
   */
  public void close(ScopeId scope) {
    scopes.delete(scope);
  }

  /** What the current viewer reaches with this right, for a query over {@code people_scope}. */
  @Transactional(readOnly = true)
  public ScopeFilter filter(Right right) {
    return filter(viewers.current(), right);
  }

  public ScopeFilter filter(Viewer viewer, Right right) {
    return new ScopeFilter(viewer.persons().toList(), right, clock.instant());
  }

  @Transactional(readOnly = true)
  public boolean allows(ScopeId scope, Right right) {
    return acting(viewers.current(), scopes.facts(scope), right).isPresent();
  }

  /** All that the current viewer may do with what has this scope. */
  @Transactional(readOnly = true)
  public Set<Right> rights(ScopeId scope) {
    var persons = viewers.current().persons().toList();
    var facts = scopes.facts(scope);
    var now = clock.instant();
    return Arrays.stream(Right.values())
        .filter(right -> new ScopeFilter(persons, right, now).admits(facts))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Right.class)));
  }

  /**
   * Who acts on this scope: the viewer, or the viewer for somebody absent.
   *
   * @throws NotFound when the right does not reach it; the denial is journalled
   */
  public Actor require(ScopeId scope, Right right, Subject subject) {
    return Objects.requireNonNull(requireAll(Map.of(scope, subject), right).get(scope));
  }

  /**
   * Who acts on each of these scopes.
   *
   * @throws NotFound when the right does not reach one of them; the denial is journalled
   */
  public Map<ScopeId, Actor> requireAll(Map<ScopeId, Subject> subjects, Right right) {
    var viewer = viewers.current();
    var facts = scopes.facts(subjects.keySet());
    var actors = new HashMap<ScopeId, Actor>();
    subjects.forEach(
        (scope, subject) ->
            actors.put(
                scope,
                Optional.ofNullable(facts.get(scope))
                    .flatMap(known -> acting(viewer, known, right))
                    .orElseThrow(() -> denied(viewer, right, subject))));
    return actors;
  }

  private NotFound denied(Viewer viewer, Right right, Subject subject) {
    journal.recordApart(viewer.actor(), "denied." + right.name(), subject, null);
    return new NotFound();
  }

  /**
   * Who acts on this scope by one of these roles: each counts with what that person alone reaches.
   */
  @Transactional(readOnly = true)
  public Optional<Actor> actingAs(ScopeId scope, Right right, Role... anyOf) {
    var wanted = Set.of(anyOf);
    var facts = scopes.facts(scope);
    var viewer = viewers.current();
    return viewer
        .persons()
        .filter(person -> person.roles().stream().anyMatch(wanted::contains))
        .filter(person -> new ScopeFilter(List.of(person), right, clock.instant()).admits(facts))
        .findFirst()
        .map(viewer::actingFor);
  }

  /** The owner now, for "exists, owned by N". */
  @Transactional(readOnly = true)
  public Ownership owner(ScopeId scope) {
    return scopes.spells(scope).getFirst();
  }

  /** Who owned it when, the newest first. */
  @Transactional(readOnly = true)
  public List<Ownership> history(ScopeId scope) {
    return scopes.spells(scope);
  }

  /** Who reaches it by a grant that is open now, by name. */
  @Transactional(readOnly = true)
  public List<String> guests(ScopeId scope) {
    return scopes.guests(scope, clock.instant());
  }

  /**
   * Gives the record another owner; it belongs to the new owner's department from now on. The
   * caller has asked for {@link Right#REASSIGN} and journals the act.
   */
  public void reassign(
      ScopeId scope, @Nullable EmployeeId owner, DepartmentId department, Actor by, String why) {
    scopes.move(scope, owner, department, by.name(), why, clock.instant());
  }

  /**
   * Lets an employee reach the scope beyond their role.
   *
   * @param until null for as long as it is not revoked
   * @return by which to take back this grant alone
   */
  public GrantId grant(
      ScopeId scope,
      EmployeeId to,
      Right right,
      String why,
      java.time.@Nullable Instant until,
      Actor by) {
    if (right == Right.REASSIGN) {
      throw new IllegalStateException("reassigning is never granted");
    }
    return scopes.grant(scope, to, right, why, until, by.name(), clock.instant());
  }

  public void revoke(ScopeId scope, EmployeeId from) {
    scopes.revoke(scope, from, clock.instant());
  }

  /** Takes back these grants alone; what the same employees reach by others they keep. */
  public void revoke(Collection<GrantId> grants) {
    if (!grants.isEmpty()) {
      scopes.revoke(grants, clock.instant());
    }
  }

  private Optional<Actor> acting(Viewer viewer, ScopeFilter.Facts facts, Right right) {
    return viewer
        .persons()
        .filter(person -> new ScopeFilter(List.of(person), right, clock.instant()).admits(facts))
        .findFirst()
        .map(viewer::actingFor);
  }
}

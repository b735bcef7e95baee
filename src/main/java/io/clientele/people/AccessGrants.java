package io.clientele.people;

import static java.util.stream.Collectors.toMap;

import io.clientele.company.CompanyZone;
import io.clientele.journal.Actor;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.Reason;
import io.clientele.kit.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Administrators see no client by their role. When the work needs it they let themselves in: with a
 * reason, until a day, journalled, and under the director's eyes (duty I4).
 */
@Service
@Transactional
public class AccessGrants {

  /** How many days an administrator may let themselves in at most. */
  public static final int LONGEST = 30;

  private final Scopes scopes;
  private final GrantTable grants;
  private final List<ScopedRecords> kinds;
  private final Viewers viewers;
  private final CompanyZone zone;
  private final Journal journal;
  private final Clock clock;

  AccessGrants(
      Scopes scopes,
      GrantTable grants,
      List<ScopedRecords> kinds,
      Viewers viewers,
      CompanyZone zone,
      Journal journal,
      Clock clock) {
    this.scopes = scopes;
    this.grants = grants;
    this.kinds = kinds;
    this.viewers = viewers;
    this.zone = zone;
    this.journal = journal;
    this.clock = clock;
  }

  /** Records of exactly this number or name. */
  public List<ScopedRecord> find(String numberOrName) {
    viewers.require(Role.ADMINISTRATOR);
    return kinds.stream().flatMap(kind -> kind.named(numberOrName.strip()).stream()).toList();
  }

  /**
   * Lets the administrator who asks into this record. A substitute opens it for the administrator,
   * and so sees it no longer than the substitution lasts.
   *
   * @param lastDay the last day of the access
   * @throws Refusal without a reason, for a day that is past or too far away
   */
  public void letMyselfIn(ScopedRecord record, Right right, String why, LocalDate lastDay) {
    var actor = viewers.require(Role.ADMINISTRATOR);
    var today = zone.today();
    if (why.isBlank()) {
      throw Refusal.because("people.access.why-needed");
    }
    var reason = Reason.given(why);
    if (lastDay.isBefore(today) || lastDay.isAfter(today.plusDays(LONGEST))) {
      throw Refusal.because("people.access.days", LONGEST);
    }
    var until = lastDay.plusDays(1).atStartOfDay(zone.zone()).toInstant();
    scopes.grant(record.scope(), administrator(actor), right, reason, until, actor);
    journal.record(
        actor,
        "access.grant",
        subject(record),
        List.of(
            new Change("right", null, right.name()),
            new Change("lastDay", null, lastDay.toString())),
        reason);
  }

  private static EmployeeId administrator(Actor actor) {
    return new EmployeeId(
        Objects.requireNonNull(actor.forId() == null ? actor.id() : actor.forId()));
  }

  /** The newest first, for the administrator and the director. */
  public List<GrantRow> rows(String words, boolean withEnded, Pageable page) {
    viewers.require(Role.ADMINISTRATOR, Role.DIRECTOR);
    var now = clock.instant();
    var kept = grants.rows(words, withEnded, now, page);
    var titles = titles(kept.stream().map(GrantTable.Kept::scope).distinct().toList());
    return kept.stream()
        .map(
            grant ->
                new GrantRow(
                    grant.id(),
                    titles.getOrDefault(grant.scope(), ""),
                    grant.role() == null
                        ? Objects.requireNonNullElse(grant.employee(), "")
                        : Role.valueOf(grant.role()).inWords(),
                    grant.right(),
                    grant.why(),
                    grant.by(),
                    grant.at(),
                    grant.until(),
                    grant.revokedAt(),
                    grant.isOpen(now)))
        .toList();
  }

  public void revoke(GrantId id) {
    Actor actor = viewers.require(Role.ADMINISTRATOR, Role.DIRECTOR);
    var grant = grants.get(id);
    if (grants.revoke(id, clock.instant())) {
      var record =
          kinds.stream()
              .flatMap(kind -> kind.of(List.of(grant.scope())).stream())
              .findFirst()
              .map(AccessGrants::subject)
              .orElse(new Subject("scope", grant.scope().value(), ""));
      journal.record(actor, "access.revoke", record, List.of(), null);
    }
  }

  private Map<ScopeId, String> titles(List<ScopeId> asked) {
    return kinds.stream()
        .flatMap(kind -> kind.of(asked).stream())
        .collect(toMap(ScopedRecord::scope, ScopedRecord::title, (one, other) -> one));
  }

  private static Subject subject(ScopedRecord record) {
    return new Subject(record.type(), record.id(), record.title());
  }
}

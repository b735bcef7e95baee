package io.clientele.approvals;

import io.clientele.people.EmployeeId;
import io.clientele.routes.Approver;
import io.clientele.routes.Need;
import io.clientele.routes.RouteStage;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.beans.factory.BeanFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Three rounds for each of many contracts: returned, taken back, and approved or still under way.
 * Two approvers are asked at once, of all in turn, and then the head.
 */
public final class ManyRounds {

  public static final int ROUNDS = 3;

  /** Of the three rounds together, the last one's head included. */
  private static final int SEATS = 7;

  private static final int AT_ONCE = 10_000;

  private static final String SEAT =
      """
      select %1$d * (c.seq - 1) + p.n as id, %2$d * (c.seq - 1) + p.r as round_id, p.r, p.stage,
        if(p.r = %2$d and c.seq <= %3$d, 'WAITING', p.state) as state, s.id as scope_id,
        case p.who when 0 then elt(1 + mod(c.seq, %4$d), %5$s)
          when 1 then elt(1 + mod(c.seq + 1, %4$d), %5$s) else h.id end as person,
        timestampadd(hour, 48 * p.r + mod(c.seq, 5000), '2026-03-01') as opened
      from seq_%6$d_to_%7$d c
      join (select 1 as n, 1 as r, 0 as stage, 0 as who, 'RETURNED' as state
        union all select 2, 1, 0, 1, 'DROPPED'
        union all select 3, 2, 0, 0, 'DROPPED'
        union all select 4, 2, 0, 1, 'DROPPED'
        union all select 5, 3, 0, 0, 'APPROVED'
        union all select 6, 3, 0, 1, 'APPROVED'
        union all select 7, 3, 1, 2, 'APPROVED') p
      join contracts_contract x on x.id = c.seq
      join clients_client k on k.id = x.client_id
      join people_scope s on s.id = k.scope_id
      join (select e.department_id, min(e.id) as id from people_employee e
        join people_employee_role r on r.employee_id = e.id and r.role = 'DEPARTMENT_HEAD'
        group by e.department_id) h on h.department_id = s.department_id
      where p.stage = 0 or c.seq > %3$d
      """;

  private final Connection database;
  private final JsonMapper json;
  private final Approvable contracts;
  private final List<EmployeeId> approvers;

  /**
   * @param database one who may write everywhere
   */
  public ManyRounds(Connection database, BeanFactory portal, List<EmployeeId> approvers) {
    this.database = database;
    this.json = portal.getBean(JsonMapper.class);
    this.contracts = portal.getBean(Approvables.class).of("contract");
    this.approvers = approvers;
  }

  /** The stages along which the round of a contract of this number goes. */
  public List<RouteStage> stages(int number) {
    return List.of(
        stage(
            "Legal and finance",
            Approver.person(approver(number)),
            Approver.person(approver(number + 1))),
        stage("Head of department", Approver.head()));
  }

  private EmployeeId approver(int number) {
    return approvers.get(number % approvers.size());
  }

  private static RouteStage stage(String name, Approver... asked) {
    return new RouteStage(name, List.of(asked), Need.ALL, 0, null, 16, 8, 24);
  }

  /**
   * Adds the rounds of the contracts from the one number to the other.
   *
   * @param open so many of all, from the first, have a round that is under way
   */
  public void add(int from, int to, int open) throws SQLException {
    for (var first = from; first <= to; first += AT_ONCE) {
      var last = Math.min(to, first + AT_ONCE - 1);
      run(rounds(first, last, open));
      var seats =
          SEAT.formatted(SEATS, ROUNDS, open, approvers.size(), numbers(approvers), first, last);
      run(GRANTS + seats + ") g", PLACES + seats + ") g", ASKED + seats + ") g");
      run(EVENTS.formatted(1 + ROUNDS * (first - 1), ROUNDS * last));
      run(ANSWERS.formatted(1 + ROUNDS * (first - 1), ROUNDS * last));
      run(LINES.formatted(1 + ROUNDS * (first - 1), ROUNDS * last));
    }
    for (var number = from; number <= Math.min(to, open); number++) {
      freeze(number);
    }
    database.commit();
  }

  private static String numbers(List<EmployeeId> people) {
    return people.stream()
        .map(person -> Long.toString(person.value()))
        .collect(Collectors.joining(", "));
  }

  private String rounds(int first, int last, int open) {
    var stages =
        IntStream.range(0, approvers.size())
            .mapToObj(number -> "'" + json.writeValueAsString(stages(number)) + "'")
            .collect(Collectors.joining(", "));
    return """
    insert into approvals_round (id, kind, record, running_record, title, scope_id, owner_id,
      submitter_id, submitted_by, submitted_at, sha256, route, stages, stage, state, ended_at)
    select %1$d * (c.seq - 1) + r.seq, 'contract', c.seq,
      if(r.seq = %1$d and c.seq <= %2$d, c.seq, null),
      concat('Supply contract ', x.number, ', ', x.amount, ' EUR'), s.id, s.owner_id, s.owner_id,
      e.name, timestampadd(hour, 48 * r.seq + mod(c.seq, 5000), '2026-03-01'),
      sha2(concat(c.seq, '/', r.seq), 256), 1, elt(1 + mod(c.seq, %3$d), %4$s),
      if(r.seq = %1$d and c.seq > %2$d, 1, 0),
      if(r.seq = %1$d, if(c.seq <= %2$d, 'RUNNING', 'APPROVED'),
        elt(r.seq, 'RETURNED', 'WITHDRAWN')),
      if(r.seq = %1$d and c.seq <= %2$d, null,
        timestampadd(hour, 48 * r.seq + 30 + mod(c.seq, 5000), '2026-03-01'))
    from seq_%5$d_to_%6$d c join seq_1_to_%1$d r
    join contracts_contract x on x.id = c.seq
    join clients_client k on k.id = x.client_id
    join people_scope s on s.id = k.scope_id
    join people_employee e on e.id = s.owner_id order by c.seq, r.seq
    """
        .formatted(ROUNDS, open, approvers.size(), stages, first, last);
  }

  private static final String GRANTS =
      """
      insert into people_scope_grant (id, scope_id, employee_id, access_right, why, granted_by,
        granted_at, revoked_at)
      select id, scope_id, person, 'READ_CONTRACTS', 'Asked to approve', 'Clientele', opened,
        if(state = 'WAITING', null, timestampadd(hour, 5, opened)) from (
      """;

  private static final String PLACES =
      """
      insert into approvals_seat (id, round_id, stage, state, opened_at, due_at, decider_id,
        decided_by, decided_at)
      select id, round_id, stage, state, opened, timestampadd(day, 300, opened),
        if(state in ('APPROVED', 'RETURNED'), person, null),
        if(state in ('APPROVED', 'RETURNED'), 'Bench', null),
        if(state = 'WAITING', null, timestampadd(hour, 5, opened)) from (
      """;

  private static final String ASKED =
      """
      insert into approvals_asked (seat_id, employee_id, grant_id, by_route, open)
      select id, person, id, true, state = 'WAITING' from (
      """;

  private static final String EVENTS =
      """
      insert into approvals_event (round_id, stage, at, what, told_by, words)
      select id, 0, submitted_at, 'SUBMITTED', submitted_by, '' from approvals_round
      where id between %d and %d
      """;

  private static final String ANSWERS =
      """
      insert into approvals_event (round_id, stage, at, what, told_by, words)
      select round_id, stage, decided_at, state, 'Bench', 'See what I wrote beside the clauses'
      from approvals_seat where round_id between %d and %d and decider_id is not null
      """;

  private static final String LINES =
      """
      insert into approvals_line (round_id, text_key, value, identity)
      select r.id, elt(l.seq, 'contracts.field.client', 'contracts.field.title',
          'contracts.field.amount', 'contracts.field.payment', 'contracts.field.discount',
          'contracts.field.text'), r.title, sha2(concat(r.id, l.seq), 256)
      from approvals_round r join seq_1_to_6 l
      where r.id between %d and %d and r.state <> 'RUNNING'
      """;

  /** What a round that is under way is about, so that it is decided about just that. */
  private void freeze(int number) throws SQLException {
    var frozen = contracts.frozen(number);
    var round = ROUNDS * number;
    try (var hash =
            database.prepareStatement("update approvals_round set sha256 = ? where id = ?");
        var lines =
            database.prepareStatement(
                """
                insert into approvals_line (round_id, text_key, value, identity)
                values (?, ?, ?, ?)
                """)) {
      hash.setString(1, frozen.sha256());
      hash.setInt(2, round);
      hash.executeUpdate();
      for (var line : frozen.lines()) {
        var kept = LineTable.Kept.of(line);
        lines.setInt(1, round);
        lines.setString(2, kept.textKey());
        lines.setString(3, kept.value());
        lines.setString(4, kept.identity());
        lines.addBatch();
      }
      lines.executeBatch();
    }
  }

  /** The inbox's own statement, as it asks for somebody who stands in for nobody. */
  public static String waiting(EmployeeId who) {
    return Inbox.WAITING
        .replace(":persons", Long.toString(who.value()))
        .replace(":me", Long.toString(who.value()))
        .replace(":like", "'%'")
        .replace(":most", Integer.toString(Inbox.MOST));
  }

  private void run(String... statements) throws SQLException {
    try (var running = database.createStatement()) {
      for (var statement : statements) {
        running.execute(statement);
      }
    }
    database.commit();
  }
}

package io.clientele.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.approvals.RoundId;
import io.clientele.approvals.SeatId;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must be so of every contract in the database, whatever happened; asked by plain SQL. */
class SoundContracts {

  private static final String ROUNDS =
      " from approvals_round r where r.kind = 'contract' and r.record = :id";
  private static final String SEATS =
      """
       from approvals_seat s join approvals_round r on r.id = s.round_id
      where r.kind = 'contract' and r.record = :id
      """;

  private final JdbcClient jdbc;
  private final ContractTable table;
  private final ContractFiles files;

  SoundContracts(JdbcClient jdbc, ContractTable table, ContractFiles files) {
    this.jdbc = jdbc;
    this.table = table;
    this.files = files;
  }

  ContractId contract(SeatId seat) {
    return jdbc.sql("select record from approvals_round where id = :id")
        .param("id", seat.round().value())
        .query((row, number) -> new ContractId(row.getLong(1)))
        .single();
  }

  /**
   * @param stuck what the administrator is shown
   */
  void require(ContractId id, String as, Collection<SeatId> stuck) {
    requireOneRoundAtMost(id, as);
    requireAnsweredOnce(id, as);
    requireAnsweredByOthers(id, as);
    requireWaitingWithSomebody(id, as, stuck);
    requireSignedAsApproved(id, as);
  }

  private void requireOneRoundAtMost(ContractId id, String as) {
    var underWay = table.get(id).state() == ContractState.IN_APPROVAL;
    assertThat(count("select count(*)" + ROUNDS + " and r.state = 'RUNNING'", id))
        .as("%s, %s: rounds that run", as, id)
        .isEqualTo(underWay ? 1 : 0);
    assertThat(
            count(
                "select count(*)"
                    + SEATS
                    + " and s.state = 'WAITING' and (r.state <> 'RUNNING' or s.stage <> r.stage)",
                id))
        .as("%s, %s: what waits without a round", as, id)
        .isZero();
    assertThat(
            count(
                "select count(*)"
                    + ROUNDS
                    + """
                       and r.state = 'RUNNING' and not exists (select 1 from approvals_seat s
                        where s.round_id = r.id and s.state = 'WAITING')
                      """,
                id))
        .as("%s, %s: rounds in which nothing waits", as, id)
        .isZero();
  }

  /** Each place has at most one answer; each answer that was told has its place. */
  private void requireAnsweredOnce(ContractId id, String as) {
    var kept = count("select count(*)" + SEATS + " and s.decider_id is not null", id);
    var told =
        count(
            """
            select count(*) from journal_entry where subject_type = 'contract'
              and subject_id = :id
              and action in ('approval.approved', 'approval.returned', 'approval.refused')
            """,
            id);
    assertThat(told).as("%s, %s: answers told", as, id).isEqualTo(kept);
  }

  private void requireAnsweredByOthers(ContractId id, String as) {
    assertThat(
            count(
                "select count(*)"
                    + SEATS
                    + """
                       and (s.decider_id in (r.owner_id, r.submitter_id, r.submitted_for_id)
                        or exists (select 1 from approvals_asked a where a.seat_id = s.id
                          and a.employee_id in (r.owner_id, r.submitter_id, r.submitted_for_id)))
                      """,
                id))
        .as("%s, %s: one’s own", as, id)
        .isZero();
  }

  private void requireWaitingWithSomebody(ContractId id, String as, Collection<SeatId> stuck) {
    var alone =
        jdbc.sql(
                "select r.id, s.id"
                    + SEATS
                    + """
                       and s.state = 'WAITING' and not exists (select 1 from approvals_asked a
                        join people_employee e on e.id = a.employee_id and e.disabled_at is null
                        join people_scope_grant g on g.id = a.grant_id and g.revoked_at is null
                        where a.seat_id = s.id and a.open)
                      """)
            .param("id", id.value())
            .query((row, number) -> new SeatId(new RoundId(row.getLong(1)), row.getLong(2)))
            .list();
    assertThat(stuck).as("%s, %s: waits with nobody", as, id).containsAll(alone);
    assertThat(
            count(
                "select count(*) from approvals_asked a join people_scope_grant g on g.id = a.grant_id"
                    + " join approvals_seat s on s.id = a.seat_id"
                    + " join approvals_round r on r.id = s.round_id"
                    + " where r.kind = 'contract' and r.record = :id"
                    + " and g.revoked_at is null and s.state <> 'WAITING'",
                id))
        .as("%s, %s: reads without being asked", as, id)
        .isZero();
  }

  /** By what the rounds kept, not by what the contract says of itself. */
  private void requireSignedAsApproved(ContractId id, String as) {
    var signed = signed(id);
    assertThat(signed).as("%s, %s: signed", as, id).hasSizeLessThanOrEqualTo(1);
    assertThat(table.get(id).state().isConcluded())
        .as("%s, %s", as, id)
        .isEqualTo(!signed.isEmpty());
    for (var sha256 : signed) {
      assertThat(files.text(table.get(id)).sha256()).as("%s, %s", as, id).isEqualTo(sha256);
      assertThat(approvals(id, sha256)).as("%s, %s: approved", as, id).isPositive();
    }
  }

  private List<String> signed(ContractId id) {
    return jdbc.sql("select sha256 from contracts_signing where contract_id = :id")
        .param("id", id.value())
        .query(String.class)
        .list();
  }

  /** Whole rounds about this text. */
  private long approvals(ContractId id, String sha256) {
    return jdbc.sql(
            "select count(*)"
                + ROUNDS
                + """
                   and r.state = 'APPROVED'
                    and r.id = (select max(l.id) from approvals_round l
                      where l.kind = r.kind and l.record = r.record)
                    and exists (select 1 from approvals_line l where l.round_id = r.id
                      and l.text_key = 'contracts.field.text' and l.identity = sha2(:sha, 256))
                    and not exists (select 1 from approvals_seat s where s.round_id = r.id
                      and (s.state <> 'APPROVED' or s.decider_id is null))
                    and json_length(r.stages)
                      = (select count(distinct s.stage) from approvals_seat s where s.round_id = r.id)
                  """)
        .param("id", id.value())
        .param("sha", sha256)
        .query(Long.class)
        .single();
  }

  private long count(String query, ContractId id) {
    return jdbc.sql(query).param("id", id.value()).query(Long.class).single();
  }
}

package io.clientele.terminations;

import io.clientele.contracts.ContractId;
import io.clientele.kit.NotFound;
import io.clientele.kit.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All terminations. Whoever writes one holds its contract. */
@Repository
class TerminationTable {

  private final JdbcClient jdbc;

  TerminationTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  TerminationId insert(Termination one) {
    var details = one.details();
    return jdbc.sql(
            """
            insert into terminations_termination (contract_id, version, kind, reason, told_on,
              ends_on, currency, decided_at, decided_by, revoked_why)
            values (:contract, 0, :kind, :reason, :told, :ends, :currency, :at, :by, '')
            returning id
            """)
        .param("contract", one.contract().value())
        .param("kind", details.kind().name())
        .param("reason", details.reason())
        .param("told", details.toldOn())
        .param("ends", details.endsOn())
        .param("currency", one.currency())
        .param("at", Utc.column(one.at()))
        .param("by", one.by())
        .query((row, number) -> new TerminationId(row.getLong("id")))
        .single();
  }

  /**
   * @throws OptimisticLockingFailureException when somebody else revoked it meanwhile
   */
  void revoke(Termination one) {
    var how = Objects.requireNonNull(one.revoked());
    var rows =
        jdbc.sql(
                """
                update terminations_termination set version = version + 1, revoked_at = :at,
                  revoked_by = :by, revoked_why = :why
                where id = :id and version = :version
                """)
            .param("at", Utc.column(how.at()))
            .param("by", how.by())
            .param("why", how.why())
            .param("id", one.id().value())
            .param("version", one.version())
            .update();
    if (rows == 0) {
      throw new OptimisticLockingFailureException("termination " + one.id().value());
    }
  }

  /**
   * @throws NotFound when there is none
   */
  Termination get(TerminationId id) {
    return find(id, "");
  }

  /** Until the transaction ends nobody else revokes it. */
  Termination lock(TerminationId id) {
    return find(id, " for update");
  }

  private Termination find(TerminationId id, String locking) {
    return jdbc.sql("select * from terminations_termination where id = :id" + locking)
        .param("id", id.value())
        .query((row, number) -> termination(row))
        .optional()
        .orElseThrow(NotFound::new);
  }

  /** Of a contract, the newest first. */
  List<Termination> of(ContractId origin) {
    return jdbc.sql(
            "select * from terminations_termination where contract_id = :contract order by id desc")
        .param("contract", origin.value())
        .query((row, number) -> termination(row))
        .list();
  }

  private static Termination termination(ResultSet row) throws SQLException {
    return new Termination(
        new TerminationId(row.getLong("id")),
        new ContractId(row.getLong("contract_id")),
        row.getLong("version"),
        new TerminationDetails(
            TerminationKind.valueOf(row.getString("kind")),
            row.getString("reason"),
            row.getObject("told_on", LocalDate.class),
            row.getObject("ends_on", LocalDate.class)),
        row.getString("currency"),
        Utc.instant(row.getObject("decided_at", LocalDateTime.class)),
        row.getString("decided_by"),
        revoked(row));
  }

  private static Termination.@Nullable Revoked revoked(ResultSet row) throws SQLException {
    var at = row.getObject("revoked_at", LocalDateTime.class);
    return at == null
        ? null
        : new Termination.Revoked(
            Utc.instant(at), row.getString("revoked_by"), row.getString("revoked_why"));
  }
}

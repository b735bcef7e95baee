package io.clientele.contracts;

import io.clientele.documents.DocumentId;
import io.clientele.kit.Utc;
import io.clientele.people.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was signed. */
@Repository
class SigningTable {

  private final JdbcClient jdbc;

  SigningTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param manager whose client it was
   * @param on the day of the house
   */
  void insert(
      Contract contract, ContractVersion version, EmployeeId manager, LocalDate on, Signature by) {
    jdbc.sql(
            """
            insert into contracts_signing (contract_id, manager_id, version, sha256, signed_on,
              signed_at, signed_by, holds_from)
            values (:contract, :manager, :version, :sha, :on, :at, :by, :from)
            """)
        .param("contract", contract.id().value())
        .param("manager", manager.value())
        .param("version", version.number())
        .param("sha", version.sha256())
        .param("on", on)
        .param("at", Utc.column(by.at()))
        .param("by", by.name())
        .param("from", by.holdsFrom())
        .update();
  }

  record Signature(String name, Instant at, LocalDate holdsFrom) {}

  Optional<Kept> newest(ContractId contract) {
    return jdbc.sql(
            """
            select * from contracts_signing where contract_id = :contract
            order by id desc limit 1
            """)
        .param("contract", contract.value())
        .query((row, number) -> kept(row))
        .optional();
  }

  /** Of what was signed of a contract that is signed. */
  String sha256(ContractId contract) {
    return newest(contract).orElseThrow().signed().sha256();
  }

  /**
   * @param scan of what both sides signed on paper; null before it was handed in
   */
  record Kept(long id, SignedContract signed, @Nullable DocumentId scan) {}

  void keepScan(Kept signing, DocumentId scan) {
    jdbc.sql("update contracts_signing set scan_id = :scan where id = :id")
        .param("scan", scan.value())
        .param("id", signing.id())
        .update();
  }

  /** Whether a text was signed under this number that has this hash. */
  boolean belongTogether(String number, String sha256) {
    return jdbc.sql(
            """
            select exists (select 1 from contracts_signing s
              join contracts_contract x on x.id = s.contract_id
              where x.number = :number and s.sha256 = :sha)
            """)
        .param("number", number)
        .param("sha", sha256)
        .query(Boolean.class)
        .single();
  }

  private static Kept kept(ResultSet row) throws SQLException {
    var scan = row.getObject("scan_id", Long.class);
    return new Kept(
        row.getLong("id"),
        new SignedContract(
            row.getInt("version"),
            row.getString("sha256"),
            Utc.instant(row.getObject("signed_at", LocalDateTime.class)),
            row.getString("signed_by"),
            row.getObject("holds_from", LocalDate.class)),
        scan == null ? null : new DocumentId(scan));
  }
}

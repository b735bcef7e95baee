package io.clientele.contracts;

import io.clientele.documents.Documents;
import io.clientele.kit.NotFound;
import io.clientele.kit.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was handed in, text by text; only ever added. */
@Repository
class ContractVersions {

  private final JdbcClient jdbc;
  private final Documents documents;

  ContractVersions(JdbcClient jdbc, Documents documents) {
    this.jdbc = jdbc;
    this.documents = documents;
  }

  /** Keeps the text; the same text as the newest is the same version. */
  ContractVersion freeze(ContractId contract, ContractText text, String by, Instant at) {
    var newest = newest(contract);
    var sha256 = text.sha256();
    if (newest.isPresent() && newest.get().sha256().equals(sha256)) {
      return newest.get();
    }
    documents.keep(List.of(text.bytes()));
    var next =
        new ContractVersion(newest.map(ContractVersion::number).orElse(0) + 1, sha256, at, by);
    jdbc.sql(
            """
            insert into contracts_version (contract_id, number, sha256, made_at, made_by)
            values (:contract, :number, :sha, :at, :by)
            """)
        .param("contract", contract.value())
        .param("number", next.number())
        .param("sha", sha256)
        .param("at", Utc.column(at))
        .param("by", by)
        .update();
    return next;
  }

  Optional<ContractVersion> newest(ContractId contract) {
    return jdbc.sql(
            """
            select * from contracts_version where contract_id = :contract
            order by number desc limit 1
            """)
        .param("contract", contract.value())
        .query((row, number) -> version(row))
        .optional();
  }

  /** The newest first. */
  List<ContractVersion> of(ContractId contract) {
    return jdbc.sql(
            "select * from contracts_version where contract_id = :contract order by number desc")
        .param("contract", contract.value())
        .query((row, number) -> version(row))
        .list();
  }

  /**
   * @throws NotFound when there is no such version
   */
  ContractText text(ContractId contract, int number) {
    var sha256 =
        jdbc.sql(
                """
                select sha256 from contracts_version
                where contract_id = :contract and number = :number
                """)
            .param("contract", contract.value())
            .param("number", number)
            .query(String.class)
            .optional()
            .orElseThrow(NotFound::new);
    var bytes = documents.contents(List.of(sha256)).get(sha256);
    if (bytes == null || !Documents.sha256(bytes).equals(sha256)) {
      throw new IllegalStateException("version " + number + " of contract " + contract.value());
    }
    return ContractText.read(bytes);
  }

  private static ContractVersion version(ResultSet row) throws SQLException {
    return new ContractVersion(
        row.getInt("number"),
        row.getString("sha256"),
        Utc.instant(row.getObject("made_at", LocalDateTime.class)),
        row.getString("made_by"));
  }
}

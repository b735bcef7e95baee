package io.clientele.contracts;

import io.clientele.kit.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The clauses of all drafts. Whoever writes them holds their contract. */
@Repository
class ClauseTable {

  private final JdbcClient jdbc;
  private final JdbcTemplate many;

  ClauseTable(JdbcClient jdbc, JdbcTemplate many) {
    this.jdbc = jdbc;
    this.many = many;
  }

  /** In their order, those that were removed among them. */
  List<DraftClause> all(ContractId contract) {
    return jdbc.sql(
            "select * from contracts_clause where contract_id = :contract order by place, id")
        .param("contract", contract.value())
        .query((row, number) -> clause(row))
        .list();
  }

  /** Those that stand in the draft, in their order. */
  List<DraftClause> of(ContractId contract) {
    return all(contract).stream().filter(clause -> !clause.removed()).toList();
  }

  /**
   * @throws NotFound when there is none
   */
  DraftClause get(ClauseId id) {
    return jdbc.sql("select * from contracts_clause where id = :id")
        .param("id", id.value())
        .query((row, number) -> clause(row))
        .optional()
        .orElseThrow(NotFound::new);
  }

  /** At the end of its contract. */
  ClauseId insert(DraftClause clause) {
    return jdbc.sql(
            """
            insert into contracts_clause (contract_id, version, place, heading, text,
              template_key, wording, standard, optional, removed)
            select :contract, 0, coalesce(max(place), 0) + 1, :heading, :text, :key, :wording,
              :standard, :optional, :removed
            from contracts_clause where contract_id = :contract returning id
            """)
        .param("contract", clause.contract().value())
        .param("heading", clause.heading())
        .param("text", clause.text())
        .param("key", clause.key())
        .param("wording", clause.wording())
        .param("standard", clause.standard())
        .param("optional", clause.optional())
        .param("removed", clause.removed())
        .query((row, number) -> new ClauseId(row.getLong("id")))
        .single();
  }

  /**
   * @throws OptimisticLockingFailureException when somebody else changed it since it was read
   */
  void update(DraftClause clause) {
    var rows =
        jdbc.sql(
                """
                update contracts_clause set version = version + 1, heading = :heading,
                  text = :text, wording = :wording, standard = :standard, removed = :removed
                where id = :id and version = :version
                """)
            .param("heading", clause.heading())
            .param("text", clause.text())
            .param("wording", clause.wording())
            .param("standard", clause.standard())
            .param("removed", clause.removed())
            .param("id", clause.id().value())
            .param("version", clause.version())
            .update();
    if (rows == 0) {
      throw new OptimisticLockingFailureException("clause " + clause.id().value());
    }
  }

  /** Numbers them as they stand in the list. */
  void arrange(List<DraftClause> clauses) {
    var place = new int[1];
    many.batchUpdate(
        "update contracts_clause set place = ? where id = ?",
        clauses.stream().map(clause -> new Object[] {++place[0], clause.id().value()}).toList());
  }

  private static DraftClause clause(ResultSet row) throws SQLException {
    @Nullable String key = row.getString("template_key");
    @Nullable String wording = row.getString("wording");
    return new DraftClause(
        new ClauseId(row.getLong("id")),
        new ContractId(row.getLong("contract_id")),
        row.getLong("version"),
        row.getString("heading"),
        row.getString("text"),
        key,
        wording,
        row.getBoolean("standard"),
        row.getBoolean("optional"),
        row.getBoolean("removed"));
  }
}

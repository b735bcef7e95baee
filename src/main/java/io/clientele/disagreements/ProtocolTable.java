package io.clientele.disagreements;

import io.clientele.contracts.ClauseId;
import io.clientele.contracts.ContractId;
import io.clientele.kit.NotFound;
import io.clientele.kit.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of all protocols, and what was said in them. Whoever writes them holds the contract. */
@Repository
class ProtocolTable {

  private final JdbcClient jdbc;

  ProtocolTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** In the order in which they began. */
  List<Disagreement> of(ContractId contract) {
    return jdbc.sql(
            "select * from disagreements_disagreement where contract_id = :contract order by id")
        .param("contract", contract.value())
        .query((row, number) -> disagreement(row))
        .list();
  }

  /**
   * @throws NotFound when there is none
   */
  Disagreement get(DisagreementId id) {
    return jdbc.sql("select * from disagreements_disagreement where id = :id")
        .param("id", id.value())
        .query((row, number) -> disagreement(row))
        .optional()
        .orElseThrow(NotFound::new);
  }

  DisagreementId insert(Disagreement row) {
    return jdbc.sql(
            """
            insert into disagreements_disagreement (contract_id, version, place, clause_id, heading,
              state, round, ours, theirs, objection, agreed, taken_into)
            values (:contract, 0, :place, :clause, :heading, :state, :round, :ours, :theirs,
              :objection, :agreed, :takenInto) returning id
            """)
        .params(values(row))
        .query((made, number) -> new DisagreementId(made.getLong("id")))
        .single();
  }

  /**
   * @throws OptimisticLockingFailureException when somebody else changed it since it was read
   */
  void update(Disagreement row) {
    var rows =
        jdbc.sql(
                """
                update disagreements_disagreement set version = version + 1, clause_id = :clause,
                  state = :state, round = :round, ours = :ours, theirs = :theirs,
                  objection = :objection, agreed = :agreed, taken_into = :takenInto
                where id = :id and version = :version
                """)
            .params(values(row))
            .param("id", row.id().value())
            .param("version", row.version())
            .update();
    if (rows == 0) {
      throw new OptimisticLockingFailureException("disagreement " + row.id().value());
    }
  }

  private static Map<String, @Nullable Object> values(Disagreement row) {
    var values = new HashMap<String, @Nullable Object>();
    var clause = row.clause();
    values.put("contract", row.contract().value());
    values.put("place", row.place().name());
    values.put("clause", clause == null ? null : clause.value());
    values.put("heading", row.heading());
    values.put("state", row.state().name());
    values.put("round", row.round());
    values.put("ours", row.ours());
    values.put("theirs", row.theirs());
    values.put("objection", row.objection());
    values.put("agreed", row.agreed());
    values.put("takenInto", row.takenInto());
    return values;
  }

  void say(DisagreementId id, Statement said) {
    jdbc.sql(
            """
            insert into disagreements_statement (disagreement_id, kind, round, wording, words,
              said_at, said_by)
            values (:row, :kind, :round, :wording, :words, :at, :by)
            """)
        .param("row", id.value())
        .param("kind", said.kind().name())
        .param("round", said.round())
        .param("wording", said.wording())
        .param("words", said.words())
        .param("at", Utc.column(said.at()))
        .param("by", said.by())
        .update();
  }

  long countSaid(DisagreementId id) {
    return jdbc.sql("select count(*) from disagreements_statement where disagreement_id = :row")
        .param("row", id.value())
        .query(Long.class)
        .single();
  }

  /** What was said in each row of a contract, the first first. */
  Map<DisagreementId, List<Statement>> said(ContractId contract) {
    record Said(DisagreementId row, Statement what) {}

    return jdbc
        .sql(
            """
            select s.* from disagreements_statement s
            join disagreements_disagreement d on d.id = s.disagreement_id
            where d.contract_id = :contract order by s.id
            """)
        .param("contract", contract.value())
        .query(
            (row, number) ->
                new Said(new DisagreementId(row.getLong("disagreement_id")), statement(row)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Said::row, Collectors.mapping(Said::what, Collectors.toUnmodifiableList())));
  }

  private static Statement statement(ResultSet row) throws SQLException {
    return new Statement(
        Statement.Kind.valueOf(row.getString("kind")),
        row.getInt("round"),
        row.getString("wording"),
        row.getString("words"),
        Utc.instant(row.getObject("said_at", LocalDateTime.class)),
        row.getString("said_by"));
  }

  private static Disagreement disagreement(ResultSet row) throws SQLException {
    var clause = row.getObject("clause_id", Long.class);
    return new Disagreement(
        new DisagreementId(row.getLong("id")),
        new ContractId(row.getLong("contract_id")),
        row.getLong("version"),
        Place.valueOf(row.getString("place")),
        clause == null ? null : new ClauseId(clause),
        row.getString("heading"),
        DisagreementState.valueOf(row.getString("state")),
        row.getInt("round"),
        row.getString("ours"),
        row.getString("theirs"),
        row.getString("objection"),
        row.getString("agreed"),
        row.getObject("taken_into", Integer.class));
  }
}

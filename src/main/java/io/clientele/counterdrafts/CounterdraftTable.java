package io.clientele.counterdrafts;

import io.clientele.contracts.ClauseId;
import io.clientele.contracts.ContractId;
import io.clientele.disagreements.DisagreementId;
import io.clientele.documents.DocumentId;
import io.clientele.kit.NotFound;
import io.clientele.kit.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All drafts that clients sent. Whoever writes one holds its contract. */
@Repository
class CounterdraftTable {

  private final JdbcClient jdbc;
  private final JdbcTemplate many;

  CounterdraftTable(JdbcClient jdbc, JdbcTemplate many) {
    this.jdbc = jdbc;
    this.many = many;
  }

  /** The newest first. */
  List<Received> of(ContractId contract) {
    return jdbc.sql(
            """
            select d.*, f.name, (select count(*) from counterdrafts_clause c
              where c.draft_id = d.id) as clauses
            from counterdrafts_draft d join documents_document f on f.id = d.document_id
            where d.contract_id = :contract order by d.id desc
            """)
        .param("contract", contract.value())
        .query(
            (row, number) ->
                new Received(
                    new CounterdraftId(row.getLong("id")),
                    row.getString("name"),
                    Utc.instant(row.getObject("received_at", LocalDateTime.class)),
                    row.getString("received_by"),
                    row.getInt("clauses")))
        .list();
  }

  /** The file of a draft, and to which contract it belongs. */
  record Kept(ContractId contract, DocumentId document) {}

  /**
   * @throws NotFound when there is none
   */
  Kept kept(CounterdraftId id) {
    return jdbc.sql("select contract_id, document_id from counterdrafts_draft where id = :id")
        .param("id", id.value())
        .query(
            (row, number) ->
                new Kept(
                    new ContractId(row.getLong("contract_id")),
                    new DocumentId(row.getLong("document_id"))))
        .optional()
        .orElseThrow(NotFound::new);
  }

  /**
   * @throws NotFound when there is none
   */
  Counterdraft get(CounterdraftId id) {
    var contract = kept(id).contract();
    var theirs =
        jdbc.sql("select * from counterdrafts_clause where draft_id = :id order by place")
            .param("id", id.value())
            .query((row, number) -> theirs(row))
            .list();
    var ours =
        jdbc.sql("select * from counterdrafts_ours where draft_id = :id order by clause_id")
            .param("id", id.value())
            .query(
                (row, number) ->
                    new OurClause(new ClauseId(row.getLong("clause_id")), disagreement(row)))
            .list();
    return new Counterdraft(id, contract, theirs, ours);
  }

  CounterdraftId insert(Counterdraft draft, DocumentId document, Instant at, String by) {
    var id =
        jdbc.sql(
                """
                insert into counterdrafts_draft (contract_id, document_id, received_at, received_by)
                values (:contract, :document, :at, :by) returning id
                """)
            .param("contract", draft.contract().value())
            .param("document", document.value())
            .param("at", Utc.column(at))
            .param("by", by)
            .query((row, number) -> new CounterdraftId(row.getLong("id")))
            .single();
    many.batchUpdate(
        """
        insert into counterdrafts_clause (belonging, clause_id, alike, by_hand, disagreement_id,
          draft_id, place, heading, text) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        draft.theirs().stream()
            .map(one -> values(one, id.value(), one.place(), one.heading(), one.text()))
            .toList());
    writeOurs(id, draft.ours());
    return id;
  }

  /** What was said of its clauses; what they say never changes. */
  void update(Counterdraft before, Counterdraft after) {
    var id = after.id();
    many.batchUpdate(
        """
        update counterdrafts_clause set belonging = ?, clause_id = ?, alike = ?, by_hand = ?,
          disagreement_id = ? where draft_id = ? and place = ?
        """,
        after.theirs().stream()
            .filter(one -> !before.theirs().contains(one))
            .map(one -> values(one, id.value(), one.place()))
            .toList());
    writeOurs(id, after.ours().stream().filter(one -> !before.ours().contains(one)).toList());
  }

  private void writeOurs(CounterdraftId id, List<OurClause> ours) {
    many.batchUpdate(
        """
        insert into counterdrafts_ours (draft_id, clause_id, disagreement_id) values (?, ?, ?)
        on duplicate key update disagreement_id = values(disagreement_id)
        """,
        ours.stream()
            .map(one -> new @Nullable Object[] {id.value(), one.clause().value(), value(one.row())})
            .toList());
  }

  private static @Nullable Object[] values(TheirClause one, Object... others) {
    var clause = one.clause();
    var alike = one.alike();
    var values = new ArrayList<@Nullable Object>();
    values.add(one.belonging().name());
    values.add(clause == null ? null : clause.value());
    values.add(alike == null ? null : alike.name());
    values.add(one.byHand());
    values.add(value(one.row()));
    values.addAll(List.of(others));
    return values.toArray();
  }

  private static @Nullable Long value(@Nullable DisagreementId row) {
    return row == null ? null : row.value();
  }

  void delete(CounterdraftId id) {
    many.update("delete from counterdrafts_draft where id = ?", id.value());
  }

  private static TheirClause theirs(ResultSet row) throws SQLException {
    var clause = row.getObject("clause_id", Long.class);
    @Nullable String alike = row.getString("alike");
    return new TheirClause(
        row.getInt("place"),
        row.getString("heading"),
        row.getString("text"),
        Belonging.valueOf(row.getString("belonging")),
        clause == null ? null : new ClauseId(clause),
        alike == null ? null : Alikeness.valueOf(alike),
        row.getBoolean("by_hand"),
        disagreement(row));
  }

  private static @Nullable DisagreementId disagreement(ResultSet row) throws SQLException {
    var number = row.getObject("disagreement_id", Long.class);
    return number == null ? null : new DisagreementId(number);
  }
}

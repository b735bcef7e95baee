package io.clientele.expenses;

import io.clientele.documents.DocumentId;
import io.clientele.kit.Utc;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which documents prove which expense. */
@Repository
class ReceiptTable {

  private final JdbcClient jdbc;

  ReceiptTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Kept(ExpenseId expense, DocumentId document) {}

  ReceiptId insert(ExpenseId expense, DocumentId document, Instant at) {
    return jdbc.sql(
            """
            insert into expenses_receipt (expense_id, document_id, added_at)
            values (:expense, :document, :at) returning id
            """)
        .param("expense", expense.value())
        .param("document", document.value())
        .param("at", Utc.column(at))
        .query((row, number) -> new ReceiptId(row.getLong("id")))
        .single();
  }

  List<ExpenseCard.Receipt> of(ExpenseId expense) {
    return jdbc.sql(
            """
            select r.id, d.name, c.size, d.sha256 from expenses_receipt r
            join documents_document d on d.id = r.document_id
            join documents_content c on c.sha256 = d.sha256
            where r.expense_id = :expense order by r.id
            """)
        .param("expense", expense.value())
        .query(
            (row, number) ->
                new ExpenseCard.Receipt(
                    new ReceiptId(row.getLong("id")),
                    row.getString("name"),
                    row.getLong("size"),
                    row.getString("sha256")))
        .list();
  }

  Optional<Kept> find(ReceiptId id) {
    return jdbc.sql("select expense_id, document_id from expenses_receipt where id = :id")
        .param("id", id.value())
        .query(
            (row, number) ->
                new Kept(new ExpenseId(row.getLong(1)), new DocumentId(row.getLong(2))))
        .optional();
  }

  int delete(ReceiptId id) {
    return jdbc.sql("delete from expenses_receipt where id = :id").param("id", id.value()).update();
  }
}

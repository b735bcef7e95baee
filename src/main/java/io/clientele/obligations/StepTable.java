package io.clientele.obligations;

import io.clientele.documents.DocumentId;
import io.clientele.kit.NotFound;
import io.clientele.kit.Utc;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to obligations, and the files that prove it; only ever added. */
@Repository
class StepTable {

  private final JdbcClient jdbc;

  StepTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(ObligationId obligation, Step step) {
    jdbc.sql(
            """
            insert into obligations_step (obligation_id, act, words, taken_at, taken_by)
            values (:obligation, :act, :words, :at, :by)
            """)
        .param("obligation", obligation.value())
        .param("act", step.act().name())
        .param("words", step.words())
        .param("at", Utc.column(step.at()))
        .param("by", step.by())
        .update();
  }

  /** The newest first. */
  List<Step> of(ObligationId obligation) {
    return jdbc.sql("select * from obligations_step where obligation_id = :id order by id desc")
        .param("id", obligation.value())
        .query(
            (row, number) ->
                new Step(
                    Step.Act.valueOf(row.getString("act")),
                    row.getString("words"),
                    Utc.instant(row.getObject("taken_at", LocalDateTime.class)),
                    row.getString("taken_by")))
        .list();
  }

  long count(ObligationId obligation) {
    return jdbc.sql("select count(*) from obligations_step where obligation_id = :id")
        .param("id", obligation.value())
        .query(Long.class)
        .single();
  }

  void add(ObligationId obligation, DocumentId document, Instant at) {
    jdbc.sql(
            """
            insert into obligations_proof (obligation_id, document_id, added_at)
            values (:obligation, :document, :at)
            """)
        .param("obligation", obligation.value())
        .param("document", document.value())
        .param("at", Utc.column(at))
        .update();
  }

  /** The files, in the order in which they came. */
  List<Proof.Kept> proofs(ObligationId obligation) {
    return jdbc.sql(
            """
            select p.id, d.name, c.size from obligations_proof p
            join documents_document d on d.id = p.document_id
            join documents_content c on c.sha256 = d.sha256
            where p.obligation_id = :id order by p.id
            """)
        .param("id", obligation.value())
        .query(
            (row, number) ->
                new Proof.Kept(
                    new ProofId(row.getLong("id")), row.getString("name"), row.getLong("size")))
        .list();
  }

  /** Of what obligation it is, and which document. */
  record File(ObligationId obligation, DocumentId document) {}

  /**
   * @throws NotFound when there is none
   */
  File file(ProofId id) {
    return jdbc.sql("select obligation_id, document_id from obligations_proof where id = :id")
        .param("id", id.value())
        .query(
            (row, number) ->
                new File(new ObligationId(row.getLong(1)), new DocumentId(row.getLong(2))))
        .optional()
        .orElseThrow(NotFound::new);
  }
}

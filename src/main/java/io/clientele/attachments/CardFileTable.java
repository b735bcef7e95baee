package io.clientele.attachments;

import io.clientele.clients.ClientId;
import io.clientele.documents.DocumentId;
import io.clientele.kit.Utc;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which documents hang on which card. */
@Repository
class CardFileTable {

  private final JdbcClient jdbc;

  CardFileTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Kept(ClientId client, DocumentId document) {}

  AttachmentId insert(ClientId client, DocumentId document, Instant at, String by) {
    return jdbc.sql(
            """
            insert into attachments_file (client_id, document_id, added_at, added_by)
            values (:client, :document, :at, :by) returning id
            """)
        .param("client", client.value())
        .param("document", document.value())
        .param("at", Utc.column(at))
        .param("by", by)
        .query((row, number) -> new AttachmentId(row.getLong("id")))
        .single();
  }

  /** The newest first. */
  List<Attachment> of(ClientId client) {
    return jdbc.sql(
            """
            select f.id, d.name, c.size, f.added_at, f.added_by from attachments_file f
            join documents_document d on d.id = f.document_id
            join documents_content c on c.sha256 = d.sha256
            where f.client_id = :client order by f.id desc
            """)
        .param("client", client.value())
        .query(
            (row, number) ->
                new Attachment(
                    new AttachmentId(row.getLong("id")),
                    row.getString("name"),
                    row.getLong("size"),
                    Utc.instant(row.getObject("added_at", LocalDateTime.class)),
                    row.getString("added_by")))
        .list();
  }

  int count(ClientId client) {
    return jdbc.sql("select count(*) from attachments_file where client_id = :client")
        .param("client", client.value())
        .query(Integer.class)
        .single();
  }

  Optional<Kept> find(AttachmentId id) {
    return jdbc.sql("select client_id, document_id from attachments_file where id = :id")
        .param("id", id.value())
        .query(
            (row, number) ->
                new Kept(
                    new ClientId(row.getLong("client_id")),
                    new DocumentId(row.getLong("document_id"))))
        .optional();
  }

  int delete(AttachmentId id) {
    return jdbc.sql("delete from attachments_file where id = :id").param("id", id.value()).update();
  }
}

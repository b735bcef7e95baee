package io.clientele.letters;

import io.clientele.documents.DocumentId;
import io.clientele.documents.Documents;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which documents go with a letter. */
@Repository
class AttachmentTable {

  private final JdbcClient jdbc;
  private final Documents documents;

  AttachmentTable(JdbcClient jdbc, Documents documents) {
    this.jdbc = jdbc;
    this.documents = documents;
  }

  List<AttachedFile> files(LetterId letter) {
    return ids(letter).stream()
        .map(documents::find)
        .flatMap(Optional::stream)
        .map(file -> new AttachedFile(file.id(), file.name(), file.mediaType(), file.size()))
        .toList();
  }

  List<DocumentId> ids(LetterId letter) {
    return jdbc.sql(
            "select document_id from letters_attachment where letter_id = :id order by document_id")
        .param("id", letter.value())
        .query((row, number) -> new DocumentId(row.getLong(1)))
        .list();
  }

  void insert(LetterId letter, DocumentId document) {
    jdbc.sql("insert into letters_attachment (letter_id, document_id) values (:id, :document)")
        .param("id", letter.value())
        .param("document", document.value())
        .update();
  }

  void delete(LetterId letter, DocumentId document) {
    jdbc.sql("delete from letters_attachment where letter_id = :id and document_id = :document")
        .param("id", letter.value())
        .param("document", document.value())
        .update();
  }
}

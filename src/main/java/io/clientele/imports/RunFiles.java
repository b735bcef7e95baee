package io.clientele.imports;

import io.clientele.documents.DocumentId;
import io.clientele.documents.Documents;
import io.clientele.exports.Format;
import io.clientele.imports.ImportRun.RefusedRow;
import io.clientele.kit.NotFound;
import io.clientele.tables.Dialect;
import io.clientele.tables.SourceFile;
import java.io.OutputStream;
import java.util.List;
import org.springframework.stereotype.Component;

/** The file that a run came with, and that of the rows which it refused. */
@Component
class RunFiles {

  private static final int PAGE = 1_000;

  private final Documents documents;
  private final RefusedRows refused;

  RunFiles(Documents documents, RefusedRows refused) {
    this.documents = documents;
    this.refused = refused;
  }

  record Stored(DocumentId id, String name) {}

  Stored store(String fileName, Dialect dialect, byte[] bytes) {
    var format = dialect instanceof Dialect.Sheet ? Format.EXCEL : Format.CSV;
    var id = documents.store(fileName, format.mediaType(), bytes);
    return new Stored(id, documents.find(id).orElseThrow(NotFound::new).name());
  }

  SourceFile source(ImportRun run) {
    return source(run, run.dialect());
  }

  SourceFile source(ImportRun run, Dialect dialect) {
    return SourceFile.of(documents.read(run.source()), dialect);
  }

  List<RefusedRow> refused(ImportRun run, long offset, int limit) {
    return refused.of(run.id(), offset, limit);
  }

  void writeRefused(ImportRun run, Format format, OutputStream target) {
    RefusedFile.write(source(run), offset -> refused.of(run.id(), offset, PAGE), format, target);
  }
}

package io.clientele.exports;

import java.util.List;

/**
 * A file that takes one row after the other and keeps none of them. What cannot be written, because
 * the reader went away, is thrown as {@link java.io.UncheckedIOException}.
 */
public interface ExportTable extends AutoCloseable {

  void row(List<String> cells);

  /** Writes what remains; only then the file is whole. */
  @Override
  void close();
}

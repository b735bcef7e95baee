package io.clientele.clients;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A file that takes one row after the other. */
interface ExportTable extends Closeable {

  void row(List<String> cells) throws IOException;
}

package io.clientele.clients;

import static io.clientele.kit.Texts.text;

import io.clientele.exports.Format;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.people.Viewers;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the list of clients into a file: what is shown, in the order it is shown. */
@Service
@Transactional
public class ClientExport {

  private final ClientList list;
  private final Viewers viewers;
  private final Journal journal;

  ClientExport(ClientList list, Viewers viewers, Journal journal) {
    this.list = list;
    this.viewers = viewers;
    this.journal = journal;
  }

  /**
   * Writes while it reads; what the viewer may see is asked now, not when the list was shown.
   *
   * @param zone of the reader, for the times
   */
  public void write(
      Format format,
      ClientFilter filter,
      Sort sort,
      List<? extends ListColumn> shown,
      ZoneId zone,
      OutputStream target) {
    var headings = shown.stream().map(column -> text(column.headingKey())).toList();
    try (var table = format.open(text("clients.title"), headings, target)) {
      var counted = new Counted();
      list.each(
          filter,
          sort,
          shown,
          row -> {
            counted.rows++;
            table.row(shown.stream().map(column -> column.words(row, zone)).toList());
          });
      journal.record(
          viewers.current().actor(),
          "client.export",
          new Subject("clients", null, text("clients.title")),
          List.of(
              new Change("rows", null, Long.toString(counted.rows)),
              new Change("filter", null, filter.isEmpty() ? null : filter.toString())),
          null);
    }
  }

  private static final class Counted {
    private long rows;
  }
}

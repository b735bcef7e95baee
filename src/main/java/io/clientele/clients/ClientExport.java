package io.clientele.clients;

import static io.clientele.kit.Texts.text;

import io.clientele.exports.Format;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.people.Viewers;
import java.io.OutputStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the list of clients into a file: what is shown, in the order it is shown. */
@Service
@Transactional
public class ClientExport {

  /** The keys of the headings, in the order of the columns. */
  public static final List<String> HEADINGS =
      List.of(
          "clients.column.name",
          "clients.column.number",
          "clients.column.status",
          "clients.column.grade",
          "clients.column.owner",
          "clients.column.city",
          "clients.column.phone",
          "clients.column.tags",
          "clients.column.changed");

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

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
      Format format, ClientFilter filter, Sort sort, ZoneId zone, OutputStream target) {
    var headings = HEADINGS.stream().map(key -> text(key)).toList();
    try (var table = format.open(text("clients.title"), headings, target)) {
      var counted = new Counted();
      list.each(
          filter,
          sort,
          row -> {
            counted.rows++;
            table.row(cells(row, zone));
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

  private static List<String> cells(ClientRow row, ZoneId zone) {
    return List.of(
        row.name(),
        row.number(),
        row.status().inWords(),
        Objects.toString(row.grade(), ""),
        row.ownerName(),
        row.city(),
        row.phone(),
        String.join(", ", row.tags()),
        row.changedAt() == null ? "" : MINUTE.format(row.changedAt().atZone(zone)));
  }
}

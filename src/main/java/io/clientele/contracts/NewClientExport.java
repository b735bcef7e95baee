package io.clientele.contracts;

import static io.clientele.kit.Texts.text;

import io.clientele.exports.Format;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.people.Viewers;
import java.io.OutputStream;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes into a file who brought how many contracts with new clients, by month. */
@Service
@Transactional
public class NewClientExport {

  private final NewClientContracts newClients;
  private final Viewers viewers;
  private final Journal journal;

  NewClientExport(NewClientContracts newClients, Viewers viewers, Journal journal) {
    this.newClients = newClients;
    this.viewers = viewers;
    this.journal = journal;
  }

  /** What the viewer may see is asked now, not when the table was shown. */
  public void write(Format format, int year, OutputStream target) {
    var headings =
        List.of(
            text("contracts.field.manager"),
            text("contracts.new-clients.month"),
            text("contracts.title"));
    var counts = newClients.counts(YearMonth.of(year, 1), YearMonth.of(year, 12));
    try (var table = format.open(text("contracts.new-clients"), headings, target)) {
      for (var count : counts) {
        table.row(
            List.of(count.name(), count.month().toString(), Long.toString(count.contracts())));
      }
    }
    journal.record(
        viewers.current().actor(),
        "contract.export",
        new Subject("contracts", null, text("contracts.new-clients")),
        List.of(new Change("rows", null, Integer.toString(counts.size()))),
        null);
  }
}

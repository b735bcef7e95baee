package io.clientele.contracts;

import static io.clientele.kit.Texts.text;

import io.clientele.company.CompanyZone;
import io.clientele.exports.Format;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.people.Right;
import io.clientele.people.Scopes;
import io.clientele.people.Viewers;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the register into a file: what is shown, the newest first. */
@Service
@Transactional
public class ContractExport {

  private static final List<String> HEADINGS =
      List.of(
          "number",
          "title",
          "kind",
          "client",
          "owner",
          "amount",
          "currency",
          "begins",
          "ends",
          "state",
          "amendment");

  private final ContractRows rows;
  private final Scopes scopes;
  private final Viewers viewers;
  private final Journal journal;
  private final CompanyZone zone;

  ContractExport(
      ContractRows rows, Scopes scopes, Viewers viewers, Journal journal, CompanyZone zone) {
    this.rows = rows;
    this.scopes = scopes;
    this.viewers = viewers;
    this.journal = journal;
    this.zone = zone;
  }

  /** What the viewer may see is asked now, not when the list was shown. */
  public void write(Format format, ContractFilter filter, OutputStream target) {
    var headings = HEADINGS.stream().map(name -> text("contracts.field." + name)).toList();
    try (var table = format.open(text("contracts.title"), headings, target)) {
      var written = new int[1];
      rows.each(
          scopes.filter(Right.READ_CONTRACTS),
          filter,
          zone.today(),
          row -> {
            written[0]++;
            table.row(cells(row));
          });
      journal.record(
          viewers.current().actor(),
          "contract.export",
          new Subject("contracts", null, text("contracts.title")),
          List.of(new Change("rows", null, Integer.toString(written[0]))),
          null);
    }
  }

  private static List<String> cells(ContractRow row) {
    var amount = row.amount();
    var amending = row.amending();
    return Stream.of(
            row.number(),
            row.title(),
            row.kind().inWords(),
            row.client(),
            row.owner(),
            amount == null ? "" : amount.toPlainString(),
            row.currency(),
            Objects.toString(row.begins(), ""),
            Objects.toString(row.ends(), ""),
            row.state().inWords(),
            amending == null ? "" : amending.inWords())
        .toList();
  }
}

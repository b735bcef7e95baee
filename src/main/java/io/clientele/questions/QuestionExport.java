package io.clientele.questions;

import static io.clientele.kit.Texts.text;

import io.clientele.exports.Format;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.people.Right;
import io.clientele.people.Scopes;
import io.clientele.people.Viewers;
import java.io.OutputStream;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the list of questions into a file: what is shown. */
@Service
@Transactional
public class QuestionExport {

  private static final List<String> HEADINGS =
      List.of(
          "number",
          "client",
          "what",
          "clause",
          "side",
          "raised-by",
          "since",
          "origin",
          "state",
          "proposed");

  private final QuestionRows rows;
  private final Scopes scopes;
  private final Viewers viewers;
  private final Journal journal;

  QuestionExport(QuestionRows rows, Scopes scopes, Viewers viewers, Journal journal) {
    this.rows = rows;
    this.scopes = scopes;
    this.viewers = viewers;
    this.journal = journal;
  }

  /** What the viewer may see is asked now, not when the list was shown. */
  public void write(Format format, QuestionFilter filter, OutputStream target) {
    var headings = HEADINGS.stream().map(name -> text("questions.field." + name)).toList();
    try (var table = format.open(text("questions.title"), headings, target)) {
      var written = new int[1];
      rows.each(
          scopes.filter(Right.READ_CONTRACTS),
          filter,
          row -> {
            written[0]++;
            table.row(cells(row));
          });
      journal.record(
          viewers.current().actor(),
          "contract.question-export",
          new Subject("contracts", null, text("questions.title")),
          List.of(new Change("rows", null, Integer.toString(written[0]))),
          null);
    }
  }

  private static List<String> cells(QuestionRow row) {
    var details = row.details();
    return List.of(
        row.number(),
        row.client(),
        details.what(),
        details.clause(),
        details.side().inWords(),
        details.raisedBy(),
        details.since().toString(),
        details.origin().inWords(),
        row.state().inWords(),
        Long.toString(row.proposed()));
  }
}

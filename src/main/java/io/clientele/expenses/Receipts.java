package io.clientele.expenses;

import io.clientele.documents.Documents;
import io.clientele.documents.Programs;
import io.clientele.documents.StoredDocument;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.Viewers;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What proves an expense. Whoever reads the expense reads it. */
@Service
@Transactional
public class Receipts {

  public static final int LARGEST_MB = 15;
  public static final int LARGEST = LARGEST_MB * 1024 * 1024;
  public static final int MOST = 20;

  /** Whatever a file says of itself, a browser only ever saves it. */
  private static final String SAVED = "application/octet-stream";

  private final ReceiptTable table;
  private final ExpenseFiles files;
  private final Documents documents;
  private final Viewers viewers;
  private final Journal journal;
  private final Clock clock;

  Receipts(
      ReceiptTable table,
      ExpenseFiles files,
      Documents documents,
      Viewers viewers,
      Journal journal,
      Clock clock) {
    this.table = table;
    this.files = files;
    this.documents = documents;
    this.viewers = viewers;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @throws Refusal when it is empty, too large, a program, one too many, or the expense is decided
   */
  public ReceiptId add(ExpenseId expense, String name, byte[] content) {
    var taken = files.take(expense);
    requireOpen(taken.expense());
    require(name, content);
    if (table.of(expense).size() >= MOST) {
      throw Refusal.because("expenses.refused.many", MOST);
    }
    var document = documents.store(name, SAVED, content);
    var kept = documents.find(document).orElseThrow(IllegalStateException::new).name();
    var id = table.insert(expense, document, clock.instant());
    files.putBack(taken, "expense.receipt-add", List.of(new Change("receipt", null, kept)));
    return id;
  }

  public void remove(ReceiptId id) {
    var kept = table.find(id).orElseThrow(NotFound::new);
    var taken = files.take(kept.expense());
    requireOpen(taken.expense());
    var name = documents.find(kept.document()).map(StoredDocument::name).orElse("");
    if (table.delete(id) == 0) {
      throw new NotFound();
    }
    documents.discard(List.of(kept.document()));
    files.putBack(taken, "expense.receipt-remove", List.of(new Change("receipt", name, null)));
  }

  /** A file to be saved by the reader. */
  public record Download(String name, byte[] content) {}

  /**
   * Reads a receipt; that somebody did is journalled.
   *
   * @throws NotFound when there is none, or its expense is not for the viewer to read
   */
  public Download read(ReceiptId id) {
    var kept = table.find(id).orElseThrow(NotFound::new);
    var expense = files.read(kept.expense());
    var name = documents.find(kept.document()).map(StoredDocument::name).orElseThrow(NotFound::new);
    journal.record(
        viewers.current().actor(),
        "expense.receipt-read",
        ExpenseFiles.subject(expense),
        List.of(new Change("receipt", name, name)),
        null);
    return new Download(name, documents.read(kept.document()));
  }

  private static void requireOpen(Expense expense) {
    if (!expense.state().isOpen()) {
      throw Refusal.because("expenses.refused.decided", expense.state().inWords());
    }
  }

  private static void require(String name, byte[] content) {
    if (content.length == 0) {
      throw Refusal.because("expenses.refused.empty", name);
    }
    if (content.length > LARGEST) {
      throw Refusal.because("expenses.refused.large", name, LARGEST_MB);
    }
    if (Programs.isOne(name, content)) {
      throw Refusal.because("expenses.refused.runs", name);
    }
  }
}

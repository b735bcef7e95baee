package io.clientele.expenses;

import io.clientele.approvals.Approvals;
import io.clientele.company.Settings;
import io.clientele.kit.NotFound;
import io.clientele.people.Right;
import io.clientele.people.Scopes;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Expenses as they are read: one's own, those of whom one leads, and what one is asked about. */
@Service
@Transactional
public class ExpenseList {

  private final ExpenseFiles files;
  private final ExpenseTable table;
  private final ReceiptTable receipts;
  private final ExpenseApproval approval;
  private final Approvals approvals;
  private final Scopes scopes;
  private final Settings settings;

  ExpenseList(
      ExpenseFiles files,
      ExpenseTable table,
      ReceiptTable receipts,
      ExpenseApproval approval,
      Approvals approvals,
      Scopes scopes,
      Settings settings) {
    this.files = files;
    this.table = table;
    this.receipts = receipts;
    this.approval = approval;
    this.approvals = approvals;
    this.scopes = scopes;
    this.settings = settings;
  }

  /** The latest first. */
  @Transactional(readOnly = true)
  public List<ExpenseRow> rows(ExpenseFilter filter, Pageable page) {
    return table.rows(scopes.filter(Right.READ), filter, page);
  }

  /**
   * @throws NotFound when there is none, or it is not for the viewer to read
   */
  public ExpenseCard card(ExpenseId id) {
    var expense = files.read(id);
    return new ExpenseCard(
        id,
        expense.version(),
        expense.title(),
        expense.details(),
        settings.currency(),
        expense.clientName(),
        scopes.allows(expense.clientScope(), Right.SEE_HEAD),
        expense.spenderName(),
        expense.state(),
        receipts.of(id),
        approval.use(expense),
        approvals.latest(Expenses.KIND, id.value()).orElse(null),
        files.spending(expense).isPresent());
  }
}

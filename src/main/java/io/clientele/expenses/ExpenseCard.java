package io.clientele.expenses;

import io.clientele.approvals.RoundId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expense with all that hangs on it.
 *
 * @param title what it is called
 * @param house the currency of the house
 * @param round the last round of approval; null while there was none
 * @param opensClient whether the viewer may open the client's card
 * @param mine whether the viewer changes it, for themselves or for somebody they stand in for
 */
public record ExpenseCard(
    ExpenseId id,
    long version,
    String title,
    ExpenseDetails details,
    String house,
    String clientName,
    boolean opensClient,
    String spenderName,
    ExpenseState state,
    List<Receipt> receipts,
    BudgetUse budget,
    @Nullable RoundId round,
    boolean mine) {

  /**
   * @param size in bytes
   */
  public record Receipt(ReceiptId id, String name, long size, String sha256) {}
}

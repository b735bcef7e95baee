package io.clientele.expenses;

import org.jspecify.annotations.Nullable;

/**
 * Which expenses to list.
 *
 * @param words a part of the spender's or the client's name, or of the purpose
 * @param state null for any
 */
public record ExpenseFilter(String words, @Nullable ExpenseState state) {

  public static final ExpenseFilter ALL = new ExpenseFilter("", null);
}

/** The list of expenses, one expense with its receipts, and the budgets. */
@NullMarked
package io.clientele.expenses.ui;

import org.jspecify.annotations.NullMarked;

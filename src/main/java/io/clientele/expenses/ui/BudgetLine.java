package io.clientele.expenses.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import io.clientele.expenses.BudgetUse;
import io.clientele.kit.Texts;
import io.clientele.kit.ui.Figure;

/** What is left of a budget, in one sentence. */
class BudgetLine extends Composite<Span> {

  BudgetLine(BudgetUse use, String currency) {
    getContent().setText(words(use, currency));
    getContent().addClassName(use.isOver() ? "late" : "quiet");
  }

  /** The same where nothing else says what it is. */
  static BudgetLine named(BudgetUse use, String currency) {
    var line = new BudgetLine(use, currency);
    line.getContent().setText(name(use) + ": " + words(use, currency));
    return line;
  }

  static String name(BudgetUse use) {
    return text("expenses.budget", Texts.month(use.month()));
  }

  private static String words(BudgetUse use, String currency) {
    var budget = Figure.amountInWords(use.budget());
    if (use.budget().signum() == 0) {
      return text("expenses.budget.none", Figure.amountInWords(use.spent()), currency);
    }
    return use.isOver()
        ? text("expenses.budget.over", Figure.amountInWords(use.left().negate()), budget, currency)
        : text("expenses.budget.left", Figure.amountInWords(use.left()), budget, currency);
  }
}

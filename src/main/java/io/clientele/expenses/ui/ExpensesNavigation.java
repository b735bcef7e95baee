package io.clientele.expenses.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.expenses.ExpenseId;
import io.clientele.kit.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the expenses. */
@Configuration(proxyBeanMethods = false)
class ExpensesNavigation {

  static final String LIST = "expenses";
  static final String BUDGETS = "expenses/budgets";

  @Bean
  MenuEntry expensesEntry() {
    return new MenuEntry(95, "expenses.title", VaadinIcon.WALLET, ExpensesView.class, null);
  }

  static String path(ExpenseId expense) {
    return LIST + "/" + expense.value();
  }

  static void open(ExpenseId expense) {
    UI.getCurrent().navigate(path(expense));
  }
}

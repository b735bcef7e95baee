package io.clientele.expenses;

import io.clientele.approvals.Approvals;
import io.clientele.clients.ClientReferences;
import io.clientele.clients.FreeText;
import io.clientele.clients.RowsAlong;
import io.clientele.kit.Reason;
import io.clientele.routes.RoutedKind;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class ExpenseKinds {

  @Bean
  RoutedKind expenseKind() {
    return new RoutedKind(
        Expenses.KIND, "expenses.kind", List.of(ExpenseApproval.AMOUNT, ExpenseApproval.OVER));
  }

  @Bean
  ClientReferences expensesAlong(JdbcTemplate jdbc, JsonMapper json) {
    return new RowsAlong(jdbc, json, "expenses", "expenses_expense");
  }

  @Bean
  FreeText purposesOfExpenses() {
    return new FreeText(
        "expenses_expense", "id", "client_id", "purpose", ExpenseDetails.LONGEST_PURPOSE);
  }

  /** Approvals stand below the clients and cannot say themselves that people write words there. */
  @Bean
  FreeText wordsOfApprovals() {
    return new FreeText("approvals_event", "id", null, "words", Reason.LONGEST);
  }

  @Bean
  FreeText linesOfApprovals() {
    return new FreeText("approvals_line", "id", null, "value", Approvals.LONGEST_LINE);
  }
}

package io.clientele.expenses;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.SecondPortal;
import io.clientele.Staff;
import io.clientele.approvals.Decisions;
import io.clientele.approvals.Inbox;
import io.clientele.approvals.Verdict;
import io.clientele.clients.ClientFixtures;
import io.clientele.clients.ClientStatus;
import io.clientele.clients.Clients;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import io.clientele.routes.Approver;
import io.clientele.routes.Need;
import io.clientele.routes.RouteStage;
import io.clientele.routes.Routes;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Nothing of what waits is in the memory of a process. */
@PortalTest
@Duty("E3")
class RestartTests {

  @Autowired private Expenses expenses;
  @Autowired private ExpenseTable table;
  @Autowired private Receipts receipts;
  @Autowired private Clients clients;
  @Autowired private Routes routes;
  @Autowired private Viewers viewers;
  @Autowired private Environment environment;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  @Test
  void whatWaitedBeforeARestartIsDecidedAfterIt() {
    var staff = new Staff(jdbc, transaction);
    var wholesale = staff.department("Wholesale");
    var anna = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    var helena = staff.hire("Helena Nagy", wholesale, Role.DEPARTMENT_HEAD);
    var expense = new ExpenseId[1];
    viewers.runAs(staff.hire("Administrator", wholesale, Role.ADMINISTRATOR), this::write);
    viewers.runAs(anna, () -> expense[0] = submitted());

    try (var restarted = SecondPortal.start(environment)) {
      var inbox = restarted.getBean(Inbox.class);
      var decisions = restarted.getBean(Decisions.class);
      restarted.getBean(Viewers.class).runAs(helena, () -> approve(inbox, decisions));
    }

    assertThat(table.get(expense[0]).state()).isEqualTo(ExpenseState.APPROVED);
  }

  private static void approve(Inbox inbox, Decisions decisions) {
    decisions.decide(inbox.waiting("").getFirst().seat(), Verdict.APPROVE, "");
  }

  private void write() {
    var head = new RouteStage("Head", List.of(Approver.head()), Need.ALL, 0, null, 16, 0, 0);
    routes.revise(Expenses.KIND, routes.newest(Expenses.KIND).number(), List.of(head));
  }

  private ExpenseId submitted() {
    var client = clients.create(ClientFixtures.named("Ernst Handel"), ClientStatus.CLIENT);
    var ten = BigDecimal.TEN;
    var expense =
        expenses.enter(new ExpenseDetails(client, expenses.today(), ten, "EUR", ten, "Dinner"));
    receipts.add(expense, "bill.pdf", new byte[] {1, 2, 3});
    expenses.submit(expense);
    return expense;
  }
}

package io.clientele.demo;

import io.clientele.approvals.Decisions;
import io.clientele.approvals.Inbox;
import io.clientele.approvals.Verdict;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientList;
import io.clientele.expenses.Budgets;
import io.clientele.expenses.ExpenseDetails;
import io.clientele.expenses.ExpenseId;
import io.clientele.expenses.Expenses;
import io.clientele.expenses.Receipts;
import io.clientele.people.Role;
import io.clientele.routes.Approver;
import io.clientele.routes.Comparison;
import io.clientele.routes.Condition;
import io.clientele.routes.Need;
import io.clientele.routes.RouteStage;
import io.clientele.routes.Routes;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** How the demo house approves what its people spend on clients, and what is under way. */
@Component
class DemoExpenses {

  private final Routes routes;
  private final Budgets budgets;
  private final Expenses expenses;
  private final Receipts receipts;
  private final Inbox inbox;
  private final Decisions decisions;
  private final ClientList clients;
  private final Stage stage;

  DemoExpenses(
      Routes routes,
      Budgets budgets,
      Expenses expenses,
      Receipts receipts,
      Inbox inbox,
      Decisions decisions,
      ClientList clients,
      Stage stage) {
    this.routes = routes;
    this.budgets = budgets;
    this.expenses = expenses;
    this.receipts = receipts;
    this.inbox = inbox;
    this.decisions = decisions;
    this.clients = clients;
    this.stage = stage;
  }

  void write(Instant day) {
    var over = new Condition("over", Comparison.YES, BigDecimal.ZERO);
    var large = new Condition("amount", Comparison.AT_LEAST, new BigDecimal("1000"));
    stage.play(
        day,
        DemoPerson.ADMIN,
        () ->
            routes.revise(
                Expenses.KIND,
                routes.newest(Expenses.KIND).number(),
                List.of(
                    step("Head of department", Approver.head(), null),
                    step("Finance", Approver.having(Role.FINANCE), over),
                    step("Managing director", Approver.having(Role.DIRECTOR), large))));
  }

  private static RouteStage step(String name, Approver approver, @Nullable Condition when) {
    return new RouteStage(name, List.of(approver), Need.ALL, 0, when, 16, 8, 24);
  }

  void spend(Instant now) {
    var given = now.minus(Duration.ofMinutes(4));
    var handedIn = now.minus(Duration.ofMinutes(3));
    var decided = now.minus(Duration.ofMinutes(2));
    stage.play(
        given, DemoPerson.HELENA, () -> give(Map.of("Anna Weber", "400", "Boris Petrov", "300")));
    stage.play(given, DemoPerson.IVO, () -> give(Map.of("Carla Rossi", "300")));
    stage.play(
        given, DemoPerson.DIANA, () -> give(Map.of("Helena Nagy", "600", "Ivo Dimitrov", "600")));
    stage.play(
        handedIn,
        DemoPerson.ANNA,
        () -> {
          submitted(0, "148.60", "Dinner after the yearly talk, two buyers");
          submitted(1, "36.80", "Lunch during the visit to the warehouse");
          submitted(2, "310.00", "Concert tickets for the owner and her husband");
        });
    stage.play(handedIn, DemoPerson.CARLA, () -> submitted(0, "92.00", "Lunch with the buyer"));
    stage.play(
        decided,
        DemoPerson.HELENA,
        () -> {
          answer("148.60", Verdict.APPROVE, "");
          answer("310.00", Verdict.APPROVE, "They are worth it, see last year’s orders");
          answer("36.80", Verdict.RETURN, "Who was there? Please say it in the purpose");
        });
    stage.play(
        decided,
        DemoPerson.IVO,
        () -> answer("92.00", Verdict.REFUSE, "The client was not there that day"));
    begin(now.minus(Duration.ofMinutes(1)));
  }

  /** What waits for an answer at the first start, and what is not handed in yet. */
  private void begin(Instant at) {
    stage.play(
        at,
        DemoPerson.BORIS,
        () -> {
          submitted(0, "74.20", "Coffee and cake at the opening of the new shop");
          submitted(1, "118.00", "Dinner before the tasting");
        });
    stage.play(
        at,
        DemoPerson.ANNA,
        () -> {
          submitted(3, "58.90", "Lunch after the complaint was settled");
          entered(4, "41.50", "Flowers for the shop’s anniversary");
        });
    stage.play(at, DemoPerson.CARLA, () -> submitted(1, "64.30", "Breakfast with two buyers"));
  }

  private void give(Map<String, String> amounts) {
    for (var row : budgets.rows(budgets.month())) {
      var amount = amounts.get(row.name());
      if (amount != null) {
        budgets.give(row, new BigDecimal(amount));
      }
    }
  }

  private void submitted(int client, String amount, String purpose) {
    expenses.submit(entered(client, amount, purpose));
  }

  private ExpenseId entered(int client, String amount, String purpose) {
    var page = PageRequest.of(client, 1, Sort.by("name"));
    var whom = clients.rows(ClientFilter.ALL, page).getFirst();
    var paid = new BigDecimal(amount);
    var details = new ExpenseDetails(whom.id(), expenses.today(), paid, "EUR", paid, purpose);
    var id = expenses.enter(details);
    var bill = "Bill of the restaurant\nTotal %s EUR\n".formatted(amount);
    receipts.add(id, "bill-" + id.value() + ".txt", bill.getBytes(StandardCharsets.UTF_8));
    return id;
  }

  private void answer(String amount, Verdict verdict, String words) {
    inbox.waiting(amount).stream()
        .findFirst()
        .ifPresent(row -> decisions.decide(row.seat(), verdict, words));
  }
}

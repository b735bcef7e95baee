package io.clientele.demo;

import io.clientele.approvals.Decisions;
import io.clientele.approvals.Inbox;
import io.clientele.approvals.Verdict;
import io.clientele.clauses.ContractTemplates;
import io.clientele.clauses.TemplateRow;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientList;
import io.clientele.contracts.Competence;
import io.clientele.contracts.ContractFilter;
import io.clientele.contracts.ContractHead;
import io.clientele.contracts.ContractId;
import io.clientele.contracts.ContractList;
import io.clientele.contracts.ContractTerms;
import io.clientele.contracts.Contracts;
import io.clientele.contracts.Signing;
import io.clientele.people.Role;
import io.clientele.routes.Approver;
import io.clientele.routes.Comparison;
import io.clientele.routes.Condition;
import io.clientele.routes.Need;
import io.clientele.routes.RouteStage;
import io.clientele.routes.Routes;
import io.clientele.terms.PriceType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Who approves and signs contracts in the demo house, and which there are at the first start. */
@Component
class DemoContracts {

  private final Routes routes;
  private final Competence competence;
  private final Contracts contracts;
  private final ContractList list;
  private final Signing signing;
  private final ContractTemplates templates;
  private final Inbox inbox;
  private final Decisions decisions;
  private final ClientList clients;
  private final Stage stage;

  DemoContracts(
      Routes routes,
      Competence competence,
      Contracts contracts,
      ContractList list,
      Signing signing,
      ContractTemplates templates,
      Inbox inbox,
      Decisions decisions,
      ClientList clients,
      Stage stage) {
    this.routes = routes;
    this.competence = competence;
    this.contracts = contracts;
    this.list = list;
    this.signing = signing;
    this.templates = templates;
    this.inbox = inbox;
    this.decisions = decisions;
    this.clients = clients;
    this.stage = stage;
  }

  /** Beyond sixty days legal and finance at once, then the head, beyond 100,000 the director. */
  void write(Instant day) {
    var late = new Condition("payment", Comparison.AT_LEAST, new BigDecimal("61"));
    var large = new Condition("amount", Comparison.AT_LEAST, new BigDecimal("100000.01"));
    stage.play(
        day,
        DemoPerson.ADMIN,
        () ->
            routes.revise(
                Contracts.KIND,
                routes.newest(Contracts.KIND).number(),
                List.of(
                    step(
                        "Legal and finance",
                        late,
                        Approver.having(Role.LAWYER),
                        Approver.having(Role.FINANCE)),
                    step("Head of department", null, Approver.head()),
                    step("Managing director", large, Approver.having(Role.DIRECTOR)))));
    stage.play(
        day,
        DemoPerson.DIANA,
        () -> {
          signs(Role.ACCOUNT_MANAGER, "10000");
          signs(Role.DEPARTMENT_HEAD, "100000");
        });
  }

  private static RouteStage step(String name, @Nullable Condition when, Approver... asked) {
    return new RouteStage(name, List.of(asked), Need.ALL, 0, when, 16, 8, 24);
  }

  private void signs(Role role, String most) {
    competence.limits().stream()
        .filter(limit -> limit.role() == role)
        .forEach(limit -> competence.give(limit, true, new BigDecimal(most)));
  }

  void conclude(Instant now) {
    var drafted = now.minus(Duration.ofMinutes(9));
    stage.play(
        drafted,
        DemoPerson.ANNA,
        () -> {
          submitted(0, "Yearly supply of tableware", "8400", 30);
          submitted(1, "Supply for the new shop", "64000", 45);
          submitted(2, "Supply of seasonal goods", "18500", 30);
        });
    stage.play(drafted, DemoPerson.CARLA, () -> submitted(0, "Supply to all shops", "240000", 60));
    stage.play(
        now.minus(Duration.ofMinutes(8)),
        DemoPerson.HELENA,
        () -> {
          answer("8400.00", Verdict.APPROVE, "");
          answer("64000.00", Verdict.APPROVE, "Please have it signed this week");
          answer("18500.00", Verdict.RETURN, "Who pays for the transport? Say it in the terms");
        });
    stage.play(
        now.minus(Duration.ofMinutes(7)),
        DemoPerson.IVO,
        () -> answer("240000.00", Verdict.APPROVE, ""));
    sign(now.minus(Duration.ofMinutes(6)));
    begin(now.minus(Duration.ofMinutes(5)));
  }

  private void sign(Instant at) {
    stage.play(at, DemoPerson.ANNA, () -> sign(found("Yearly supply"), 0));
    stage.play(at, DemoPerson.HELENA, () -> sign(found("new shop"), 14));
  }

  private void sign(ContractId id, int inDays) {
    signing.sign(id, list.card(id).newest(), signing.today().plusDays(inDays));
  }

  /** What waits for an answer at the first start, and what is not handed in yet. */
  private void begin(Instant at) {
    stage.play(
        at,
        DemoPerson.ANNA,
        () -> {
          submitted(3, "Supply on long credit", "32000", 90);
          drafted(4, "Supply for the canteens", "5200", 14);
        });
    stage.play(at, DemoPerson.BORIS, () -> submitted(0, "Supply of gift sets", "9600", 30));
  }

  private void submitted(int client, String title, String amount, int paymentDays) {
    contracts.submit(drafted(client, title, amount, paymentDays));
  }

  private ContractId drafted(int client, String title, String amount, int paymentDays) {
    var page = PageRequest.of(client, 1, Sort.by("name"));
    var whom = clients.rows(ClientFilter.ALL, page).getFirst();
    TemplateRow from =
        templates.offered().stream().filter(DemoContracts::isSupply).findFirst().orElseThrow();
    var id =
        contracts.draft(
            new ContractHead(
                whom.id(),
                Objects.requireNonNull(from.details().kind()),
                from.details().language(),
                new ContractHead.Origin(from.id(), from.number()),
                title));
    contracts.agree(id, list.card(id).version(), terms(amount, paymentDays));
    return id;
  }

  private static boolean isSupply(TemplateRow row) {
    return row.details().name().startsWith("Supply contract");
  }

  private ContractTerms terms(String amount, int paymentDays) {
    var today = signing.today();
    return new ContractTerms(
        new BigDecimal(amount),
        "EUR",
        null,
        paymentDays,
        PriceType.WHOLESALE,
        new BigDecimal("3"),
        "Free to the buyer’s warehouse within five working days",
        new BigDecimal("0.5"),
        today,
        today.plusYears(1).minusDays(1),
        12,
        60);
  }

  private ContractId found(String title) {
    var filter = new ContractFilter(title, null, null, null, null, null);
    return list.rows(filter, PageRequest.of(0, 1)).getFirst().id();
  }

  private void answer(String amount, Verdict verdict, String words) {
    inbox.waiting(amount).stream()
        .findFirst()
        .ifPresent(row -> decisions.decide(row.seat(), verdict, words));
  }
}

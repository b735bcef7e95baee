package io.clientele.contracts;

import io.clientele.Staff;
import io.clientele.approvals.Decisions;
import io.clientele.approvals.Inbox;
import io.clientele.approvals.Verdict;
import io.clientele.approvals.WaitingRow;
import io.clientele.clauses.ContractKind;
import io.clientele.clients.ClientFixtures;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientStatus;
import io.clientele.clients.Clients;
import io.clientele.journal.Actor;
import io.clientele.papers.Clause;
import io.clientele.people.EmployeeId;
import io.clientele.people.Right;
import io.clientele.people.Role;
import io.clientele.people.ScopeId;
import io.clientele.people.Scopes;
import io.clientele.people.Viewers;
import io.clientele.routes.Approver;
import io.clientele.routes.Comparison;
import io.clientele.routes.Condition;
import io.clientele.routes.Need;
import io.clientele.routes.RouteStage;
import io.clientele.routes.Routes;
import io.clientele.terms.ClientTerms;
import io.clientele.terms.PriceType;
import io.clientele.terms.ReceivablesStatus;
import io.clientele.terms.TermsDetails;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A house that concludes contracts: its people, their competence, and whom the route asks. */
public final class ContractHouse {

  public final EmployeeId anna;
  public final EmployeeId boris;
  public final EmployeeId helena;
  public final EmployeeId vera;
  public final EmployeeId felix;
  public final EmployeeId diana;
  public final EmployeeId carla;
  public final EmployeeId admin;
  public final ClientId client;

  private final Parts parts;

  private record Parts(
      Contracts contracts,
      ContractClauses clauses,
      ContractList list,
      Signing signing,
      Competence competence,
      ClientTerms terms,
      Inbox inbox,
      Decisions decisions,
      Routes routes,
      Clients clients,
      Viewers viewers,
      Scopes scopes,
      JdbcClient jdbc,
      TransactionTemplate transaction) {}

  public ContractHouse(AutowireCapableBeanFactory beans) {
    var wired = AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR;
    parts = (Parts) beans.autowire(Parts.class, wired, false);
    var staff = new Staff(parts.jdbc, parts.transaction);
    var house = staff.department("Management");
    var wholesale = staff.below("Wholesale", house);
    anna = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    boris = staff.hire("Boris Petrov", wholesale, Role.ACCOUNT_MANAGER);
    helena = staff.hire("Helena Nagy", wholesale, Role.DEPARTMENT_HEAD);
    vera = staff.hire("Vera Lang", staff.below("Legal", house), Role.LAWYER);
    felix = staff.hire("Felix Bauer", staff.below("Finance", house), Role.FINANCE);
    diana = staff.hire("Diana Cruz", house, Role.DIRECTOR);
    carla = staff.hire("Carla Rossi", staff.below("Retail", house), Role.ACCOUNT_MANAGER);
    admin = staff.hire("Administrator", house, Role.ADMINISTRATOR);
    client = clientOf(anna, "Around the Horn");
    signsUpTo(Role.ACCOUNT_MANAGER, "10000");
    signsUpTo(Role.DEPARTMENT_HEAD, "100000");
    route("100000");
  }

  public ClientId clientOf(EmployeeId owner, String name) {
    return as(owner, () -> parts.clients.create(ClientFixtures.named(name), ClientStatus.CLIENT));
  }

  private void signsUpTo(Role role, String most) {
    does(
        diana,
        () ->
            parts.competence.limits().stream()
                .filter(limit -> limit.role() == role)
                .forEach(limit -> parts.competence.give(limit, true, new BigDecimal(most))));
  }

  /**
   * Beyond sixty days legal and finance at once, then the head, and the director from an amount on.
   */
  private void route(String directorFrom) {
    var late = new Condition("payment", Comparison.AT_LEAST, new BigDecimal("61"));
    var large = new Condition("amount", Comparison.AT_LEAST, new BigDecimal(directorFrom));
    write(
        stage("Legal and finance", late, Approver.person(vera), Approver.person(felix)),
        stage("Head of department", null, Approver.head()),
        stage("Director", large, Approver.person(diana)));
  }

  /** The head always, and finance when the client owes. */
  public void routeForDebtors() {
    var owes = new Condition("owes", Comparison.YES, BigDecimal.ZERO);
    var nothing = new TermsDetails(null, null, null, null, "", ReceivablesStatus.NONE);
    does(felix, () -> parts.terms.revise(client, parts.terms.of(client).version(), nothing));
    write(
        stage("Head of department", null, Approver.head()),
        stage("Finance", owes, Approver.person(felix)));
  }

  private void write(RouteStage... stages) {
    does(
        admin,
        () ->
            parts.routes.revise(
                Contracts.KIND, parts.routes.newest(Contracts.KIND).number(), List.of(stages)));
  }

  private static RouteStage stage(String name, @Nullable Condition when, Approver... asked) {
    return new RouteStage(name, List.of(asked), Need.ALL, 0, when, 16, 8, 24);
  }

  /** A draft with a clause and terms. */
  public ContractId drafted(String amount, int paymentDays) {
    var id = as(anna, () -> parts.contracts.draft(head("Supply of glass")));
    does(
        anna,
        () -> {
          parts.clauses.add(id, new Clause("Subject", "The house delivers glass."));
          parts.clauses.add(id, new Clause("Payment", "The client pays."));
          parts.contracts.agree(id, parts.list.card(id).version(), terms(amount, paymentDays));
        });
    return id;
  }

  public ContractHead head(String title) {
    return new ContractHead(client, ContractKind.SUPPLY, "en", null, title);
  }

  public ContractTerms terms(String amount, int paymentDays) {
    return new ContractTerms(
        new BigDecimal(amount),
        "EUR",
        null,
        paymentDays,
        PriceType.WHOLESALE,
        new BigDecimal("3"),
        "Free to the door",
        null,
        today(),
        today().plusYears(1),
        null,
        30);
  }

  public LocalDate today() {
    return parts.signing.today();
  }

  /** A draft that everybody asked has approved. */
  public ContractId approved(String amount, int paymentDays) {
    var id = drafted(amount, paymentDays);
    does(anna, () -> parts.contracts.submit(id));
    if (paymentDays > 60) {
      decide(vera, Verdict.APPROVE);
      decide(felix, Verdict.APPROVE);
    }
    decide(helena, Verdict.APPROVE);
    if (new BigDecimal(amount).compareTo(new BigDecimal("100000")) >= 0) {
      decide(diana, Verdict.APPROVE);
    }
    return id;
  }

  /** A contract that holds from today on. */
  public ContractId signed(String amount, int paymentDays) {
    var id = approved(amount, paymentDays);
    sign(anna, id, today());
    return id;
  }

  public void sign(EmployeeId who, ContractId id, LocalDate holdsFrom) {
    does(who, () -> parts.signing.sign(id, parts.list.card(id).newest(), holdsFrom));
  }

  public void decide(EmployeeId who, Verdict verdict) {
    var waiting = as(who, () -> parts.inbox.waiting("")).getFirst();
    does(who, () -> parts.decisions.decide(waiting.seat(), verdict, "See the clauses"));
  }

  /** The same about one of several that wait. */
  public void decideOn(EmployeeId who, ContractId id, Verdict verdict) {
    var number = card(anna, id).number();
    var waiting = as(who, () -> parts.inbox.waiting(number)).getFirst();
    does(who, () -> parts.decisions.decide(waiting.seat(), verdict, "See the clauses"));
  }

  public List<WaitingRow> waiting() {
    return parts.inbox.waiting("");
  }

  /** Somebody is let in who looks after other clients. */
  public void letIn(EmployeeId guest, Right right) {
    var scope =
        parts
            .jdbc
            .sql("select scope_id from clients_client where id = :id")
            .param("id", client.value())
            .query(Long.class)
            .single();
    inTransaction(
        () -> parts.scopes.grant(new ScopeId(scope), guest, right, "helps", null, Actor.PORTAL));
  }

  public void inTransaction(Runnable act) {
    parts.transaction.executeWithoutResult(status -> act.run());
  }

  public ContractCard card(EmployeeId who, ContractId id) {
    return as(who, () -> parts.list.card(id));
  }

  public void does(EmployeeId who, Runnable act) {
    parts.viewers.runAs(who, act);
  }

  @SuppressWarnings("NullAway")
  public <T> T as(EmployeeId who, Supplier<T> act) {
    var answer = new AtomicReference<@Nullable T>();
    parts.viewers.runAs(who, () -> answer.set(act.get()));
    return answer.get();
  }
}

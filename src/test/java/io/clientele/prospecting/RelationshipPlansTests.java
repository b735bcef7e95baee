package io.clientele.prospecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.clients.ClientFixtures;
import io.clientele.clients.ClientHistory;
import io.clientele.clients.ClientId;
import io.clientele.clients.Clients;
import io.clientele.contacts.ContactFixtures;
import io.clientele.contacts.Contacts;
import io.clientele.kit.EditConflict;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class RelationshipPlansTests {

  @Autowired private RelationshipPlans plans;
  @Autowired private DueSteps due;
  @Autowired private Clients clients;
  @Autowired private Contacts contacts;
  @Autowired private ClientHistory history;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId anna;
  private EmployeeId boris;
  private EmployeeId helena;
  private ClientId client;
  private LocalDate today;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    var wholesale = staff.department("Wholesale");
    anna = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    boris = staff.hire("Boris Petrov", wholesale, Role.ACCOUNT_MANAGER);
    helena = staff.hire("Helena Nagy", wholesale, Role.DEPARTMENT_HEAD);
    client = client(anna);
    today = plans.today();
  }

  @Test
  @Duty("B2")
  void holdAimDeciderAndStepsInTheirOrder() {
    var maria = as(anna, () -> contacts.add(client, ContactFixtures.maria()));
    revise(anna, new PlanDetails(" Supplier of flour ", maria));
    var later = plan("Send samples", today.plusDays(5));
    var first = plan("Call", today.minusDays(1));
    var second = plan("Visit", today);

    var plan = card();
    assertThat(plan.details().aim()).isEqualTo("Supplier of flour");
    assertThat(plan.decider()).isEqualTo("Maria Anders");
    assertThat(plan.steps()).extracting(Step::id).containsExactly(first, second, later);
    assertThat(plan.steps()).extracting(Step::overdue).containsExactly(true, false, false);

    as(anna, () -> plans.finish(first, true));
    assertThat(card().steps())
        .extracting(Step::id, Step::doneOn)
        .containsExactly(tuple(second, null), tuple(later, null), tuple(first, today));
    as(anna, () -> plans.finish(first, false));
    as(anna, () -> plans.drop(later));
    assertThat(card().steps()).extracting(Step::id).containsExactly(first, second);
    assertThat(as(anna, () -> history.newest(client, 50)))
        .extracting(ClientHistory.Line::field)
        .contains("Aim", "Step", "Step done", "Who decides there")
        .doesNotContain("Maria Anders");
  }

  @Test
  @Duty("B2")
  void bringTheNextStepsToTheOwnersDay() {
    plan("Call", today.minusDays(3));
    plan("Next month", today.plusDays(30));
    var done = plan("Done", today);
    as(anna, () -> plans.finish(done, true));

    assertThat(as(anna, () -> due.within(7, 10)))
        .singleElement()
        .satisfies(
            step -> {
              assertThat(step.client()).isEqualTo(client);
              assertThat(step.step().words()).isEqualTo("Call");
              assertThat(step.step().overdue()).isTrue();
            });
    assertThat(as(boris, () -> due.within(7, 10))).isEmpty();
    assertThat(as(helena, () -> due.within(7, 10))).isEmpty();
  }

  @Test
  void areForThoseWhoMayReadAndChangeTheCard() {
    var step = plan("Call", today);

    assertThatThrownBy(() -> as(boris, () -> plans.of(client))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(boris, () -> plans.finish(step, true)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(boris, () -> plans.drop(step))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(boris, () -> plans.plan(client, "Other", today)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(anna, () -> plans.drop(new StepId(Long.MAX_VALUE))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void refuseWhatCannotBe() {
    var elsewhere = client(anna);
    var maria = as(anna, () -> contacts.add(elsewhere, ContactFixtures.maria()));

    assertThatThrownBy(() -> revise(anna, new PlanDetails("", maria))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> revise(anna, new PlanDetails("x".repeat(501), null)))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> plan(" ", today)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> plan("x".repeat(501), today)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> plan("Too late", today.plusYears(6))).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> plan("Too early", LocalDate.MIN)).isInstanceOf(Refusal.class);
    assertThat(card().steps()).isEmpty();
  }

  @Test
  void sayWhoSavedMeanwhile() {
    revise(helena, new PlanDetails("A framework contract", null));

    assertThatThrownBy(
            () -> as(anna, () -> plans.revise(client, 0, new PlanDetails("Other", null))))
        .isInstanceOfSatisfying(
            EditConflict.class, conflict -> assertThat(conflict.by()).isEqualTo("Helena Nagy"));
  }

  private ClientId client(EmployeeId owner) {
    return as(owner, () -> clients.create(ClientFixtures.named("Ernst Handel")));
  }

  private StepId plan(String words, LocalDate day) {
    return as(anna, () -> plans.plan(client, words, day));
  }

  private PlanCard card() {
    return as(anna, () -> plans.of(client));
  }

  private void revise(EmployeeId who, PlanDetails details) {
    as(who, () -> plans.revise(client, plans.of(client).version(), details));
  }

  private void as(EmployeeId who, Runnable act) {
    viewers.runAs(who, act);
  }

  private <T> T as(EmployeeId who, Supplier<T> act) {
    var result = new AtomicReference<T>();
    viewers.runAs(who, () -> result.set(act.get()));
    return result.get();
  }
}

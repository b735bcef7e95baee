package io.clientele.views;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.people.EmployeeId;
import io.clientele.people.Employees;
import io.clientele.people.Passing;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class ViewHandoverTests {

  private static final String LIST = "barrels";

  @Autowired private ViewHandover handover;
  @Autowired private Views views;
  @Autowired private Employees employees;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId anna;
  private EmployeeId boris;
  private EmployeeId helena;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    var wholesale = staff.department("Wholesale");
    anna = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    boris = staff.hire("Boris Petrov", wholesale, Role.ACCOUNT_MANAGER);
    helena = staff.hire("Helena Nagy", wholesale, Role.DEPARTMENT_HEAD);
  }

  @Test
  void passesOnWhatIsSharedAndLeavesTheRest() {
    share(save(anna, "Big ones"));
    save(anna, "Mine alone");
    var gone = save(anna, "Gone");
    share(gone);
    viewers.runAs(anna, () -> views.remove(seen(anna, "Gone")));

    assertThat(handover.owned(anna)).hasSize(1);
    assertThat(as(helena, () -> handover.names(handover.owned(anna))).values())
        .containsExactly("Big ones");

    pass();

    assertThat(handover.owned(anna)).isEmpty();
    assertThat(as(boris, () -> views.of(LIST)))
        .singleElement()
        .satisfies(
            view -> {
              assertThat(view.ownerName()).isEqualTo("Boris Petrov");
              assertThat(view.own()).isTrue();
            });
    assertThat(as(anna, () -> views.of(LIST))).extracting(SavedView::name).contains("Mine alone");
  }

  @Test
  void givesAViewAnotherNameWhereTheSuccessorHasOneOfThatName() {
    share(save(anna, "Big ones"));
    save(boris, "BIG ones");

    pass();

    assertThat(as(boris, () -> views.of(LIST)))
        .extracting(SavedView::name)
        .containsExactlyInAnyOrder("BIG ones", "Big ones 2");
  }

  private void pass() {
    viewers.runAs(
        helena,
        () ->
            transaction.executeWithoutResult(
                status ->
                    handover.pass(
                        new Passing(
                            employees.find(anna).orElseThrow(),
                            employees.find(boris).orElseThrow(),
                            viewers.current().actor(),
                            false,
                            "Hand-over"),
                        handover.hold(anna))));
  }

  private SavedView save(EmployeeId who, String name) {
    as(who, () -> views.save(LIST, name, "1?q=big"));
    return seen(who, name);
  }

  private SavedView seen(EmployeeId who, String name) {
    return as(who, () -> views.of(LIST)).stream()
        .filter(view -> view.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private void share(SavedView view) {
    viewers.runAs(anna, () -> views.share(view));
  }

  private <T> T as(EmployeeId who, Supplier<T> act) {
    var result = new AtomicReference<T>();
    viewers.runAs(who, () -> result.set(act.get()));
    return result.get();
  }
}

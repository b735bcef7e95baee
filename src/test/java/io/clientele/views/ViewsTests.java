package io.clientele.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Duty("A1")
class ViewsTests {

  private static final String LIST = "crates";

  @Autowired private Views views;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId anna;
  private EmployeeId boris;
  private EmployeeId helena;
  private EmployeeId carla;
  private EmployeeId diana;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    var house = staff.department("Management");
    var wholesale = staff.below("Wholesale", house);
    anna = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    boris = staff.hire("Boris Petrov", wholesale, Role.ACCOUNT_MANAGER);
    helena = staff.hire("Helena Nagy", house, Role.DEPARTMENT_HEAD);
    carla = staff.hire("Carla Rossi", staff.department("Retail chains"), Role.ACCOUNT_MANAGER);
    diana = staff.hire("Diana Cruz", house, Role.DIRECTOR);
  }

  @Test
  void keepsAViewForItsOwnerAlone() {
    var view = save(anna, "Big ones");

    assertThat(view.content()).isEqualTo("1?q=big");
    assertThat(of(anna)).extracting(SavedView::name).containsExactly("Big ones");
    assertThat(of(boris)).isEmpty();
    assertThat(of(helena)).isEmpty();
    assertThatThrownBy(() -> as(helena, () -> views.view(LIST, view.id())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(anna, () -> views.view("barrels", view.id())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void sharesAViewWithTheDepartmentAndItsHead() {
    var view = save(anna, "Big ones");
    run(anna, () -> views.share(view));

    assertThat(of(boris))
        .singleElement()
        .satisfies(
            seen -> {
              assertThat(seen.shared()).isTrue();
              assertThat(seen.changeable()).isFalse();
              assertThat(seen.ownerName()).isEqualTo("Anna Weber");
            });
    assertThat(of(helena)).singleElement().matches(SavedView::changeable);
    assertThat(of(carla)).isEmpty();
    assertThat(of(diana)).isEmpty();
  }

  @Test
  void letsOnlyOwnerAndHeadChangeASharedView() {
    var view = save(anna, "Big ones");
    run(anna, () -> views.share(view));
    var seen = of(boris).getFirst();

    assertThatThrownBy(() -> run(boris, () -> views.keep(seen, "1?q=mine")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> run(boris, () -> views.remove(seen))).isInstanceOf(NotFound.class);
    run(helena, () -> views.keep(seen, "1?q=bigger"));
    assertThat(of(anna).getFirst().content()).isEqualTo("1?q=bigger");
    assertThatThrownBy(() -> run(anna, () -> views.keep(seen, "1?q=lost")))
        .isInstanceOf(OptimisticLockingFailureException.class);
  }

  @Test
  @Duty("I1")
  void letsAHeadsSubstituteChangeWhatTheHeadMayChange() {
    run(anna, () -> views.share(save(anna, "Big ones")));
    assertThat(of(carla)).isEmpty();
    standIn(carla, helena);

    var seen = of(carla).getFirst();
    run(carla, () -> views.rename(seen, "Bigger ones"));

    assertThat(of(anna)).extracting(SavedView::name).containsExactly("Bigger ones");
  }

  @Test
  void takesAViewBackFromTheDepartment() {
    var view = save(anna, "Big ones");
    run(anna, () -> views.share(view));
    run(boris, () -> views.prefer(of(boris).getFirst()));
    run(anna, () -> views.withdraw(of(anna).getFirst()));

    assertThat(of(boris)).isEmpty();
    assertThat(as(boris, () -> views.preferred(LIST))).isEmpty();
    assertThat(of(anna)).singleElement().matches(seen -> !seen.shared());
  }

  @Test
  void opensTheListWithOneViewEach() {
    var first = save(anna, "First");
    var second = save(anna, "Second");
    run(anna, () -> views.prefer(first));
    run(anna, () -> views.prefer(second));

    assertThat(as(anna, () -> views.preferred(LIST)).map(SavedView::name)).contains("Second");
    assertThat(of(anna)).extracting(SavedView::preferred).containsExactly(false, true);

    run(anna, () -> views.preferNone(LIST));
    assertThat(as(anna, () -> views.preferred(LIST))).isEqualTo(Optional.empty());
  }

  @Test
  void holdsTheOwnerAsHereWhileTheDepartmentGetsAView() {
    var staff = new Staff(jdbc, transaction);
    var view = save(anna, "Big ones");
    transaction.executeWithoutResult(
        status -> {
          assertThat(staff.isHeld(anna)).isFalse();
          run(anna, () -> views.share(view));
          assertThat(staff.isHeld(anna)).isTrue();
        });
  }

  @Test
  void bringsARemovedViewBack() {
    var view = save(anna, "Big ones");
    run(anna, () -> views.remove(view));
    assertThat(of(anna)).isEmpty();
    assertThatThrownBy(() -> run(boris, () -> views.restore(view.id())))
        .isInstanceOf(NotFound.class);

    run(anna, () -> views.restore(view.id()));

    assertThat(of(anna)).extracting(SavedView::name).containsExactly("Big ones");
  }

  @Test
  void refusesNamesThatAreMissingOrTaken() {
    var view = save(anna, "Big ones");

    assertThatThrownBy(() -> save(anna, " ")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> save(anna, "big ONES")).isInstanceOf(Refusal.class);
    assertThat(save(boris, "Big ones").own()).isTrue();
    run(anna, () -> views.rename(view, "Big Ones"));
    assertThat(of(anna)).extracting(SavedView::name).containsExactly("Big Ones");
  }

  @Test
  @Duty("I4")
  void tellsTheJournal() {
    var view = save(anna, "Big ones");
    run(anna, () -> views.share(view));

    var actions =
        jdbc.sql("select action from journal_entry where actor_id = :who order by id")
            .param("who", anna.value())
            .query(String.class)
            .list();
    assertThat(actions).containsExactly("view.save", "view.share");
  }

  private void standIn(EmployeeId substitute, EmployeeId absent) {
    transaction.executeWithoutResult(
        status ->
            jdbc.sql(
                    """
                    insert into people_absence (version, absent_id, substitute_id, from_day,
                      back_on, reason, order_number, state, proposed_by)
                    values (0, :absent, :substitute, '2000-01-01', '2100-01-01', 'Holiday', '1',
                      'APPOINTED', :absent)
                    """)
                .param("absent", absent.value())
                .param("substitute", substitute.value())
                .update());
  }

  private SavedView save(EmployeeId who, String name) {
    return as(who, () -> views.view(LIST, views.save(LIST, name, "1?q=big")));
  }

  private List<SavedView> of(EmployeeId who) {
    return as(who, () -> views.of(LIST));
  }

  private void run(EmployeeId who, Runnable work) {
    viewers.runAs(who, work);
  }

  private <T> T as(EmployeeId who, Supplier<T> work) {
    var answer = new AtomicReference<T>();
    viewers.runAs(who, () -> answer.set(work.get()));
    return answer.get();
  }
}

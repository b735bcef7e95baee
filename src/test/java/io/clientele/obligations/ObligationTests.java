package io.clientele.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.calendar.PublicHolidays;
import io.clientele.calendar.Week;
import io.clientele.calendar.WorkingCalendar;
import io.clientele.contracts.ContractId;
import io.clientele.kit.Refusal;
import io.clientele.obligations.Due.Unit;
import io.clientele.people.DepartmentId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

@Duty("E5")
class ObligationTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  @Test
  void bindsFromTheSignatureOnAndIsLateWhenItsDayHasPassed() {
    var planned = planned(Due.within(10, Unit.DAYS));
    assertThat(planned.state()).isEqualTo(ObligationState.PLANNED);
    assertThat(planned.dueOn()).isNull();

    assertThat(planned.bound(signed(TODAY)).state()).isEqualTo(ObligationState.BINDING);
    assertThat(planned.bound(signed(TODAY)).dueOn()).isEqualTo(TODAY.plusDays(10));
    var late = planned.bound(signed(TODAY.minusDays(11)));
    assertThat(late.state()).as("it held before it was signed").isEqualTo(ObligationState.LATE);
  }

  @Test
  void isOverdueTheDayAfterItsLastDay() {
    var bound = planned(Due.on(TODAY)).bound(signed(TODAY));

    assertThat(bound.isOverdue(TODAY)).isFalse();
    assertThat(bound.isOverdue(TODAY.plusDays(1))).isTrue();
    assertThat(bound.late().isOverdue(TODAY.plusDays(1))).isFalse();
  }

  @Test
  void isNotFulfilledBeforeItBindsNorTwice() {
    var planned = planned(Due.on(TODAY));
    refuses(() -> planned.fulfilled(TODAY, signed(TODAY)));
    refuses(planned::broken);
    refuses(planned::late);

    var done = planned.bound(signed(TODAY)).fulfilled(TODAY, signed(TODAY));
    assertThat(done.fulfilledOn()).isEqualTo(TODAY);
    refuses(() -> done.fulfilled(TODAY, signed(TODAY)));
    refuses(done::broken);
    refuses(done::dropped);
    refuses(() -> done.revised(done.details(), "", signed(TODAY)));
  }

  @Test
  void isNotDoneTomorrow() {
    var bound = planned(Due.on(TODAY)).bound(signed(TODAY));

    assertThatThrownBy(() -> bound.fulfilled(TODAY.plusDays(1), signed(TODAY)))
        .hasMessageContaining("has not come");
    assertThatThrownBy(() -> bound.fulfilled(LocalDate.MIN, signed(TODAY)))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void comesBackAsItStandsOnThatDay() {
    var bound = planned(Due.on(TODAY)).bound(signed(TODAY));
    var done = bound.fulfilled(TODAY, signed(TODAY));

    assertThat(done.reopened(signed(TODAY)).state()).isEqualTo(ObligationState.BINDING);
    assertThat(done.reopened(signed(TODAY)).fulfilledOn()).isNull();
    var tomorrow = new Reckoning(TODAY.plusDays(1), calendar(), TODAY);
    assertThat(bound.broken().reopened(tomorrow).state()).isEqualTo(ObligationState.LATE);
    refuses(() -> bound.reopened(signed(TODAY)));

    var draft = new Reckoning(TODAY, calendar(), null);
    var dropped = planned(Due.on(TODAY)).dropped();
    assertThat(dropped.reopened(draft).state()).isEqualTo(ObligationState.PLANNED);
    assertThat(dropped.reopened(signed(TODAY)).bound()).as("signed meanwhile").isTrue();
  }

  @Test
  void anotherDayMakesItOpenAgain() {
    var late = planned(Due.on(TODAY.minusDays(1))).bound(signed(TODAY));
    assertThat(late.state()).isEqualTo(ObligationState.LATE);

    var moved = late.revised(details(Due.on(TODAY.plusDays(3))), "", signed(TODAY));

    assertThat(moved.state()).isEqualTo(ObligationState.BINDING);
    assertThat(moved.dueOn()).isEqualTo(TODAY.plusDays(3));
    var back = moved.revised(details(Due.on(TODAY.minusDays(9))), "", signed(TODAY));
    assertThat(back.state()).isEqualTo(ObligationState.LATE);
  }

  @Test
  void anEventHappensOnlyWhereOneIsWaitedFor() {
    refuses(() -> planned(Due.on(TODAY)).bound(signed(TODAY)).occurred(TODAY, signed(TODAY)));
    var waits = planned(Due.upon("The first delivery", 3, Unit.DAYS));
    refuses(() -> waits.occurred(TODAY, signed(TODAY)));
    var bound = waits.bound(signed(TODAY));
    assertThat(bound.dueOn()).isNull();
    assertThat(bound.isOverdue(TODAY.plusYears(9))).isFalse();

    var happened = bound.occurred(TODAY.minusDays(1), signed(TODAY));
    assertThat(happened.dueOn()).isEqualTo(TODAY.plusDays(2));
    var later = happened.occurred(TODAY, signed(TODAY));
    assertThat(later.dueOn()).isEqualTo(TODAY.plusDays(3));
    var other = later.revised(details(Due.upon("The second", 5, Unit.DAYS)), "", signed(TODAY));
    assertThat(other.dueOn()).isEqualTo(TODAY.plusDays(5));
    var fixed = later.revised(details(Due.on(TODAY)), "", signed(TODAY));
    assertThat(fixed.occurredOn()).isNull();
  }

  private static void refuses(Runnable act) {
    assertThatThrownBy(act::run).isInstanceOf(Refusal.class);
  }

  private static Obligation planned(Due due) {
    return Obligation.planned(new ContractId(1), details(due), "");
  }

  private static ObligationDetails details(Due due) {
    return new ObligationDetails(null, "Deliver", new DepartmentId(1), due, "", "");
  }

  private static Reckoning signed(LocalDate holdsFrom) {
    return new Reckoning(TODAY, calendar(), holdsFrom);
  }

  private static WorkingCalendar calendar() {
    return new WorkingCalendar(
        ZoneId.of("Europe/Berlin"),
        day -> Week.USUAL,
        PublicHolidays.of("DE", "hh"),
        new TreeMap<>(),
        day -> false);
  }
}

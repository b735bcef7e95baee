package io.clientele.worktime.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import io.clientele.ScreenTest;
import io.clientele.Staff;
import io.clientele.calendar.CalendarCard;
import io.clientele.calendar.CalendarDetails;
import io.clientele.calendar.CalendarId;
import io.clientele.calendar.Calendars;
import io.clientele.calendar.Week;
import io.clientele.kit.ui.DayField;
import io.clientele.kit.ui.Moments;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import io.clientele.worktime.Worktimes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class WorktimePagesTests extends ScreenTest {

  @Autowired private Worktimes worktimes;
  @Autowired private Calendars calendars;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId admin;
  private EmployeeId anna;
  private LocalDate today;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    var house = staff.department("House");
    anna = staff.hire("Anna Weber", house, Role.ACCOUNT_MANAGER);
    admin = staff.hire("Administrator", house, Role.ADMINISTRATOR);
    today = calendars.today(calendars.main().id());
    signIn(admin, Role.ADMINISTRATOR);
  }

  @Test
  void letSomebodyWorkPartTime() {
    go("admin/employees/" + anna.value());
    clickOn("Change own hours");
    for (var day : List.of("Thursday", "Friday")) {
      _get(Checkbox.class, spec -> spec.withLabel(day)).setValue(false);
    }
    clickOn("Save");

    assertThat(worktimes.of(anna).own(today).orElseThrow().days()).hasSize(3);
    assertThat(facts()).contains("Own hours: Mon–Wed 09:00–18:00, lunch 13:00–14:00");
  }

  @Test
  void letThemWorkAsEverybodyFromADayOnAndNotAfterAll() {
    viewers.runAs(
        admin, () -> worktimes.keepHours(anna, 0, today, Optional.of(Week.read("1 08:00-12:00"))));
    go("admin/employees/" + anna.value());
    clickOn("Change own hours");
    _get(DayField.class, spec -> spec.withLabel("Hold from")).setValue(today.plusDays(5));
    _get(Checkbox.class, spec -> spec.withLabel("Hours of their own (part time)")).setValue(false);
    clickOn("Save");

    assertThat(worktimes.of(anna).own(today.plusDays(5))).isEmpty();
    assertThat(worktimes.of(anna).own(today.plusDays(4))).isPresent();

    var drop = "Drop the hours from " + Moments.day(today.plusDays(5));
    _click(
        _get(
            Button.class,
            spec ->
                spec.withPredicate(
                    button -> button.getAriaLabel().filter(drop::equals).isPresent())));
    assertThat(worktimes.of(anna).own(today.plusDays(5))).isPresent();
  }

  @Test
  @SuppressWarnings("unchecked")
  void letThemWorkByTheCalendarOfAnotherCountry() {
    viewers.runAs(admin, () -> calendars.create(new CalendarDetails("Sofia", "BG", "", "")));
    go("admin/employees/" + anna.value());
    Select<CalendarCard> choice =
        _get(Select.class, spec -> spec.withLabel("Works by the calendar"));
    choice.setValue(
        calendars.all(false).stream()
            .filter(one -> one.details().name().equals("Sofia"))
            .toList()
            .getLast());

    assertThat(worktimes.of(anna).calendar().details().country()).isEqualTo("BG");
    assertThat(facts()).contains("Sofia");
  }

  @Test
  @SuppressWarnings("unchecked")
  void sayByWhichCalendarThoughItIsArchived() {
    var old = new AtomicReference<CalendarId>();
    viewers.runAs(
        admin,
        () -> {
          old.set(calendars.create(new CalendarDetails("Old office", "", "", "")));
          worktimes.assign(anna, 0, old.get());
          calendars.archive(old.get());
        });
    go("admin/employees/" + anna.value());
    Select<CalendarCard> choice =
        _get(Select.class, spec -> spec.withLabel("Works by the calendar"));

    assertThat(choice.getValue().id()).isEqualTo(old.get());
    assertThat(choice.getListDataView().getItems()).contains(choice.getValue());
    assertThat(choice.getItemLabelGenerator().apply(choice.getValue()))
        .isEqualTo("Old office (archived)");

    choice.clear();
    assertThat(worktimes.of(anna).assigned()).isFalse();
    assertThat(
            _get(Select.class, spec -> spec.withLabel("Works by the calendar"))
                .getListDataView()
                .getItems())
        .noneMatch(one -> ((CalendarCard) one).archived());
  }

  @Test
  void tellEverybodyTheirOwn() {
    signIn(anna, Role.ACCOUNT_MANAGER);
    go("profile");

    assertThat(_find(H2.class)).extracting(H2::getText).contains("Working time");
    assertThat(facts())
        .contains(calendars.main().details().name())
        .contains("Mon–Fri 09:00–18:00, lunch 13:00–14:00");
  }

  private static List<String> facts() {
    return _find(Description.class).stream()
        .map(fact -> fact.getElement().getTextRecursively())
        .toList();
  }
}

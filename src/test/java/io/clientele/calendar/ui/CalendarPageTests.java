package io.clientele.calendar.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.QueryParameters;
import io.clientele.ScreenTest;
import io.clientele.Staff;
import io.clientele.calendar.CalendarCard;
import io.clientele.calendar.CalendarDays;
import io.clientele.calendar.CalendarDetails;
import io.clientele.calendar.CalendarId;
import io.clientele.calendar.Calendars;
import io.clientele.calendar.MovedDay;
import io.clientele.calendar.Week;
import io.clientele.kit.ui.DayField;
import io.clientele.kit.ui.Moments;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class CalendarPageTests extends ScreenTest {

  @Autowired private Calendars calendars;
  @Autowired private CalendarDays days;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId administrator;
  private EmployeeId director;
  private CalendarId hamburg;
  private LocalDate today;

  @BeforeEach
  void open() {
    var staff = new Staff(jdbc, transaction);
    var house = staff.department("House");
    administrator = staff.hire("Administrator", house, Role.ADMINISTRATOR);
    director = staff.hire("Diana", house, Role.DIRECTOR);
    viewers.runAs(
        administrator,
        () -> hamburg = calendars.create(new CalendarDetails("Hamburg", "DE", "hh", "")));
    today = calendars.today(hamburg);
    signIn(administrator, Role.ADMINISTRATOR);
  }

  @Test
  void showsAYearWithWhyADayIsFree() {
    goTo(2026);

    assertThat(_find(MonthTable.class)).hasSize(12);
    assertThat(spans()).contains("Reformation day", "Good Friday");
    assertThat(_find(H2.class)).extracting(HasText::getText).contains("Hamburg", "2026");
    assertThat(words()).contains("254 working days, 2,032 hours");
  }

  @Test
  void leadsNoFartherThanHolidaysAreKnown() {
    viewers.runAs(
        administrator,
        () ->
            calendars.revise(
                hamburg, card().version(), new CalendarDetails("Tirana", "AL", "", "")));

    goTo(2100);
    assertThat(_find(MonthTable.class)).hasSize(12);
    assertThat(ways()).containsExactly("2099");
    goTo(1900);
    assertThat(ways()).containsExactly("1901");
  }

  private static List<String> ways() {
    return _find(Anchor.class).stream()
        .map(Anchor::getText)
        .filter(words -> words.matches("[0-9]{4}"))
        .toList();
  }

  @Test
  void movesADayFromTheYear() {
    var saturday = today.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    goTo(saturday.getYear());
    _click(
        _get(
            NativeButton.class,
            spec ->
                spec.withPredicate(
                    button -> button.getTitle().orElse("").startsWith(Moments.day(saturday)))));

    assertThat(worked().getValue()).isTrue();
    fillIn("Reason", "For the bridge day");
    _get(TimeField.class, spec -> spec.withLabel("Ends early at")).setValue(LocalTime.of(12, 0));
    clickOn("Save");

    assertThat(card().moved().get(saturday))
        .isEqualTo(
            new MovedDay(saturday, DayOfWeek.MONDAY, LocalTime.of(12, 0), "For the bridge day"));
    assertThat(spans()).contains("Worked as on Monday, until 12:00", "For the bridge day");

    press("Make " + Moments.day(saturday) + " a day like the others");
    assertThat(card().moved()).isEmpty();
  }

  @Test
  void saysWhatIsWrongAndKeepsWhatWasTyped() {
    goTo(today.getYear());
    clickOn("New moved day");
    worked().setValue(false);
    clickOn("Save");

    assertThat(said()).contains("Say why.");
    assertThat(_find(Dialog.class)).hasSize(1);

    fillIn("Reason", "Stocktaking");
    _get(DayField.class, spec -> spec.withLabel("Day")).clear();
    clickOn("Save");
    assertThat(said()).contains("Choose the day.");
    assertThat(filledIn("Reason")).isEqualTo("Stocktaking");
  }

  @Test
  void showsOfAnotherDayWhatIsKnownOfIt() {
    var other = today.plusDays(40);
    viewers.runAs(
        administrator,
        () -> {
          days.move(
              hamburg, card().version(), MovedDay.worked(other, DayOfWeek.TUESDAY, "Stocktaking"));
          days.keepHours(hamburg, card().version(), today.plusDays(41), Week.read("6 09:00-12:00"));
        });
    goTo(today.getYear());
    clickOn("New moved day");
    fillIn("Reason", "Party");
    var day = _get(DayField.class, spec -> spec.withLabel("Day"));

    day.setValue(other);
    assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Moved day " + Moments.day(other));
    assertThat(filledIn("Reason")).isEqualTo("Stocktaking");
    assertThat(asOn().getValue()).isEqualTo(DayOfWeek.TUESDAY);

    day.setValue(other.plusDays(2));
    assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("New moved day");
    worked().setValue(true);
    assertThat(asOn().getListDataView().getItems()).containsExactly(DayOfWeek.SATURDAY);
  }

  @Test
  void saysThatWhatIsTypedIsNoTime() {
    goTo(today.getYear());
    clickOn("New moved day");
    worked().setValue(true);
    fillIn("Reason", "Party");
    _get(TimeField.class, spec -> spec.withLabel("Ends early at")).setInvalid(true);
    clickOn("Save");

    assertThat(said()).contains("Ends early at: this is no time. Write it as 17:30.");
    assertThat(card().moved()).isEmpty();
  }

  @SuppressWarnings("unchecked")
  private static ComboBox<DayOfWeek> asOn() {
    return _get(ComboBox.class, spec -> spec.withLabel("With the hours of"));
  }

  @Test
  void changesTheHoursOfTheWeek() {
    goTo(today.getYear());
    clickOn("Change hours");
    _get(Checkbox.class, spec -> spec.withLabel("Friday")).setValue(false);
    time("Monday: work ends").setValue(LocalTime.of(8, 0));
    clickOn("Save");
    assertThat(said()).contains("A working day must end after it begins.");

    time("Monday: work ends").setValue(LocalTime.of(16, 0));
    _get(DayField.class, spec -> spec.withLabel("Hold from")).setValue(today.plusDays(10));
    clickOn("Save");

    assertThat(card().week(today)).isEqualTo(Week.USUAL);
    var then = card().week(today.plusDays(10));
    assertThat(then.days()).hasSize(4);
    assertThat(then.on(DayOfWeek.MONDAY).orElseThrow().closes()).isEqualTo(LocalTime.of(16, 0));
    assertThat(spans())
        .contains("Mon 09:00–16:00, lunch 13:00–14:00; Tue–Thu 09:00–18:00, lunch 13:00–14:00");

    press("Drop the hours from " + Moments.day(today.plusDays(10)));
    assertThat(card().hours()).hasSize(1);
  }

  @Test
  void refusesAWeekInWhichNobodyWorks() {
    goTo(today.getYear());
    clickOn("Change hours");
    _find(Checkbox.class).forEach(day -> day.setValue(false));
    clickOn("Save");

    assertThat(said().getLast()).startsWith("At least one day of the week must be worked");
    assertThat(card().hours()).hasSize(1);
  }

  @Test
  @SuppressWarnings("unchecked")
  void createsACalendarForAnotherCountry() {
    go("admin/calendar");
    clickOn("New calendar");
    fillIn("Name", "Sofia");
    ComboBox<String> country = _get(ComboBox.class, spec -> spec.withLabel("Public holidays"));
    ComboBox<String> zone = _get(ComboBox.class, spec -> spec.withLabel("Time zone"));
    country.setValue("BG");
    zone.setValue("Europe/Sofia");
    assertThat(_find(ComboBox.class, spec -> spec.withLabel("Region"))).isEmpty();
    clickOn("Save");

    assertThat(_find(Dialog.class)).isEmpty();
    var sofia =
        calendars.all(false).stream()
            .filter(one -> one.details().country().equals("BG"))
            .toList()
            .getLast();
    assertThat(sofia.details()).isEqualTo(new CalendarDetails("Sofia", "BG", "", "Europe/Sofia"));
    assertThat(_find(H2.class)).extracting(HasText::getText).contains("Sofia");
  }

  @Test
  void theSecondOfTwoIsToldAndNothingIsLost() {
    goTo(today.getYear());
    clickOn("New moved day");
    fillIn("Reason", "Party");
    viewers.runAs(
        administrator,
        () -> days.move(hamburg, card().version(), MovedDay.free(today, "Stocktaking")));
    clickOn("Save");

    assertThat(_find(Dialog.class)).hasSize(1);
    assertThat(card().moved().get(today).reason()).isEqualTo("Stocktaking");
  }

  @Test
  void archivesWhatNobodyNeedsAndBringsItBack() {
    goTo(today.getYear());
    clickOn("Archive");
    assertThat(card().archived()).isTrue();
    clickOn("Restore");
    assertThat(card().archived()).isFalse();
  }

  @Test
  void isNotThereForOthersAndForCalendarsThatAreNot() {
    CalendarNavigation.open(UI.getCurrent(), new CalendarId(999_999_999), 2026);
    assertThat(pageHeading()).isEqualTo("Not found");
    UI.getCurrent().navigate("admin/calendar", QueryParameters.of("year", "nineteen"));
    assertThat(pageHeading()).isEqualTo("Not found");
    goTo(1899);
    assertThat(pageHeading()).isEqualTo("Not found");
    goTo(2101);
    assertThat(pageHeading()).isEqualTo("Not found");

    signIn(director, Role.DIRECTOR);
    go("admin/calendar");
    assertThat(pageHeading()).isEqualTo("Not for your role");
  }

  private void goTo(int year) {
    CalendarNavigation.open(UI.getCurrent(), hamburg, year);
  }

  private CalendarCard card() {
    return calendars.card(hamburg);
  }

  @SuppressWarnings("unchecked")
  private static RadioButtonGroup<Boolean> worked() {
    return _get(RadioButtonGroup.class);
  }

  private static TimeField time(String label) {
    return _get(
        TimeField.class,
        spec ->
            spec.withPredicate(field -> field.getAriaLabel().filter(label::equals).isPresent()));
  }

  private static void press(String does) {
    _click(
        _get(
            Button.class,
            spec ->
                spec.withPredicate(
                    button -> button.getAriaLabel().filter(does::equals).isPresent())));
  }

  private static List<String> spans() {
    return _find(Span.class).stream().map(Span::getText).toList();
  }

  private static List<String> words() {
    return _find(Paragraph.class).stream().map(HasText::getText).toList();
  }
}

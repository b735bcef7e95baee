package io.clientele.calendar;

import static java.util.Objects.requireNonNull;

import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * When a part of the house works. What has passed stays as it was: deadlines were reckoned by it.
 */
@Entity
@Table(name = "calendar_house")
class HouseCalendar {

  /** From when the hours hold that a calendar begins with. */
  private static final LocalDate EVER = LocalDate.of(2000, 1, 1);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private long version;

  @Embedded private CalendarDetails details;

  private boolean main;

  private @Nullable Instant archivedAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "calendar_hours", joinColumns = @JoinColumn(name = "calendar_id"))
  @MapKeyColumn(name = "from_day")
  @Column(name = "week")
  @Convert(converter = WeekColumn.class, attributeName = "value")
  private Map<LocalDate, Week> hours = new HashMap<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "calendar_moved_day", joinColumns = @JoinColumn(name = "calendar_id"))
  @MapKeyColumn(name = "on_day")
  private Map<LocalDate, MovedHours> moved = new HashMap<>();

  @SuppressWarnings("NullAway.Init")
  private HouseCalendar() {}

  HouseCalendar(CalendarDetails details, Week week) {
    this.details = details.checked();
    hours.put(EVER, week);
  }

  CalendarId id() {
    return new CalendarId(requireNonNull(id));
  }

  CalendarCard card(ZoneId house) {
    return new CalendarCard(
        id(),
        version,
        details,
        details.zoneOr(house),
        main,
        archivedAt != null,
        new TreeMap<>(hours),
        movedDays());
  }

  void revise(CalendarDetails revised) {
    details = revised.checked();
  }

  /**
   * @throws Refusal when the days are over, or too far ahead to be known, or a moved day would not
   *     be worked any more
   */
  void keepHours(LocalDate from, Week week, LocalDate today) {
    Ahead.require(from, today);
    hours.put(from, week);
    requireHoursOfMovedDays(today);
  }

  /** Takes back hours that have not begun. */
  void dropHours(LocalDate from, LocalDate today) {
    Ahead.require(from, today.plusDays(1));
    if (hours.remove(from) == null) {
      throw new NotFound();
    }
    requireHoursOfMovedDays(today);
  }

  /** A day that is to be worked must not become free because its weekday does. */
  private void requireHoursOfMovedDays(LocalDate today) {
    var card = card(ZoneOffset.UTC);
    for (var day : card.moved().tailMap(today).values()) {
      if (day.asOn() != null && day.hours(card.week(day.day())).isEmpty()) {
        throw Refusal.because("calendar.hours.moved-day", Texts.day(day.day()), day.inWords());
      }
    }
  }

  void move(MovedDay day, LocalDate today) {
    Ahead.require(day.day(), today);
    var checked = day.checked(card(ZoneOffset.UTC).week(day.day()));
    moved.put(day.day(), MovedHours.of(checked));
  }

  MovedDay moveBack(LocalDate day, LocalDate today) {
    Ahead.require(day, today);
    return Optional.ofNullable(moved.remove(day)).orElseThrow(NotFound::new).on(day);
  }

  Optional<MovedDay> movedOn(LocalDate day) {
    return Optional.ofNullable(moved.get(day)).map(hours -> hours.on(day));
  }

  private SortedMap<LocalDate, MovedDay> movedDays() {
    var days = new TreeMap<LocalDate, MovedDay>();
    moved.forEach((day, hours) -> days.put(day, hours.on(day)));
    return days;
  }

  void becomeMain() {
    if (archivedAt != null) {
      throw Refusal.because("calendar.archived");
    }
    main = true;
  }

  void stepBack() {
    main = false;
  }

  void archive(Instant at) {
    if (main) {
      throw Refusal.because("calendar.main-stays");
    }
    archivedAt = at;
  }

  void restore() {
    archivedAt = null;
  }
}

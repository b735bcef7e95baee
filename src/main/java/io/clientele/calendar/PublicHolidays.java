package io.clientele.calendar;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.clientele.addresses.Countries;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.context.i18n.LocaleContextHolder;

/** The public holidays of countries and their regions, as Jollyday knows them. */
public final class PublicHolidays {

  /** Before and after these years nobody could say when the holidays by the moon are. */
  public static final int FIRST_YEAR = 1900;

  public static final int LAST_YEAR = 2100;

  private static final String BETWEEN = "-";

  private static final Map<Place, Map<LocalDate, Holiday>> KNOWN = new ConcurrentHashMap<>();

  private PublicHolidays() {}

  private record Place(String country, String region, int year) {}

  /** Those of which the holidays are known, by ISO 3166. */
  public static Set<String> countries() {
    var known = new TreeSet<>(HolidayManager.getSupportedCalendarCodes());
    known.removeIf(code -> !Countries.isCode(code));
    return known;
  }

  /** The regions of a country that have holidays of their own: names by code. */
  public static Map<String, String> regions(String country) {
    var regions = new TreeMap<String, String>();
    if (countries().contains(country)) {
      collect(manager(country).getCalendarHierarchy(), "", "", regions);
    }
    return regions;
  }

  /**
   * The name of the holiday on a day, in the reader's language.
   *
   * @param country empty, or one whose holidays nobody knows, for none at all
   */
  public static Function<LocalDate, Optional<String>> of(String country, String region) {
    return countries().contains(country)
        ? day -> name(new Place(country, region, day.getYear()), day)
        : day -> Optional.empty();
  }

  private static Optional<String> name(Place place, LocalDate day) {
    if (place.year < FIRST_YEAR || place.year > LAST_YEAR) {
      return Optional.empty();
    }
    return Optional.ofNullable(KNOWN.computeIfAbsent(place, PublicHolidays::read).get(day))
        .map(holiday -> holiday.getDescription(LocaleContextHolder.getLocale()));
  }

  /**
   * A holiday that falls on a Sunday may be made up for on another day: then both are free. New
   * Year's Day is made up for in the year before.
   */
  private static Map<LocalDate, Holiday> read(Place place) {
    var path = place.region.isEmpty() ? new String[0] : place.region.split(BETWEEN);
    var days = new HashMap<LocalDate, Holiday>();
    for (var year : List.of(place.year, place.year + 1)) {
      for (var holiday :
          manager(place.country).getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, path)) {
        days.put(holiday.getActualDate(), holiday);
        days.putIfAbsent(holiday.getDate(), holiday);
      }
    }
    days.keySet().removeIf(day -> day.getYear() != place.year);
    return Map.copyOf(days);
  }

  private static void collect(
      CalendarHierarchy place, String code, String name, Map<String, String> regions) {
    for (var child : place.getChildren().values()) {
      var childCode = code.isEmpty() ? child.getId() : code + BETWEEN + child.getId();
      var own = child.getDescription(LocaleContextHolder.getLocale());
      var childName = name.isEmpty() ? own : name + ", " + own;
      regions.put(childCode, childName);
      collect(child, childCode, childName, regions);
    }
  }

  private static HolidayManager manager(String country) {
    return HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
  }
}

package io.clientele.clients;

import static io.clientele.kit.Texts.text;

import io.clientele.company.CompanyZone;
import io.clientele.kit.Utc;
import io.clientele.people.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * By the year of the house in which something happened to the card, or whether it ever did.
 *
 * @param column of the card with the moment
 */
record YearFilter(String column, CompanyZone zone) implements FieldFilter {

  static final String EVER = "ever";

  private static final int YEARS_BACK = 10;

  @Override
  public Shape shape() {
    return Shape.ONE;
  }

  @Override
  public List<String> fixed() {
    var year = zone.today().getYear();
    var years = IntStream.range(0, YEARS_BACK).mapToObj(back -> Integer.toString(year - back));
    return Stream.concat(Stream.of(EVER), years).toList();
  }

  @Override
  public String clean(String written) {
    return written.equals(EVER) || written.matches("[12][0-9]{3}") ? written : "";
  }

  @Override
  public String words(String value) {
    return value.equals(EVER) ? text("clients.filter.ever") : value;
  }

  @Override
  public Condition condition(String asked, Viewer viewer) {
    if (asked.equals(EVER)) {
      return new Condition(narrowing("%s is not null"), Map.of());
    }
    var from = "clients_" + column + "_from";
    var until = "clients_" + column + "_until";
    return new Condition(
        narrowing("%1$s >= :" + from + " and %1$s < :" + until),
        Map.of(from, start(asked, 0), until, start(asked, 1)));
  }

  private Narrowing narrowing(String condition) {
    return Narrowing.of(
        "select f.id from clients_client f where " + condition.formatted("f." + column),
        condition.formatted("c." + column));
  }

  private Object start(String year, int later) {
    var day = LocalDate.of(Integer.parseInt(year) + later, 1, 1);
    return Utc.column(day.atStartOfDay(zone.zone()).toInstant());
  }
}

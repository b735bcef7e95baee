package io.clientele.kit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Figures as a picture. It never stands alone: a table beside it says the same to those who do not
 * see it. A value that has an address opens it.
 */
@Tag("portal-chart")
@JavaScript("context://webjars/echarts/5.5.0/echarts.min.js")
@JavaScript("context://portal/chart.js")
public class Chart extends Component {

  /** What it looks like. */
  public enum Kind {
    /** Along a time; the points are days. */
    LINE,
    /** Side by side; the second series has an axis of its own. */
    BARS
  }

  /**
   * What stands at each point.
   *
   * @param values null where nothing is known
   * @param paths the address inside the portal that each value opens; empty for none
   */
  public record Series(String name, List<? extends @Nullable Number> values, List<String> paths) {}

  private final List<Series> series;

  /**
   * @param label what it shows, in words
   */
  public Chart(String label, Kind kind, List<String> points, List<Series> series) {
    this.series = List.copyOf(series);
    getElement().getClassList().add("chart");
    getElement().setAttribute("role", "img");
    getElement().setAttribute("aria-label", label);
    getElement().setPropertyJson("data", data(kind, points));
    getElement()
        .addEventListener("chosen", this::open)
        .addEventData("event.detail.series")
        .addEventData("event.detail.point");
  }

  private ObjectNode data(Kind kind, List<String> points) {
    var json = JsonNodeFactory.instance;
    var data = json.objectNode();
    data.put("kind", kind.name().toLowerCase(Locale.ROOT));
    data.put("locale", LocaleContextHolder.getLocale().toLanguageTag());
    var along = data.putArray("points");
    points.forEach(along::add);
    var lines = data.putArray("series");
    for (var one : series) {
      var line = lines.addObject();
      line.put("name", one.name());
      var values = line.putArray("values");
      one.values().forEach(value -> add(values, value));
    }
    return data;
  }

  private static void add(ArrayNode values, @Nullable Number value) {
    if (value == null) {
      values.addNull();
    } else {
      values.add(value.doubleValue());
    }
  }

  /** The browser tells only which value it was; where it leads is known here. */
  private void open(DomEvent event) {
    var one = event.getEventData().path("event.detail.series").asInt(-1);
    var point = event.getEventData().path("event.detail.point").asInt(-1);
    path(one, point)
        .map(Location::new)
        .ifPresent(place -> UI.getCurrent().navigate(place.getPath(), place.getQueryParameters()));
  }

  Optional<String> path(int one, int point) {
    return one < 0 || one >= series.size() || point < 0 || point >= series.get(one).paths().size()
        ? Optional.empty()
        : Optional.of(series.get(one).paths().get(point)).filter(path -> !path.isEmpty());
  }
}

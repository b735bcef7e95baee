package io.clientele.routes;

import io.clientele.people.EmployeeId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is asked in one stage: of each set of people one answers. An empty set is a place for which
 * nobody was found.
 */
public record Asked(RouteStage stage, List<Set<EmployeeId>> places) {

  /**
   * The same people are asked once. A place for which nobody was found counts only where the stage
   * could not be passed without it; a stage that would ask nobody has one such place.
   */
  static Asked of(RouteStage stage, List<Set<EmployeeId>> found) {
    var distinct = new ArrayList<>(new LinkedHashSet<>(found));
    var empty = distinct.removeIf(Set::isEmpty);
    var places = new ArrayList<Set<EmployeeId>>(distinct);
    var lacking =
        switch (stage.need()) {
          case ALL -> empty || places.isEmpty() ? 1 : 0;
          case ANY, QUORUM -> Math.max(0, stage.needed(places.size()) - places.size());
        };
    for (var place = 0; place < lacking; place++) {
      places.add(Set.of());
    }
    return new Asked(stage, List.copyOf(places));
  }

  public Set<EmployeeId> everybody() {
    return places.stream().flatMap(Set::stream).collect(Collectors.toSet());
  }
}

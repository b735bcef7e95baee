package io.clientele.routes.ui;

import io.clientele.routes.Route;
import io.clientele.routes.RouteStage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The stages of a route while somebody writes at them; nothing of it holds before it is saved. */
class RouteDraft {

  private final Route route;
  private final List<RouteStage> stages;

  RouteDraft(Route route) {
    this.route = route;
    this.stages = new ArrayList<>(route.stages());
  }

  Route route() {
    return route;
  }

  List<RouteStage> stages() {
    return List.copyOf(stages);
  }

  boolean hasChanges() {
    return !stages.equals(route.stages());
  }

  void add(RouteStage stage) {
    stages.add(stage);
  }

  void replace(int place, RouteStage stage) {
    stages.set(place, stage);
  }

  void remove(int place) {
    stages.remove(place);
  }

  /** Changes place with the stage after it. */
  void swap(int place) {
    Collections.swap(stages, place, place + 1);
  }
}

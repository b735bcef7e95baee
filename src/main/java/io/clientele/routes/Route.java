package io.clientele.routes;

import java.time.Instant;
import java.util.List;

/**
 * The stages that matters of one kind pass, as they were from a moment on. What runs keeps the
 * version it began with.
 *
 * @param number of the version; 0 while there is none
 */
public record Route(String kind, long number, List<RouteStage> stages, Instant at, String by) {

  public Route {
    stages = List.copyOf(stages);
  }

  /** Those a matter with these facts passes, in their order. */
  public List<RouteStage> stages(Facts facts) {
    return stages.stream().filter(stage -> stage.concerns(facts)).toList();
  }
}

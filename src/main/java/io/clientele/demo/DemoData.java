package io.clientele.demo;

import io.clientele.sandbox.SandboxClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Fills an empty portal before it opens its doors for the first time. */
@Component
@ConditionalOnBooleanProperty("clientele.demo")
class DemoData implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);
  static final String PEOPLE = "people";

  private static final int ACTS_AT_ONCE = 25;

  private final DemoSteps steps;
  private final DemoHouse house;
  private final YearPlayed year;
  private final SandboxClock clock;
  private volatile boolean running;

  DemoData(DemoSteps steps, DemoHouse house, YearPlayed year, SandboxClock clock) {
    this.steps = steps;
    this.house = house;
    this.year = year;
    this.clock = clock;
  }

  @Override
  public void start() {
    running = true;
    if (steps.begun().isEmpty()) {
      if (!house.isEmpty()) {
        return;
      }
      steps.begin(clock.instant());
    }
    fill(steps.begun().orElseThrow());
  }

  private void fill(Instant begun) {
    if (steps.isDone("done")) {
      return;
    }
    LOG.info("Making up the demo data");
    var founded = begun.minus(Duration.ofDays(365));
    steps.once(PEOPLE, begun, () -> clock.at(founded, () -> house.found(founded)));
    var acts = YearPlan.until(begun);
    for (var from = 0; from < acts.size(); from += ACTS_AT_ONCE) {
      var some = acts.subList(from, Math.min(acts.size(), from + ACTS_AT_ONCE));
      steps.once("acts-" + from, begun, () -> play(some, begun));
    }
    steps.once("done", begun, () -> house.goOn(begun));
  }

  private void play(List<Act> acts, Instant begun) {
    acts.forEach(year::play);
    house.countBefore(begun, acts.getLast().at());
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** After what sends and keeps mail, before the web server. */
  @Override
  public int getPhase() {
    return 100;
  }
}

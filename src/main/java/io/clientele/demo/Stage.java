package io.clientele.demo;

import io.clientele.people.EmployeeId;
import io.clientele.people.Viewers;
import io.clientele.sandbox.SandboxClock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Where a demo person acts at a time that has passed. */
@Component
class Stage {

  private final DemoPeople people;
  private final Viewers viewers;
  private final SandboxClock clock;
  private final Map<DemoPerson, EmployeeId> known = new EnumMap<>(DemoPerson.class);

  Stage(DemoPeople people, Viewers viewers, SandboxClock clock) {
    this.people = people;
    this.viewers = viewers;
    this.clock = clock;
  }

  void play(Instant at, DemoPerson by, Runnable act) {
    clock.at(at, () -> viewers.runAs(id(by), act));
  }

  EmployeeId id(DemoPerson person) {
    return known.computeIfAbsent(person, people::id);
  }
}

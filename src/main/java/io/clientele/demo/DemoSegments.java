package io.clientele.demo;

import io.clientele.sandbox.SandboxClock;
import io.clientele.segments.SegmentDetails;
import io.clientele.segments.SegmentSizes;
import io.clientele.segments.Segments;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The segments that people of the demo house follow through the year. */
@Component
class DemoSegments {

  private final Segments segments;
  private final SegmentSizes sizes;
  private final Stage stage;
  private final SandboxClock clock;

  DemoSegments(Segments segments, SegmentSizes sizes, Stage stage, SandboxClock clock) {
    this.segments = segments;
    this.sizes = sizes;
    this.stage = stage;
    this.clock = clock;
  }

  /** Before the first client comes. */
  void begin(Instant at) {
    var prospects = new SegmentDetails("Prospects", "To be won this year", "1?status=PROSPECT");
    share(at, DemoPerson.HELENA, prospects);
    share(at, DemoPerson.IVO, prospects);
    share(
        at,
        DemoPerson.ANNA,
        new SegmentDetails("German clients", "Invite to the fair in Cologne", "1?country=DE"));
    share(at, DemoPerson.DIANA, new SegmentDetails("The whole house", "", "1?"));
    share(
        at,
        DemoPerson.DIANA,
        new SegmentDetails("A clients", "Visit each of them twice a year", "1?class=A"));
  }

  private void share(Instant at, DemoPerson by, SegmentDetails details) {
    stage.play(at, by, () -> segments.share(segments.card(segments.create(details))));
  }

  /** What the job would have counted that day. */
  void count(Instant at) {
    clock.at(at, sizes::recordDue);
  }
}

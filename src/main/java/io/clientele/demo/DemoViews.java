package io.clientele.demo;

import io.clientele.views.Views;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The views of the list of clients that people of the demo house look at. */
@Component
class DemoViews {

  private static final String LIST = "clients";

  private final Views views;
  private final Stage stage;

  DemoViews(Views views, Stage stage) {
    this.views = views;
    this.stage = stage;
  }

  /** Helena's is for her department; the others are their owners' own. */
  void save(Instant now) {
    stage.play(
        now.minus(Duration.ofDays(9)),
        DemoPerson.HELENA,
        () -> {
          var silent =
              views.save(
                  LIST,
                  "A clients without contact for 30 days",
                  "1?class=A&columns=name.status.owner.city.phone.contactedAt&silent=30"
                      + "&sort=contactedAt");
          views.share(views.view(LIST, silent));
        });
    stage.play(
        now.minus(Duration.ofDays(4)),
        DemoPerson.ANNA,
        () -> views.save(LIST, "Birthdays this month", "1?birthday=30"));
  }
}

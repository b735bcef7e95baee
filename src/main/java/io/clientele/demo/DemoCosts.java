package io.clientele.demo;

import io.clientele.sources.CostDetails;
import io.clientele.sources.Costs;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What the heads of the demo house spent during the year to win clients. */
@Component
class DemoCosts {

  private final Costs costs;
  private final Stage stage;

  DemoCosts(Costs costs, Stage stage) {
    this.costs = costs;
    this.stage = stage;
  }

  void enter(Instant now) {
    var at = now.minus(Duration.ofMinutes(5));
    stage.play(
        at,
        DemoPerson.HELENA,
        () -> {
          enter("Trade fair", 250, "12400", "Stand at the fair in Cologne");
          enter("Trade fair", 120, "3150.50", "Travel to the fair in Milan");
          enter("Advertisement", 60, "2800", "Full page in the trade journal");
          enter("Letter", 20, "640", "Autumn catalogue by post");
        });
    stage.play(
        at,
        DemoPerson.IVO,
        () -> {
          enter("Web site", 200, "5400", "New product pages");
          enter("Presentation", 90, "1900", "Tasting for buyers of the chains");
          enter("Cold call", 35, "1200", "Call centre, two weeks");
        });
  }

  private void enter(String source, int daysAgo, String amount, String words) {
    var department = costs.departments().keySet().stream().findFirst().orElseThrow();
    var day = costs.today().minusDays(daysAgo);
    costs.enter(new CostDetails(source, department, day, new BigDecimal(amount), words));
  }
}

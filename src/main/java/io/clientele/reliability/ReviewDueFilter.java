package io.clientele.reliability;

import io.clientele.clients.FieldFilter;
import io.clientele.clients.Narrowing;
import io.clientele.company.CompanyZone;
import io.clientele.kit.Texts;
import io.clientele.people.Viewer;
import java.sql.Date;
import java.util.Map;

/** By whether the day has passed on which somebody wanted to look at the rating again. */
final class ReviewDueFilter implements FieldFilter {

  private final CompanyZone zone;

  ReviewDueFilter(CompanyZone zone) {
    this.zone = zone;
  }

  @Override
  public Shape shape() {
    return Shape.YES;
  }

  @Override
  public String clean(String written) {
    return written.equals(YES) ? YES : "";
  }

  @Override
  public String words(String value) {
    return Texts.text("kit.yes");
  }

  @Override
  public Condition condition(String asked, Viewer viewer) {
    return new Condition(
        Narrowing.byRow("reliability_rating", "f.review_on < :reviewDue"),
        Map.of("reviewDue", Date.valueOf(zone.today())));
  }
}

package io.clientele.obligations;

import io.clientele.calendar.Calendars;
import io.clientele.company.CompanyZone;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** By what days are reckoned now: the house’s day, and its main calendar. */
@Component
class Reckonings {

  private final Calendars calendars;
  private final CompanyZone zone;

  Reckonings(Calendars calendars, CompanyZone zone) {
    this.calendars = calendars;
    this.zone = zone;
  }

  LocalDate today() {
    return zone.today();
  }

  Reckoning of(KeptObligation kept) {
    return of(kept.holdsFrom());
  }

  private Reckoning of(@Nullable LocalDate holdsFrom) {
    return new Reckoning(zone.today(), calendars.main().working(), holdsFrom);
  }
}

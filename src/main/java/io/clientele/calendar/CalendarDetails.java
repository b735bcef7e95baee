package io.clientele.calendar;

import io.clientele.kit.Lengths;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import jakarta.persistence.Embeddable;
import java.time.ZoneId;

/**
 * Where a part of the house works.
 *
 * @param country whose public holidays are free, ISO 3166; empty for none
 * @param region of that country, where it has holidays of its own; may be empty
 * @param zone in which its clocks go; empty for the house's own
 */
@Embeddable
public record CalendarDetails(String name, String country, String region, String zone) {

  CalendarDetails checked() {
    var clean =
        new CalendarDetails(
            name.replaceAll("[\\s\\p{Cntrl}]+", " ").strip(),
            country.strip(),
            region.strip(),
            zone.strip());
    if (clean.name.isEmpty()) {
      throw Refusal.because("calendar.name-needed");
    }
    Lengths.require(Texts.text("calendar.name"), clean.name, Lengths.WORD);
    if (!clean.country.isEmpty() && !PublicHolidays.countries().contains(clean.country)) {
      throw Refusal.because("calendar.country-unknown");
    }
    if (!clean.region.isEmpty()
        && !PublicHolidays.regions(clean.country).containsKey(clean.region)) {
      throw Refusal.because("calendar.region-unknown");
    }
    if (!clean.zone.isEmpty() && !ZoneId.getAvailableZoneIds().contains(clean.zone)) {
      throw Refusal.because("calendar.zone-unknown");
    }
    return clean;
  }

  ZoneId zoneOr(ZoneId house) {
    return zone.isEmpty() ? house : ZoneId.of(zone);
  }
}

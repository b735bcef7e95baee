package io.clientele.contacts;

import io.clientele.kit.Lengths;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What it is good to know of a person before one calls; null and empty where it is not known.
 *
 * @param role what they have to do with a decision to buy
 * @param zone their time zone, {@code Europe/Vienna}
 */
public record Background(@Nullable DecisionRole role, String profession, String zone) {

  public static final Background NONE = new Background(null, "", "");

  private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

  Background clean() {
    return new Background(role, profession.strip(), zone.strip());
  }

  /**
   * @throws Refusal when there is no such zone, or the profession is too long
   */
  void require() {
    if (!zone.isEmpty() && !ZONES.contains(zone)) {
      throw Refusal.because("contacts.refused.zone", zone);
    }
    Lengths.require(Texts.text("contacts.field.profession"), profession, Lengths.WORD);
  }

  @Override
  public String toString() {
    return Stream.of(role == null ? "" : role.inWords(), profession, zone)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}

package io.clientele.clients;

import io.clientele.kit.Texts;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Where a client is.
 *
 * @param country ISO 3166, two capital letters; empty when unknown
 */
@Embeddable
public record Address(
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Kind kind,
    String street,
    String postalCode,
    String city,
    String region,
    String country) {

  /** What is there. */
  public enum Kind {
    LEGAL,
    ACTUAL,
    DELIVERY;

    public String inWords() {
      return Texts.text("clients.address." + name());
    }
  }

  Address clean() {
    return new Address(
        kind,
        street.strip(),
        postalCode.strip(),
        city.strip(),
        region.strip(),
        country.strip().toUpperCase(Locale.ROOT));
  }

  boolean isEmpty() {
    return Stream.of(street, postalCode, city, region, country).allMatch(String::isEmpty);
  }

  public String countryName() {
    return country.isEmpty() ? "" : Countries.name(country);
  }

  /** In one line, as one reads it. */
  public String inWords() {
    var town = Stream.of(postalCode, city).filter(part -> !part.isEmpty());
    return Stream.of(street, town.collect(Collectors.joining(" ")), region, countryName())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  @Override
  public String toString() {
    return kind.inWords() + ": " + inWords();
  }
}

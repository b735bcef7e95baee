package io.clientele.addresses;

import static io.clientele.kit.Texts.text;

import io.clientele.kit.Lengths;
import io.clientele.kit.Refusal;
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
      return text("addresses.address." + name());
    }
  }

  public Address clean() {
    return new Address(
        kind,
        street.strip(),
        postalCode.strip(),
        city.strip(),
        region.strip(),
        country.strip().toUpperCase(Locale.ROOT));
  }

  public boolean isEmpty() {
    return Stream.of(street, postalCode, city, region, country).allMatch(String::isEmpty);
  }

  /**
   * @throws Refusal when there is no such country, or a part is too long
   */
  public void require() {
    if (!country.isEmpty() && !Countries.isCode(country)) {
      throw Refusal.because("addresses.refused.country", country);
    }
    Lengths.require(text("addresses.field.street"), street, Lengths.NAME);
    Lengths.require(text("addresses.field.postalCode"), postalCode, Lengths.CODE);
    Lengths.require(text("addresses.field.city"), city, Lengths.WORD);
    Lengths.require(text("addresses.field.region"), region, Lengths.WORD);
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

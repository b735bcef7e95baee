package io.clientele.contracts;

import io.clientele.company.LegalEntityDetails;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the two sides stand on paper. */
final class Requisites {

  private Requisites() {}

  /** In one line. */
  static String address(LegalEntityDetails house) {
    var town = joined(" ", house.postalCode(), house.city());
    return joined(", ", house.street(), town);
  }

  private static String joined(String between, String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
  }
}

package io.clientele.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * How people, streets and companies are called in one country.
 *
 * @param families empty where the generator library knows them well
 * @param familiesOfWomen where they differ, in the same order; else empty
 * @param street how street and house number are put together
 */
record Land(
    String country,
    String language,
    int clients,
    List<Town> towns,
    List<String> streets,
    String street,
    List<String> men,
    List<String> women,
    List<String> families,
    List<String> familiesOfWomen,
    List<String> companies,
    String taxNumber,
    String registration) {

  record Town(String name, String postalCode, String areaCode) {}

  static List<Land> all() {
    return Stream.of("DE", "AT", "IT", "HU", "BG", "PL", "CZ", "FR", "ES", "NL", "GB")
        .map(Land::of)
        .toList();
  }

  private static Land of(String country) {
    var facts = Words.read(country);
    return new Land(
        country,
        facts.getProperty("language"),
        Integer.parseInt(facts.getProperty("clients")),
        towns(facts),
        Words.list(facts, "streets", ";"),
        facts.getProperty("street"),
        Words.list(facts, "men", ";"),
        Words.list(facts, "women", ";"),
        Words.list(facts, "families", ";"),
        Words.list(facts, "families.women", ";"),
        Words.list(facts, "companies", ";"),
        facts.getProperty("tax"),
        facts.getProperty("registration"));
  }

  private static List<Town> towns(Properties facts) {
    var towns = new ArrayList<Town>();
    for (var line : Words.list(facts, "towns", ";")) {
      var parts = line.split("\\|");
      towns.add(new Town(parts[0], parts[1], parts[2]));
    }
    return towns;
  }
}

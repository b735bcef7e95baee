package io.clientele.accounts;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an attempt counts against. Sorted, so that two attempts at once lock in the same order.
 *
 * @param buckets each with its own count
 */
record Attempt(SortedMap<String, GrowingDelay> buckets) {

  /**
   * An attempt to sign in. Where the person has been before, only what comes from there counts:
   * strangers who try the name elsewhere cannot keep its owner out.
   */
  static Attempt toSignIn(String signIn, String address, boolean knownPlace) {
    var person = hidden(signIn);
    return knownPlace
        ? of(Map.of("place:" + person + ":" + network(address), GrowingDelay.PLACE))
        : of(
            Map.of(
                "person:" + person, GrowingDelay.PERSON,
                "address:" + network(address), GrowingDelay.ADDRESS));
  }

  /** An attempt to prove the password from inside a session. */
  static Attempt toProve(String signIn) {
    return of(Map.of("change:" + hidden(signIn), GrowingDelay.PLACE));
  }

  /** Somebody asks for a link to a new password. */
  static Attempt toGetLink(String address) {
    return of(Map.of("link:" + network(address), GrowingDelay.PLACE));
  }

  private static Attempt of(Map<String, GrowingDelay> buckets) {
    return new Attempt(new TreeMap<>(buckets));
  }

  /** What was typed as a name may be a password. */
  private static String hidden(String signIn) {
    return Secret.sha256(signIn).substring(0, 40);
  }

  /** One customer of a provider holds 2^64 addresses of the newer kind. */
  private static String network(String address) {
    if (address.chars().filter(letter -> letter == ':').count() < 2) {
      return address;
    }
    var groups = List.of(address.split(":", -1));
    return String.join(":", groups.subList(0, Math.min(4, groups.size()))) + "::/64";
  }
}

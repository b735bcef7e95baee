package io.clientele.duplicates;

import io.clientele.addresses.MailAddresses;
import io.clientele.addresses.Phone;
import io.clientele.clients.ClientDetails;
import io.clientele.clients.SearchText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By what a card is recognised.
 *
 * @param names legal and short
 * @param number of the customer, small letters
 * @param phones tokens of the search index, as mails and domains
 */
record Marks(
    List<String> names,
    String number,
    String taxKey,
    String registration,
    Set<String> phones,
    Set<String> mails,
    Set<String> domains) {

  private static final int SHORTEST_CODE = 5;

  /** The sign of a telephone number and enough digits that it is not an extension. */
  private static final int SHORTEST_PHONE = 8;

  static Marks of(ClientDetails details) {
    var mails = details.mails().stream().filter(MailAddresses::isOne).toList();
    return of(
        details.legalName(),
        details.shortName(),
        details.number(),
        ClientDetails.taxKey(details.taxNumber()),
        details.registrationNumber(),
        Stream.concat(
                details.phones().stream().flatMap(phone -> phone(phone).stream()),
                mails.stream().flatMap(mail -> SearchText.mail(mail).stream()))
            .collect(Collectors.toSet()));
  }

  /**
   * @param tokens of the search index; what is no phone, mail or domain among them does not count
   */
  static Marks of(
      String legalName,
      String shortName,
      String number,
      String taxKey,
      String registrationNumber,
      Set<String> tokens) {
    return new Marks(
        Stream.of(legalName, shortName).filter(name -> !name.isBlank()).distinct().toList(),
        SearchText.fold(number.strip()),
        enough(taxKey),
        enough(compact(registrationNumber)),
        some(tokens, token -> token.startsWith("#") && token.length() >= SHORTEST_PHONE),
        some(tokens, token -> token.startsWith("@") && !token.startsWith("@@")),
        some(tokens, token -> token.startsWith("@@") && !FreeMail.isOne(token.substring(2))));
  }

  boolean areNone() {
    return names.isEmpty()
        && (number + taxKey + registration).isEmpty()
        && phones.isEmpty()
        && mails.isEmpty();
  }

  /** Under what the index has cards that share a number, phone or mail with these. */
  Set<String> tokens() {
    var tokens = new HashSet<String>();
    for (var code : List.of(number, taxKey, registration)) {
      SearchText.code(code).stream().filter(token -> token.startsWith("=")).forEach(tokens::add);
    }
    tokens.addAll(phones);
    tokens.addAll(mails);
    return tokens;
  }

  /** Under each of these one looks for cards that are alike. */
  Set<String> keys() {
    var keys = new HashSet<>(tokens());
    keys.addAll(domains);
    names.forEach(name -> keys.addAll(NameLikeness.words(name)));
    return keys;
  }

  /** In what these are alike, the strongest sign first; empty when in nothing. */
  List<Likeness> sharedWith(Marks other) {
    return Stream.of(Likeness.values()).filter(sign -> isShared(sign, other)).toList();
  }

  private boolean isShared(Likeness sign, Marks other) {
    return switch (sign) {
      case NUMBER -> !number.isEmpty() && number.equals(other.number);
      case TAX_NUMBER -> sameTaxNumber(taxKey, other.taxKey);
      case REGISTRATION_NUMBER ->
          !registration.isEmpty() && registration.equals(other.registration);
      case MAIL -> mails.stream().anyMatch(other.mails::contains);
      case PHONE -> phones.stream().anyMatch(other.phones::contains);
      case NAME ->
          names.stream()
              .anyMatch(
                  name -> other.names.stream().anyMatch(one -> NameLikeness.similar(name, one)));
      case DOMAIN -> domains.stream().anyMatch(other.domains::contains);
    };
  }

  /** Written with the country's letters before it here and without them there is the same. */
  private static boolean sameTaxNumber(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    var digits = one.replaceFirst("^\\p{L}{2}", "");
    var others = other.replaceFirst("^\\p{L}{2}", "");
    return one.equals(other)
        || (digits.equals(others) && (one.equals(digits) || other.equals(others)));
  }

  /** As the world dials it where that is known; what is only written may be of another country. */
  private static Set<String> phone(Phone phone) {
    var dialled = phone.e164().isEmpty() ? phone : new Phone(phone.kind(), "", phone.e164());
    return SearchText.phone(dialled);
  }

  private static String enough(String code) {
    return code.length() < SHORTEST_CODE ? "" : code;
  }

  private static String compact(String code) {
    return SearchText.fold(code).replaceAll("[^\\p{L}\\p{Nd}]", "");
  }

  private static Set<String> some(Set<String> tokens, Predicate<String> wanted) {
    return tokens.stream().filter(wanted).collect(Collectors.toUnmodifiableSet());
  }
}

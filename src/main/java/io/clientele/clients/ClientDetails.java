package io.clientele.clients;

import static io.clientele.kit.Lengths.CODE;
import static io.clientele.kit.Lengths.NAME;
import static io.clientele.kit.Lengths.WORD;

import io.clientele.addresses.Address;
import io.clientele.addresses.MailAddresses;
import io.clientele.addresses.Phone;
import io.clientele.kit.Lengths;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What people write on a client's card. Empty texts mean that nothing is known.
 *
 * @param shortName as one speaks of them; empty when that is the legal name
 * @param number the customer number, no two clients have the same
 * @param grade how much they matter to us
 * @param notes confidential
 */
public record ClientDetails(
    String legalName,
    String shortName,
    String number,
    String taxNumber,
    String registrationNumber,
    List<Address> addresses,
    List<Phone> phones,
    List<String> mails,
    String site,
    @Nullable Grade grade,
    String industry,
    List<String> tags,
    String notes) {

  /** The class of a client. */
  public enum Grade {
    A,
    B,
    C
  }

  public static final int LONGEST_NOTES = 10_000;

  public ClientDetails {
    addresses = List.copyOf(addresses);
    phones = List.copyOf(phones);
    mails = List.copyOf(mails);
    tags = List.copyOf(tags);
  }

  public static ClientDetails named(String legalName) {
    return new ClientDetails(
        legalName, "", "", "", "", List.of(), List.of(), List.of(), "", null, "", List.of(), "");
  }

  public ClientDetails withGrade(@Nullable Grade other) {
    return new ClientDetails(
        legalName,
        shortName,
        number,
        taxNumber,
        registrationNumber,
        addresses,
        phones,
        mails,
        site,
        other,
        industry,
        tags,
        notes);
  }

  public ClientDetails withTags(List<String> others) {
    return new ClientDetails(
        legalName,
        shortName,
        number,
        taxNumber,
        registrationNumber,
        addresses,
        phones,
        mails,
        site,
        grade,
        industry,
        others,
        notes);
  }

  /** As one speaks of them. */
  public String name() {
    return shortName.isEmpty() ? legalName : shortName;
  }

  /** The first address given, which lists show; null when there is none. */
  public @Nullable Address firstAddress() {
    return addresses.isEmpty() ? null : addresses.getFirst();
  }

  public String city() {
    return addresses.stream()
        .map(Address::city)
        .filter(city -> !city.isEmpty())
        .findFirst()
        .orElse("");
  }

  public String country() {
    return addresses.stream()
        .map(Address::country)
        .filter(country -> !country.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The number to call first; a fax is none. */
  public String phone() {
    return phones.stream()
        .filter(phone -> phone.kind() != Phone.Kind.FAX)
        .map(Phone::written)
        .findFirst()
        .orElse("");
  }

  public String mail() {
    return mails.isEmpty() ? "" : mails.getFirst();
  }

  /** What those may see who reach only the head of a card. */
  ClientDetails head() {
    return new ClientDetails(
        legalName,
        shortName,
        number,
        taxNumber,
        registrationNumber,
        addresses,
        List.of(),
        List.of(),
        "",
        null,
        "",
        List.of(),
        "");
  }

  /** Without blanks around, empty lines and doubles; numbers as the world dials them. */
  public ClientDetails clean() {
    var where = addresses.stream().map(Address::clean).filter(one -> !one.isEmpty()).toList();
    var country = where.stream().map(Address::country).filter(one -> !one.isEmpty()).findFirst();
    return new ClientDetails(
        legalName.strip(),
        shortName.strip(),
        number.strip(),
        taxNumber.strip(),
        registrationNumber.strip(),
        where,
        phones.stream()
            .filter(phone -> !phone.written().isBlank())
            .map(phone -> phone.in(country.orElse("")))
            .distinct()
            .toList(),
        words(mails),
        site.strip(),
        grade,
        industry.strip(),
        words(tags),
        notes.strip());
  }

  /**
   * @throws Refusal when something cannot be right
   */
  public ClientDetails checked() {
    var clean = clean();
    if (clean.legalName.isEmpty()) {
      throw Refusal.because("clients.refused.no-name");
    }
    MailAddresses.requireAll(clean.mails);
    clean.addresses.forEach(Address::require);
    clean.requireLengths();
    clean.phones.forEach(Phone::require);
    return clean;
  }

  private void requireLengths() {
    require("legalName", legalName, NAME);
    require("shortName", shortName, NAME);
    require("number", number, CODE);
    require("taxNumber", taxNumber, CODE);
    require("taxNumber", taxKey(taxNumber), CODE);
    require("registrationNumber", registrationNumber, CODE);
    require("site", site, NAME);
    require("industry", industry, WORD);
    require("notes", notes, LONGEST_NOTES);
    tags.forEach(tag -> require("tags", tag, CODE));
  }

  private static void require(String field, String value, int longest) {
    Lengths.require(Texts.text("clients.field." + field), value, longest);
  }

  private static List<String> words(List<String> given) {
    return given.stream()
        .filter(Objects::nonNull)
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  /** A tax number without the blanks and dots that people put in; empty when there is none. */
  public static String taxKey(String taxNumber) {
    return taxNumber.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
  }
}

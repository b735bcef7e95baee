package io.clientele.intake;

import static io.clientele.intake.ImportFields.*;

import io.clientele.addresses.Address;
import io.clientele.addresses.Countries;
import io.clientele.addresses.Phone;
import io.clientele.clients.ClientDetails;
import io.clientele.clients.ClientDetails.Grade;
import io.clientele.clients.ClientStatus;
import io.clientele.contacts.ContactDetails;
import io.clientele.contacts.PersonName;
import io.clientele.imports.ImportRow;
import io.clientele.kit.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a file says of a client. Only filled cells count; numbers and mails are added to
 * those that are known, never taken away. Where no contact is named, theirs are the client's own.
 */
record ImportedClient(ImportRow row) {

  String name() {
    return row.text(LEGAL_NAME);
  }

  String number() {
    return row.text(NUMBER);
  }

  String taxKey() {
    return ClientDetails.taxKey(row.text(TAX_NUMBER));
  }

  String mail() {
    return row.text(MAIL);
  }

  String city() {
    return row.text(CITY);
  }

  /** Who has a customer number is more than a prospect. */
  ClientStatus status() {
    return number().isEmpty() ? ClientStatus.PROSPECT : ClientStatus.CLIENT;
  }

  /**
   * The card with what the row says.
   *
   * @throws Refusal when a cell cannot be right
   */
  ClientDetails over(ClientDetails known) {
    var addresses = addresses(known.addresses());
    var country =
        addresses.stream().map(Address::country).filter(code -> !code.isEmpty()).findFirst();
    var phones = new ArrayList<>(known.phones());
    addPhone(phones, Phone.Kind.OFFICE, row.text(PHONE), country.orElse(""));
    addPhone(phones, Phone.Kind.FAX, row.text(FAX), country.orElse(""));
    if (person().isEmpty()) {
      addPhone(phones, Phone.Kind.OFFICE, row.text(CONTACT_PHONE), country.orElse(""));
    }
    return new ClientDetails(
            filled(LEGAL_NAME, known.legalName()),
            filled(SHORT_NAME, known.shortName()),
            filled(NUMBER, known.number()),
            filled(TAX_NUMBER, known.taxNumber()),
            filled(REGISTRATION_NUMBER, known.registrationNumber()),
            addresses,
            phones,
            with(known.mails(), row.text(MAIL), person().isEmpty() ? row.text(CONTACT_MAIL) : ""),
            filled(SITE, known.site()),
            grade(known.grade()),
            filled(INDUSTRY, known.industry()),
            with(known.tags(), row.text(TAGS).split("[,;]")),
            filled(NOTES, known.notes()))
        .checked();
  }

  /** The position of nobody; there is no place for it on a card. */
  Optional<String> positionOfNobody() {
    return Optional.of(row.text(CONTACT_POSITION))
        .filter(position -> !position.isEmpty() && person().isEmpty());
  }

  /** The person of the row; empty when it names none. */
  Optional<PersonName> person() {
    var name = row.text(CONTACT_NAME);
    return name.isEmpty() ? Optional.empty() : Optional.of(PersonName.of(name));
  }

  /**
   * What the row says of a person; a new one has the row's name.
   *
   * @throws Refusal when a cell cannot be right
   */
  ContactDetails over(ContactDetails known, String country) {
    var phones = new ArrayList<>(known.phones());
    addPhone(phones, Phone.Kind.OFFICE, row.text(CONTACT_PHONE), country);
    return new ContactDetails(
            known.firstName(),
            known.lastName(),
            known.salutation(),
            filled(CONTACT_POSITION, known.position()),
            phones,
            with(known.mails(), row.text(CONTACT_MAIL)),
            known.birthday(),
            known.language(),
            known.offers(),
            known.greetings(),
            known.doNotCall(),
            known.left(),
            known.background())
        .sound(country);
  }

  private List<Address> addresses(List<Address> known) {
    var first =
        known.isEmpty() ? new Address(Address.Kind.ACTUAL, "", "", "", "", "") : known.getFirst();
    var told =
        new Address(
            first.kind(),
            filled(STREET, first.street()),
            filled(POSTAL_CODE, first.postalCode()),
            filled(CITY, first.city()),
            filled(REGION, first.region()),
            country(first.country()));
    var addresses = new ArrayList<>(known);
    if (addresses.isEmpty()) {
      addresses.add(told);
    } else {
      addresses.set(0, told);
    }
    return addresses;
  }

  private String country(String known) {
    var written = row.text(COUNTRY);
    return written.isEmpty()
        ? known
        : Countries.code(written)
            .orElseThrow(() -> Refusal.because("intake.refused.unknown-country", written));
  }

  private @Nullable Grade grade(@Nullable Grade known) {
    var written = row.text(GRADE).toUpperCase(Locale.ROOT);
    if (written.isEmpty()) {
      return known;
    }
    return Arrays.stream(Grade.values())
        .filter(grade -> grade.name().equals(written))
        .findFirst()
        .orElseThrow(() -> Refusal.because("intake.refused.grade", written));
  }

  private static void addPhone(
      List<Phone> phones, Phone.Kind kind, String written, String country) {
    if (written.isEmpty()) {
      return;
    }
    var phone = Phone.of(kind, written, country);
    var fax = kind == Phone.Kind.FAX;
    if (phones.stream()
        .filter(known -> (known.kind() == Phone.Kind.FAX) == fax)
        .noneMatch(known -> isSame(known, phone))) {
      phones.add(phone);
    }
  }

  private static boolean isSame(Phone one, Phone other) {
    return one.written().equals(other.written())
        || (!one.e164().isEmpty() && one.e164().equals(other.e164()));
  }

  private static List<String> with(List<String> known, String... more) {
    var words = new ArrayList<>(known);
    for (var word : more) {
      if (!word.isBlank() && words.stream().noneMatch(word.strip()::equalsIgnoreCase)) {
        words.add(word.strip());
      }
    }
    return words;
  }

  private String filled(String field, String known) {
    var told = row.text(field);
    return told.isEmpty() ? known : told;
  }
}

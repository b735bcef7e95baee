package io.clientele.intake;

import static io.clientele.intake.ImportFields.*;

import io.clientele.addresses.Address;
import io.clientele.addresses.Countries;
import io.clientele.addresses.Phone;
import io.clientele.clients.ClientDetails;
import io.clientele.clients.ClientDetails.Grade;
import io.clientele.clients.ClientStatus;
import io.clientele.imports.ImportRow;
import io.clientele.kit.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a row of a file says of a client's card. Only filled cells count; numbers and mails are
 * added to those that are known, never taken away. Where no contact is named, theirs are the
 * client's own.
 */
record ImportedClient(Cells cells) {

  ImportedClient(ImportRow row) {
    this(new Cells(row));
  }

  String name() {
    return cells.text(LEGAL_NAME);
  }

  String number() {
    return cells.text(NUMBER);
  }

  String taxKey() {
    return ClientDetails.taxKey(cells.text(TAX_NUMBER));
  }

  /** The client's own, not those of a contact. */
  List<String> mails() {
    return Stream.of(MAIL, SECOND_MAIL)
        .flatMap(field -> cells.several(field, WrittenLists.MAILS).stream())
        .toList();
  }

  String city() {
    return cells.text(CITY);
  }

  String owner() {
    return cells.text(OWNER);
  }

  /** Where the row is silent, who has a customer number is more than a prospect. */
  ClientStatus status() {
    return status(number().isEmpty() ? ClientStatus.PROSPECT : ClientStatus.CLIENT);
  }

  /**
   * @throws Refusal when the word is none
   */
  ClientStatus status(ClientStatus known) {
    return Objects.requireNonNull(
        cells.word(ClientStatus.class, STATUS, known, ClientStatus::inWords));
  }

  String statusReason() {
    return cells.text(STATUS_REASON);
  }

  private boolean namesNobody() {
    return ImportedPerson.name(cells).isEmpty();
  }

  /**
   * The card with what the row says.
   *
   * @throws Refusal when a cell cannot be right
   */
  ClientDetails over(ClientDetails known) {
    var addresses = addresses(known.addresses());
    var country =
        addresses.stream()
            .map(Address::country)
            .filter(code -> !code.isEmpty())
            .findFirst()
            .orElse("");
    return new ClientDetails(
            cells.filled(LEGAL_NAME, known.legalName()),
            cells.filled(SHORT_NAME, known.shortName()),
            cells.filled(NUMBER, known.number()),
            cells.filled(TAX_NUMBER, known.taxNumber()),
            cells.filled(REGISTRATION_NUMBER, known.registrationNumber()),
            addresses,
            phones(known.phones(), country),
            WrittenLists.with(known.mails(), allMails()),
            cells.filled(SITE, known.site()),
            cells.word(Grade.class, GRADE, known.grade(), Grade::name),
            cells.filled(INDUSTRY, known.industry()),
            WrittenLists.with(known.tags(), cells.several(TAGS, "[,;|\\n]")),
            cells.filled(NOTES, known.notes()))
        .checked();
  }

  private List<String> allMails() {
    var ofNobody =
        namesNobody() ? cells.several(CONTACT_MAIL, WrittenLists.MAILS) : List.<String>of();
    return Stream.concat(mails().stream(), ofNobody.stream()).toList();
  }

  private List<Phone> phones(List<Phone> known, String country) {
    var phones = new WrittenLists.Phones(known, country);
    phones.add(Phone.Kind.OFFICE, cells.several(PHONE, WrittenLists.PHONES));
    phones.add(Phone.Kind.OFFICE, cells.several(SECOND_PHONE, WrittenLists.PHONES));
    phones.add(Phone.Kind.FAX, cells.several(FAX, WrittenLists.PHONES));
    if (namesNobody()) {
      phones.add(Phone.Kind.OFFICE, cells.several(CONTACT_PHONE, WrittenLists.PHONES));
      phones.add(Phone.Kind.MOBILE, cells.several(CONTACT_MOBILE, WrittenLists.PHONES));
    }
    return phones.all();
  }

  /** The address without a kind is the first one that has no columns of its own. */
  private List<Address> addresses(List<Address> known) {
    var addresses = new ArrayList<>(known);
    put(addresses, Address.Kind.ACTUAL, ADDRESS, address -> !hasOwnColumns(address.kind()));
    put(addresses, LEGAL_ADDRESS, Address.Kind.LEGAL);
    put(addresses, DELIVERY_ADDRESS, Address.Kind.DELIVERY);
    return addresses;
  }

  private boolean hasOwnColumns(Address.Kind kind) {
    return switch (kind) {
      case ACTUAL -> false;
      case LEGAL -> LEGAL_ADDRESS.all().stream().anyMatch(cells.row()::has);
      case DELIVERY -> DELIVERY_ADDRESS.all().stream().anyMatch(cells.row()::has);
    };
  }

  private void put(List<Address> addresses, AddressFields fields, Address.Kind kind) {
    put(addresses, kind, fields, address -> address.kind() == kind);
  }

  private void put(
      List<Address> addresses, Address.Kind kind, AddressFields fields, Predicate<Address> meant) {
    if (!cells.anyFilled(fields.all())) {
      return;
    }
    var before =
        addresses.stream()
            .filter(meant)
            .findFirst()
            .orElseGet(() -> new Address(kind, "", "", "", "", ""));
    var told =
        new Address(
            before.kind(),
            cells.filled(fields.street(), before.street()),
            cells.filled(fields.postalCode(), before.postalCode()),
            cells.filled(fields.city(), before.city()),
            cells.filled(fields.region(), before.region()),
            country(fields, before.country()));
    var place = addresses.indexOf(before);
    if (place < 0) {
      addresses.add(told);
    } else {
      addresses.set(place, told);
    }
  }

  private String country(AddressFields fields, String known) {
    var written = cells.text(fields.country());
    return written.isEmpty()
        ? known
        : Countries.code(written)
            .orElseThrow(() -> Refusal.because("intake.refused.unknown-country", written));
  }
}

package io.clientele.contacts;

import io.clientele.addresses.Phone;
import java.time.LocalDate;
import java.util.List;

/** Persons that tests know by name. */
public final class ContactFixtures {

  private ContactFixtures() {}

  /** With a mail, consent to offers and a birthday. */
  public static ContactDetails maria() {
    return new ContactDetails(
        "Maria",
        "Anders",
        "",
        "Sales Representative",
        List.of(Phone.of(Phone.Kind.MOBILE, "0170 1234567", "DE")),
        List.of("maria@alfreds.example"),
        new Birthday(2, 29, null),
        "de",
        Consent.given(LocalDate.of(2026, 1, 15), "By telephone"),
        Consent.NONE,
        false,
        false,
        new Background(DecisionRole.DECIDES, "Buyer", "Europe/Berlin"));
  }

  /** Somebody of whom only a telephone and a mail are known. */
  public static ContactDetails reachedBy(String name, String phone, String mail) {
    return new ContactDetails(
        name,
        "",
        "",
        "",
        List.of(Phone.of(Phone.Kind.MOBILE, phone, "DE")),
        List.of(mail),
        null,
        "",
        Consent.NONE,
        Consent.NONE,
        false,
        false);
  }

  /** Who may be written to. */
  public static ContactDetails willing(String name, String mail) {
    return new ContactDetails(
        name,
        "",
        "",
        "",
        List.of(),
        List.of(mail),
        null,
        "",
        Consent.given(LocalDate.of(2026, 1, 15), "By telephone"),
        Consent.NONE,
        false,
        false);
  }
}

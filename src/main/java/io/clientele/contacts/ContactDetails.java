package io.clientele.contacts;

import static io.clientele.kit.Lengths.NAME;
import static io.clientele.kit.Lengths.WORD;

import io.clientele.addresses.MailAddresses;
import io.clientele.addresses.Phone;
import io.clientele.kit.Lengths;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person at a client.
 *
 * @param salutation as a letter to them begins; empty for the usual one
 * @param language ISO 639, two small letters; empty when unknown
 * @param offers consent to commercial letters
 * @param greetings consent to congratulations
 * @param left no longer works there
 * @param background what it is good to know before one calls
 */
public record ContactDetails(
    String firstName,
    String lastName,
    String salutation,
    String position,
    List<Phone> phones,
    List<String> mails,
    @Nullable Birthday birthday,
    String language,
    Consent offers,
    Consent greetings,
    boolean doNotCall,
    boolean left,
    Background background) {

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  public ContactDetails {
    phones = List.copyOf(phones);
    mails = List.copyOf(mails);
  }

  /** Somebody of whom no more is known. */
  public ContactDetails(
      String firstName,
      String lastName,
      String salutation,
      String position,
      List<Phone> phones,
      List<String> mails,
      @Nullable Birthday birthday,
      String language,
      Consent offers,
      Consent greetings,
      boolean doNotCall,
      boolean left) {
    this(
        firstName,
        lastName,
        salutation,
        position,
        phones,
        mails,
        birthday,
        language,
        offers,
        greetings,
        doNotCall,
        left,
        Background.NONE);
  }

  public static ContactDetails named(String firstName, String lastName) {
    return new ContactDetails(
        firstName,
        lastName,
        "",
        "",
        List.of(),
        List.of(),
        null,
        "",
        Consent.NONE,
        Consent.NONE,
        false,
        false);
  }

  public String name() {
    return (firstName + " " + lastName).strip();
  }

  /** How a letter to this person begins. */
  public String addressed() {
    return salutation.isEmpty() ? Texts.text("contacts.salutation", name()) : salutation;
  }

  public String mail() {
    return mails.isEmpty() ? "" : mails.getFirst();
  }

  public ContactDetails clean(String country) {
    return new ContactDetails(
        firstName.strip(),
        lastName.strip(),
        salutation.strip(),
        position.strip(),
        phones.stream()
            .filter(phone -> !phone.written().isBlank())
            .map(phone -> phone.in(country))
            .distinct()
            .toList(),
        mails.stream().map(String::strip).filter(mail -> !mail.isEmpty()).distinct().toList(),
        birthday,
        language.strip().toLowerCase(Locale.ROOT),
        offers,
        greetings,
        doNotCall,
        left,
        background.clean());
  }

  /**
   * Clean, and fit to be kept whatever the day is.
   *
   * @throws Refusal when something cannot be right
   */
  public ContactDetails sound(String country) {
    var clean = clean(country);
    if (clean.name().isEmpty()) {
      throw Refusal.because("contacts.refused.no-name");
    }
    if (!clean.language.isEmpty() && !LANGUAGES.contains(clean.language)) {
      throw Refusal.because("contacts.refused.language", clean.language);
    }
    MailAddresses.requireAll(clean.mails);
    clean.requireLengths();
    clean.phones.forEach(Phone::require);
    clean.background.require();
    return clean;
  }

  private void requireLengths() {
    require("firstName", firstName, WORD);
    require("lastName", lastName, WORD);
    require("salutation", salutation, NAME);
    require("position", position, WORD);
    require("how", offers.how(), NAME);
    require("how", greetings.how(), NAME);
  }

  private static void require(String field, String value, int longest) {
    Lengths.require(Texts.text("contacts.field." + field), value, longest);
  }

  /**
   * @param country of the client, from where telephone numbers are written
   * @throws Refusal when something cannot be right
   */
  public ContactDetails checked(String country, LocalDate today) {
    var clean = sound(country);
    return new ContactDetails(
        clean.firstName,
        clean.lastName,
        clean.salutation,
        clean.position,
        clean.phones,
        clean.mails,
        birthday == null ? null : birthday.checked(today),
        clean.language,
        offers.checked(today),
        greetings.checked(today),
        doNotCall,
        left,
        clean.background);
  }
}

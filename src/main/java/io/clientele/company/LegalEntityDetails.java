package io.clientele.company;

import io.clientele.kit.Refusal;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Locale;

/**
 * Name and requisites as they stand on letters and documents; only the name must be there.
 *
 * @param country two letters, as in ISO 3166
 */
@Embeddable
public record LegalEntityDetails(
    String name,
    String tradeName,
    String street,
    String postalCode,
    String city,
    String country,
    String taxNumber,
    String registrationNumber,
    String bank,
    String iban,
    String bic,
    String phone,
    String mail,
    String site) {

  public static LegalEntityDetails named(String name) {
    return new LegalEntityDetails(name, "", "", "", "", "", "", "", "", "", "", "", "", "");
  }

  /**
   * The same without stray spaces.
   *
   * @throws Refusal when something cannot stand as it is written
   */
  LegalEntityDetails checked() {
    var clean =
        new LegalEntityDetails(
            name.strip(),
            tradeName.strip(),
            street.strip(),
            postalCode.strip(),
            city.strip(),
            country.strip().toUpperCase(Locale.ROOT),
            taxNumber.strip(),
            registrationNumber.strip(),
            bank.strip(),
            plain(iban),
            plain(bic),
            phone.strip(),
            mail.strip(),
            site.strip());
    if (clean.name.isEmpty()) {
      throw Refusal.because("company.name-needed");
    }
    if (!clean.country.isEmpty() && !List.of(Locale.getISOCountries()).contains(clean.country)) {
      throw Refusal.because("company.country-unknown", clean.country);
    }
    if (!clean.iban.isEmpty() && !Iban.isValid(clean.iban)) {
      throw Refusal.because("company.iban-wrong");
    }
    if (!clean.bic.isEmpty() && !clean.bic.matches("[A-Z0-9]{8}([A-Z0-9]{3})?")) {
      throw Refusal.because("company.bic-wrong");
    }
    if (clean.isTooLong()) {
      throw Refusal.because("company.too-long");
    }
    return clean;
  }

  private boolean isTooLong() {
    return List.of(name, tradeName, street, bank, site).stream().anyMatch(one -> one.length() > 200)
        || city.length() > 120
        || postalCode.length() > 20
        || taxNumber.length() > 40
        || registrationNumber.length() > 40
        || phone.length() > 60
        || mail.length() > 254;
  }

  private static String plain(String code) {
    return code.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
  }
}

package io.clientele.addresses;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/** Reads telephone numbers as people write them. */
public final class PhoneNumbers {

  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
  private static final String NOWHERE = "ZZ";

  private PhoneNumbers() {}

  /** Empty when the writing does not say which number of the world it is. */
  public static String e164(String written, String country) {
    return parse(written, country)
        .filter(NUMBERS::isPossibleNumber)
        .map(number -> NUMBERS.format(number, PhoneNumberFormat.E164))
        .orElse("");
  }

  /** The number without country and trunk prefix; empty unless written with the country's. */
  public static String national(String written) {
    var international =
        written.strip().startsWith("00") ? "+" + written.strip().substring(2) : written;
    // only this tells a country
    if (!international.contains("+")) {
      return "";
    }
    return parse(international, "").map(NUMBERS::getNationalSignificantNumber).orElse("");
  }

  private static Optional<PhoneNumber> parse(String written, String country) {
    try {
      return Optional.of(NUMBERS.parse(written, country.isEmpty() ? NOWHERE : country));
    } catch (NumberParseException notOne) {
      return Optional.empty();
    }
  }
}

package io.clientele.demo;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import io.clientele.addresses.Phone;
import io.clientele.addresses.Phone.Kind;
import java.util.Random;
import java.util.function.Supplier;

/** Telephone numbers that could be dialled: of the town's area, or of the country's mobile nets. */
final class PhoneMaker {

  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

  private final Random random;

  PhoneMaker(Random random) {
    this.random = random;
  }

  Phone office(Land land, Land.Town town, Kind kind) {
    return phone(
        kind, land, () -> parse(town.areaCode() + digits(6 + random.nextInt(3)), land.country()));
  }

  Phone mobile(Land land) {
    var example = NUMBERS.getExampleNumberForType(land.country(), PhoneNumberType.MOBILE);
    var sample = NUMBERS.getNationalSignificantNumber(example);
    var prefix = sample.substring(0, sample.length() - 6);
    return phone(Kind.MOBILE, land, () -> parse(prefix + digits(6), land.country()));
  }

  private Phone phone(Kind kind, Land land, Supplier<PhoneNumber> drawn) {
    var number = drawn.get();
    while (!NUMBERS.isValidNumberForRegion(number, land.country())) {
      number = drawn.get();
    }
    var format =
        random.nextInt(5) < 3 ? PhoneNumberFormat.INTERNATIONAL : PhoneNumberFormat.NATIONAL;
    return Phone.of(kind, NUMBERS.format(number, format), land.country());
  }

  private String digits(int count) {
    var digits = new StringBuilder().append((char) ('2' + random.nextInt(8)));
    while (digits.length() < count) {
      digits.append((char) ('0' + random.nextInt(10)));
    }
    return digits.toString();
  }

  private static PhoneNumber parse(String number, String country) {
    try {
      return NUMBERS.parse(number, country);
    } catch (NumberParseException impossible) {
      throw new IllegalStateException(country + " " + number, impossible);
    }
  }
}

package io.clientele.company;

import java.math.BigInteger;
import java.util.stream.Collectors;

/** The check digits of an account number (ISO 13616). */
public final class Iban {

  private static final BigInteger MODULUS = BigInteger.valueOf(97);

  private Iban() {}

  /** Whether it is whole, in capital letters without blanks. */
  public static boolean isValid(String iban) {
    if (!iban.matches("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}")) {
      return false;
    }
    var turned = iban.substring(4) + iban.substring(0, 4);
    var digits =
        turned
            .chars()
            .mapToObj(letter -> String.valueOf(Character.digit(letter, Character.MAX_RADIX)))
            .collect(Collectors.joining());
    return new BigInteger(digits).mod(MODULUS).equals(BigInteger.ONE);
  }
}

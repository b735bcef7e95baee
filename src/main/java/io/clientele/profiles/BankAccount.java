package io.clientele.profiles;

import io.clientele.company.Iban;
import io.clientele.kit.Lengths;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a client has their money. */
@Embeddable
public record BankAccount(String iban, String bic, String bank) {

  BankAccount clean() {
    return new BankAccount(plain(iban), plain(bic), bank.strip());
  }

  boolean isEmpty() {
    return iban.isEmpty() && bic.isEmpty() && bank.isEmpty();
  }

  /**
   * @throws Refusal when the check digits of the account or the form of the code are wrong
   */
  void require() {
    if (!Iban.isValid(iban)) {
      throw Refusal.because("profiles.refused.iban", iban);
    }
    if (!bic.isEmpty() && !bic.matches("[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?")) {
      throw Refusal.because("profiles.refused.bic", bic);
    }
    Lengths.require(Texts.text("profiles.field.bank"), bank, Lengths.WORD);
  }

  /** The number as it stands on paper, in fours. */
  public String inFours() {
    return iban.replaceAll("(.{4})(?!$)", "$1\u00a0");
  }

  private static String plain(String written) {
    return written.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return Stream.of(inFours(), bic, bank)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}

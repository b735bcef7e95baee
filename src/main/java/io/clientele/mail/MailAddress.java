package io.clientele.mail;

import io.clientele.kit.Refusal;
import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail address in the one spelling by which the ledger knows it: trimmed, the domain in lower
 * case and punycode. The part before the at sign is the receiver's own business and stays as it is.
 */
public record MailAddress(String value) {

  private static final Pattern LOCAL =
      Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
  private static final Pattern DOMAIN =
      Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
  private static final int LONGEST = 254;
  private static final int LONGEST_LOCAL = 64;

  public MailAddress {
    if (!isNormal(value)) {
      throw new IllegalStateException("No normalised mail address: " + value);
    }
  }

  /** Empty when this is no address that can be written to. */
  public static Optional<MailAddress> parse(String words) {
    var trimmed = words.strip();
    var at = trimmed.lastIndexOf('@');
    if (at < 1) {
      return Optional.empty();
    }
    return domain(trimmed.substring(at + 1))
        .map(domain -> trimmed.substring(0, at) + "@" + domain)
        .filter(MailAddress::isNormal)
        .map(MailAddress::new);
  }

  /**
   * @throws Refusal when this is no address that can be written to
   */
  public static MailAddress of(String words) {
    return parse(words).orElseThrow(() -> Refusal.because("mail.bad-address", words));
  }

  public String domain() {
    return value.substring(value.lastIndexOf('@') + 1);
  }

  @Override
  public String toString() {
    return value;
  }

  private static Optional<String> domain(String words) {
    try {
      return Optional.of(IDN.toASCII(words, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException noDomain) {
      return Optional.empty();
    }
  }

  private static boolean isNormal(String value) {
    var at = value.lastIndexOf('@');
    return at > 0
        && at <= LONGEST_LOCAL
        && value.length() <= LONGEST
        && LOCAL.matcher(value.substring(0, at)).matches()
        && DOMAIN.matcher(value.substring(at + 1)).matches();
  }
}

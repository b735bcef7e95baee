package io.clientele.addresses;

import io.clientele.kit.Refusal;
import java.util.List;
import java.util.regex.Pattern;

/** Mail addresses as one may send to them. */
public final class MailAddresses {

  private static final int LONGEST = 254;
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[^\\s@,;:<>()\\[\\]\"\\\\\\p{Cc}]{1,64}@[^\\s@,;:<>()\\[\\]\"\\\\\\p{Cc}]+\\.[\\p{L}\\p{Nd}-]{2,}");

  private MailAddresses() {}

  public static boolean isOne(String written) {
    return written.length() <= LONGEST
        && ADDRESS.matcher(written).matches()
        && !written.contains("..")
        && !written.startsWith(".")
        && !written.contains(".@");
  }

  /**
   * @throws Refusal when one of them is no mail address
   */
  public static void requireAll(List<String> mails) {
    for (var mail : mails) {
      if (!isOne(mail)) {
        throw Refusal.because("addresses.refused.mail", mail);
      }
    }
  }
}

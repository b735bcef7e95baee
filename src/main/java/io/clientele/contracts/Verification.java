package io.clientele.contracts;

import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells anybody whether a number and a hash belong together, and nothing else: who knows only one
 * of them learns nothing by asking.
 */
@Service
@Transactional(readOnly = true)
public class Verification {

  private static final Pattern NUMBER = Pattern.compile("[0-9A-Z/-]{1,20}");

  private final SigningTable signings;

  Verification(SigningTable signings) {
    this.signings = signings;
  }

  /** The same answer for a number that there is not as for a wrong hash. */
  public boolean belongTogether(String number, String sha256) {
    var written = number.strip().toUpperCase(Locale.ROOT);
    var hash = sha256.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    return NUMBER.matcher(written).matches()
        && hash.matches("[0-9a-f]{64}")
        && signings.belongTogether(written, hash);
  }
}

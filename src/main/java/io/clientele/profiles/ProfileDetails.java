package io.clientele.profiles;

import static io.clientele.kit.Lengths.WORD;

import io.clientele.kit.Lengths;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a client beyond their requisites; null and empty where nothing is.
 *
 * @param source where they came from, a word of the list or any other
 * @param needs what they look for
 * @param focus what they are known for
 * @param territory where they sell
 */
public record ProfileDetails(
    @Nullable LegalKind kind,
    List<BankAccount> accounts,
    String source,
    @Nullable Recommender recommender,
    String needs,
    @Nullable Level level,
    String focus,
    String territory) {

  public static final ProfileDetails NONE =
      new ProfileDetails(null, List.of(), "", null, "", null, "", "");

  public static final int LONGEST_NEEDS = 4_000;
  public static final int MOST_ACCOUNTS = 20;

  public ProfileDetails {
    accounts = List.copyOf(accounts);
  }

  /**
   * @throws Refusal when something cannot be right
   */
  public ProfileDetails checked() {
    var clean =
        new ProfileDetails(
            kind,
            accounts.stream()
                .map(BankAccount::clean)
                .filter(account -> !account.isEmpty())
                .distinct()
                .toList(),
            source.strip(),
            recommender,
            needs.strip(),
            level,
            focus.strip(),
            territory.strip());
    if (clean.accounts.size() > MOST_ACCOUNTS) {
      throw Refusal.because("profiles.refused.accounts", MOST_ACCOUNTS);
    }
    clean.accounts.forEach(BankAccount::require);
    require("source", clean.source, WORD);
    require("needs", clean.needs, LONGEST_NEEDS);
    require("focus", clean.focus, Lengths.NAME);
    require("territory", clean.territory, WORD);
    return clean;
  }

  private static void require(String field, String value, int longest) {
    Lengths.require(Texts.text("profiles.field." + field), value, longest);
  }
}

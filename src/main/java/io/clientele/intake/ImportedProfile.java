package io.clientele.intake;

import static io.clientele.intake.ImportFields.*;

import io.clientele.imports.ImportRow;
import io.clientele.kit.Refusal;
import io.clientele.profiles.BankAccount;
import io.clientele.profiles.LegalKind;
import io.clientele.profiles.Level;
import io.clientele.profiles.ProfileDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a row of a file says of a client's profile. An account comes to those that are known. */
record ImportedProfile(Cells cells) {

  ImportedProfile(ImportRow row) {
    this(new Cells(row));
  }

  boolean isEmpty() {
    return !cells.anyFilled(PROFILE);
  }

  /**
   * @throws Refusal when a cell cannot be right
   */
  ProfileDetails over(ProfileDetails known) {
    return new ProfileDetails(
            cells.word(LegalKind.class, LEGAL_KIND, known.kind(), LegalKind::inWords),
            accounts(known.accounts()),
            cells.filled(SOURCE, known.source()),
            known.recommender(),
            cells.filled(NEEDS, known.needs()),
            cells.word(Level.class, LEVEL, known.level(), Level::inWords),
            cells.filled(FOCUS, known.focus()),
            cells.filled(TERRITORY, known.territory()))
        .checked();
  }

  private List<BankAccount> accounts(List<BankAccount> known) {
    if (!cells.anyFilled(List.of(IBAN, BIC, BANK))) {
      return known;
    }
    var number = plain(IBAN);
    if (number.isEmpty()) {
      throw Refusal.because("intake.refused.no-iban");
    }
    var accounts = new ArrayList<>(known);
    for (var n = 0; n < accounts.size(); n++) {
      if (accounts.get(n).iban().equals(number)) {
        accounts.set(n, account(number, accounts.get(n)));
        return accounts;
      }
    }
    accounts.add(account(number, new BankAccount(number, "", "")));
    return accounts;
  }

  private BankAccount account(String number, BankAccount known) {
    var bic = plain(BIC);
    return new BankAccount(
        number, bic.isEmpty() ? known.bic() : bic, cells.filled(BANK, known.bank()));
  }

  private String plain(String field) {
    return cells.text(field).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
  }
}

package io.clientele.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.contacts.Consent;
import io.clientele.imports.ImportRow;
import io.clientele.kit.Refusal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

@Duty("A8")
class ImportedConsentTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final Consent GIVEN_IN_MAY = Consent.given(MAY, "on a form");
  private static final Consent WITHDRAWN_IN_MAY = Consent.withdrawn(MAY, "by telephone");

  @Test
  void isGivenWithItsDayOnly() {
    assertThat(over(Consent.NONE, "yes", "2026-01-31"))
        .isEqualTo(Consent.given(LocalDate.of(2026, 1, 31), "By the list fair.csv"));
    assertThatThrownBy(() -> over(Consent.NONE, "yes", ""))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("since which day");
    assertThatThrownBy(() -> over(Consent.NONE, "yes", "31.01."))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("is no day");
  }

  @Test
  void isNotRevivedByAnOlderYes() {
    assertThat(over(WITHDRAWN_IN_MAY, "yes", "2026-04-30")).isEqualTo(WITHDRAWN_IN_MAY);
    assertThat(over(WITHDRAWN_IN_MAY, "yes", "2026-06-01").isGiven()).isTrue();
    assertThat(over(GIVEN_IN_MAY, "yes", "2026-06-01")).isEqualTo(GIVEN_IN_MAY);
  }

  @Test
  void isWithdrawnAtOnce() {
    assertThat(over(GIVEN_IN_MAY, "no", ""))
        .isEqualTo(Consent.withdrawn(TODAY, "By the list fair.csv"));
    assertThat(over(Consent.NONE, "widerrufen", "").state()).isEqualTo(Consent.State.WITHDRAWN);
    assertThat(over(Consent.NONE, "no", "")).isEqualTo(Consent.NONE);
    assertThat(over(WITHDRAWN_IN_MAY, "no", "")).isEqualTo(WITHDRAWN_IN_MAY);
    assertThat(over(GIVEN_IN_MAY, "withdrawn", "2026-04-01")).isEqualTo(GIVEN_IN_MAY);
  }

  @Test
  void isNotToldByADayAlone() {
    assertThat(over(GIVEN_IN_MAY, "", "")).isEqualTo(GIVEN_IN_MAY);
    assertThatThrownBy(() -> over(Consent.NONE, "", "2026-01-31")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> over(Consent.NONE, "perhaps", ""))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("yes, no, withdrawn");
  }

  private static Consent over(Consent known, String answer, String on) {
    var row = new ImportRow(2, Map.of("offers", answer, "offersOn", on));
    return new ImportedConsent(row, ImportFields.OFFERS, "fair.csv", TODAY).over(known);
  }
}

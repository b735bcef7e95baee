package io.clientele.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.kit.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@Duty("A2")
class ContactDetailsTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

  @Test
  void takesTheLeapDayWithoutAYearAndInALeapYear() {
    assertThat(new Birthday(2, 29, null).checked(TODAY)).isEqualTo(new Birthday(2, 29, null));
    assertThat(new Birthday(2, 29, 1984).checked(TODAY).year()).isEqualTo(1984);
    assertThatThrownBy(() -> new Birthday(2, 29, 1985).checked(TODAY)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> new Birthday(4, 31, null).checked(TODAY)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> new Birthday(5, 5, 2026).checked(TODAY)).isInstanceOf(Refusal.class);
  }

  @Test
  void keepsNoYearThatStandsForAnUnknownOne() {
    assertThat(new Birthday(1, 1, 1900).checked(TODAY)).isEqualTo(new Birthday(1, 1, null));
    assertThat(new Birthday(2, 29, 1604).checked(TODAY)).isEqualTo(new Birthday(2, 29, null));
  }

  @Test
  void asksWhenAndHowOfEveryConsent() {
    assertThatThrownBy(() -> new Consent(Consent.State.GIVEN, TODAY, " ").checked(TODAY))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> new Consent(Consent.State.WITHDRAWN, null, "By mail").checked(TODAY))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> Consent.given(TODAY.plusDays(1), "By mail").checked(TODAY))
        .isInstanceOf(Refusal.class);
    assertThat(Consent.given(TODAY, " By mail ").checked(TODAY))
        .isEqualTo(Consent.given(TODAY, "By mail"));
  }

  @Test
  void knowsTheTimeZonesOfTheWorld() {
    assertThat(in(" Europe/Vienna ").sound("").background().zone()).isEqualTo("Europe/Vienna");
    assertThatThrownBy(() -> in("Europe/Nowhere").sound("")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> in("+25:00").sound("")).isInstanceOf(Refusal.class);
  }

  private static ContactDetails in(String zone) {
    return new ContactDetails(
        "Maria",
        "Anders",
        "",
        "",
        List.of(),
        List.of(),
        null,
        "",
        Consent.NONE,
        Consent.NONE,
        false,
        false,
        new Background(DecisionRole.SIGNS, "", zone));
  }
}

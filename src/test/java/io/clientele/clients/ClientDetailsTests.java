package io.clientele.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.addresses.Address;
import io.clientele.addresses.Countries;
import io.clientele.addresses.MailAddresses;
import io.clientele.addresses.Phone;
import io.clientele.kit.Lengths;
import io.clientele.kit.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Duty("A2")
class ClientDetailsTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

  @ParameterizedTest
  @CsvSource({
    "UK, GB", "USA, US", "Germany, DE", "Deutschland, DE", "Allemagne, DE", "Германия, DE",
    "de, DE", "België, BE", "Österreich, AT", "España, ES", "Great Britain, GB", "Venezuela, VE",
    "Česko, CZ", "Polska, PL", "  Sweden , SE"
  })
  void knowsCountriesInManyLanguages(String written, String code) {
    assertThat(Countries.code(written)).contains(code);
  }

  @Test
  void knowsNoCountryThatIsNone() {
    assertThat(Countries.code("Atlantis")).isEmpty();
    assertThat(Countries.code("XX")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "030-0074321, DE, +49300074321",
    "(503) 555-7555, US, +15035557555",
    "+44 171 555 7788, DE, +441715557788",
    "0921-12 34 65, SE, +46921123465"
  })
  void dialsNumbersAsTheWorldDoes(String written, String country, String e164) {
    assertThat(Phone.of(Phone.Kind.OFFICE, written, country).e164()).isEqualTo(e164);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"nobody", "a@b", "a b@c.de", "a@@c.de", "a@c.de;b@c.de", ".a@c.de", "a..b@c.de"})
  void refusesWhatIsNoMailAddress(String mail) {
    assertThat(MailAddresses.isOne(mail)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a@c.de", "maria.o'neil+x@sub.alfki.example", "почта@пример.рф"})
  void takesMailAddresses(String mail) {
    assertThat(MailAddresses.isOne(mail)).isTrue();
  }

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
  void refusesATaxNumberThatGrowsInCapitals() {
    var grows =
        new ClientDetails(
            "Alfreds",
            "",
            "",
            "ß".repeat(Lengths.CODE),
            "",
            List.of(),
            List.of(),
            List.of(),
            "",
            null,
            "",
            List.of(),
            "");

    assertThatThrownBy(grows::checked).isInstanceOf(Refusal.class);
  }

  @Test
  void keepsCardsTidy() {
    var untidy =
        new ClientDetails(
            "  Alfreds ",
            "",
            "",
            "",
            "",
            List.of(new Address(Address.Kind.LEGAL, " ", "", "", "", "")),
            List.of(new Phone(Phone.Kind.FAX, " ", "")),
            List.of("a@c.de", " a@c.de", ""),
            "",
            null,
            "",
            List.of("key", "key "),
            "");

    var clean = untidy.checked();

    assertThat(clean.legalName()).isEqualTo("Alfreds");
    assertThat(clean.addresses()).isEmpty();
    assertThat(clean.phones()).isEmpty();
    assertThat(clean.mails()).containsExactly("a@c.de");
    assertThat(clean.tags()).containsExactly("key");
    assertThatThrownBy(() -> ClientDetails.named(" ").checked()).isInstanceOf(Refusal.class);
  }
}

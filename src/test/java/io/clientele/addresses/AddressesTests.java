package io.clientele.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.Duty;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;

@Duty("A2")
class AddressesTests {

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

  @Test
  void ordersCountriesByTheirNamesInTheReadersLanguage() {
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    assertThat(Countries.inOrder()).containsSubsequence("AF", "DE", "HU");

    LocaleContextHolder.setLocale(Locale.of("hu"));
    assertThat(Countries.inOrder()).containsSubsequence("AF", "HU", "DE");

    LocaleContextHolder.setLocale(Locale.of("xq"));
    assertThat(Countries.inOrder()).hasSize(Locale.getISOCountries().length);
    LocaleContextHolder.resetLocaleContext();
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
}

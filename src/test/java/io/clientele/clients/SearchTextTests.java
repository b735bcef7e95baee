package io.clientele.clients;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.Duty;
import io.clientele.addresses.Phone;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Duty("A1")
class SearchTextTests {

  @ParameterizedTest
  @CsvSource({
    "Müller, muller", "Łódź, lodz", "Straße, strasse", "STRASSE, strasse", "Ёлка, елка",
    "Йогурт, йогурт", "Ørsted, orsted", "Æble, aeble", "Ďurič, duric", "İstanbul, istanbul",
    "Αθήνα, αθηνα", "Ｆｕｌｌ, full"
  })
  void foldsWhatPeopleTypeInSeveralWays(String written, String plain) {
    assertThat(SearchText.fold(written)).isEqualTo(plain);
  }

  @Test
  void keepsShortIApart() {
    assertThat(SearchText.fold("Андрей")).isNotEqualTo(SearchText.fold("Андреи"));
    assertThat(SearchText.fold("Андре\u0438\u0306")).isEqualTo(SearchText.fold("Андрей"));
  }

  @Test
  void findsAnyWordOfANameInAnyOrder() {
    var tokens = SearchText.words("Alfreds Futterkiste");

    assertThat(finds("futter", tokens)).isTrue();
    assertThat(finds("futterkiste alfreds", tokens)).isTrue();
    assertThat(finds("kiste", tokens)).isFalse();
    assertThat(finds("alfreds berlin", tokens)).isFalse();
  }

  @Test
  void findsWordsWithPunctuationBothWays() {
    var tokens = SearchText.words("O’Neil Franchi S.p.A.");

    assertThat(finds("oneil", tokens)).isTrue();
    assertThat(finds("O'Neil", tokens)).isTrue();
    assertThat(finds("neil", tokens)).isTrue();
    assertThat(finds("spa", tokens)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0074321",
        "030-0074321",
        "+49 30 0074321",
        "0049 30 0074321",
        "030/0074321",
        "(030) 0074321",
        "+49 (0)30 0074321",
        "+49300074321",
        "030 007 43 21",
        "4321",
        "030-007"
      })
  void findsAPhoneInAnySpelling(String typed) {
    var tokens = SearchText.phone(Phone.of(Phone.Kind.OFFICE, "030-0074321", "DE"));

    assertThat(finds(typed, tokens)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"030-0074321", "+49 30 0074321", "0074321"})
  void findsAPhoneWhoseCountryIsNotKnown(String typed) {
    var tokens = SearchText.phone(Phone.of(Phone.Kind.OFFICE, "030-0074321", ""));

    assertThat(finds(typed, tokens)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0074322", "031-0074321", "+43 30 0074321"})
  void findsNoOtherPhone(String typed) {
    var tokens = SearchText.phone(Phone.of(Phone.Kind.OFFICE, "030-0074321", "DE"));

    assertThat(finds(typed, tokens)).isEqualTo(typed.startsWith("+43"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"DE123456789", "de 123 456 789", "123456789", "123.456.789", "DE-123456789"})
  void findsATaxNumberInAnySpelling(String typed) {
    assertThat(finds(typed, SearchText.code("DE 123 456 789"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "maria.anders@alfki.de",
        "MARIA.ANDERS@ALFKI.DE",
        " <maria.anders@alfki.de> ",
        "mailto:maria.anders@alfki.de",
        "maria.anders@",
        "@alfki.de",
        "anders",
        "alfki"
      })
  void findsAMailInAnySpelling(String typed) {
    assertThat(finds(typed, SearchText.mail("Maria.Anders@alfki.de"))).isTrue();
  }

  @Test
  void findsNothingByPunctuation() {
    assertThat(SearchText.query("  -/%_ ")).isEmpty();
    assertThat(SearchText.query("")).isEmpty();
  }

  private static boolean finds(String typed, Set<String> tokens) {
    var card = new HashSet<>(tokens);
    return SearchText.query(typed).stream()
        .anyMatch(
            beginnings ->
                beginnings.stream()
                    .allMatch(start -> card.stream().anyMatch(token -> token.startsWith(start))));
  }
}

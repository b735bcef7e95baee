package io.clientele.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.clients.ClientDetails.Grade;
import io.clientele.clients.ClientStatus;
import io.clientele.contacts.DecisionRole;
import io.clientele.intake.TradeWords.Answer;
import io.clientele.profiles.LegalKind;
import io.clientele.profiles.Level;
import io.clientele.terms.PriceType;
import io.clientele.terms.ReceivablesStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days, amounts, languages and words as people of several countries write them. */
class WrittenValuesTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1980-05-17",
        "1980/5/17",
        "1980. 05. 17.",
        "1980-05-17 00:00:00",
        "17.05.1980",
        "17.5.1980",
        "17. 5. 1980",
        "17.05.1980 г.",
        "05/17/1980",
        "17/05/1980",
        "17-05-1980"
      })
  void readsADay(String written) {
    assertThat(WrittenDay.of(written)).contains(new WrittenDay(5, 17, 1980));
  }

  @ParameterizedTest
  @ValueSource(strings = {"17.05.", "17.5", "--05-17"})
  void readsADayWithoutItsYear(String written) {
    assertThat(WrittenDay.of(written)).contains(new WrittenDay(5, 17, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"soon", "31.02.1980", "1980-13-01", "13/13/1980", "17.05.80", "1980", "5"})
  void takesNothingElseForADay(String written) {
    assertThat(WrittenDay.of(written)).isEmpty();
  }

  @Test
  void guessesNoDayThatMayBeTwo() {
    assertThatThrownBy(() -> WrittenDay.of("05/06/1980")).isInstanceOf(WrittenDay.Ambiguous.class);
    assertThat(WrittenDay.of("06/06/1980")).contains(new WrittenDay(6, 6, 1980));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12500|12500|",
        "12500,5|12500.5|",
        "12.500|12500|",
        "12,500|12500|",
        "12.500,00|12500.00|",
        "12,500.00|12500.00|",
        "1.212.500,00|1212500.00|",
        "12 500 EUR|12500|EUR",
        "€ 12'500|12500|EUR",
        "12 500,00 руб.|12500.00|RUB",
        "0|0|"
      })
  void readsAnAmount(String written, String value, String currency) {
    assertThat(WrittenAmount.of(written))
        .contains(
            new WrittenAmount(new BigDecimal(value), Optional.ofNullable(currency).orElse("")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"much", "-5", "1.2.3", "12,50,0", "1,23456", "5 bottles", "1e9", ""})
  void takesNothingElseForAnAmount(String written) {
    assertThat(WrittenAmount.of(written)).isEmpty();
  }

  @Test
  void knowsTheWordsInTheLanguagesOfTheTrade() {
    for (var yes : List.of("Yes", "JA", "да", "Tak", "igen", "Sì", "x", "1")) {
      assertThat(TradeWords.meaning(Answer.class, yes)).as(yes).contains(Answer.YES);
    }
    for (var no : List.of("no", "Nein", "нет", "НЕ", "nie", "nem", "-", "0")) {
      assertThat(TradeWords.meaning(Answer.class, no)).as(no).contains(Answer.NO);
    }
    for (var dormant : List.of("dormant", "Ruhend", "спящий", "неактивен", "uśpiony", "alvó")) {
      assertThat(TradeWords.meaning(ClientStatus.class, dormant))
          .as(dormant)
          .contains(ClientStatus.DORMANT);
    }
    assertThat(TradeWords.meaning(LegalKind.class, "ЕООД")).contains(LegalKind.COMPANY);
    assertThat(TradeWords.meaning(LegalKind.class, "Sp. z o.o.")).contains(LegalKind.COMPANY);
    assertThat(TradeWords.meaning(Level.class, "gehoben")).contains(Level.PREMIUM);
    assertThat(TradeWords.meaning(PriceType.class, "оптовые")).contains(PriceType.WHOLESALE);
    assertThat(TradeWords.meaning(ReceivablesStatus.class, "lejárt"))
        .contains(ReceivablesStatus.OVERDUE);
    assertThat(TradeWords.meaning(DecisionRole.class, "ЛПР")).contains(DecisionRole.DECIDES);
    assertThat(TradeWords.meaning(Grade.class, "С")).as("the Cyrillic letter").contains(Grade.C);
    assertThat(TradeWords.meaning(Grade.class, "D")).isEmpty();
  }

  @Test
  void knowsLanguagesByCodeAndName() {
    for (var german : List.of("de", "DE", "de-AT", "German", "Deutsch", "немецкий", "német")) {
      assertThat(Languages.code(german)).as(german).contains("de");
    }
    assertThat(Languages.code("Klingon")).isEmpty();
  }
}

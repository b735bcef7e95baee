package io.clientele.terminations;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.contracts.ContractTerms;
import io.clientele.kit.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticePeriodTests {

  private static final LocalDate TOLD = LocalDate.of(2026, 3, 10);

  @Test
  void anOpenEndedContractEndsWhenItsNoticeIsOver() {
    assertThat(NoticePeriod.earliest(terms(null, null, 30), TOLD))
        .isEqualTo(LocalDate.of(2026, 4, 9));
    assertThat(NoticePeriod.earliest(terms(null, null, null), TOLD)).isNull();
  }

  @Test
  void aTermRunsToItsLastDay() {
    var last = LocalDate.of(2026, 12, 31);

    assertThat(NoticePeriod.earliest(terms(last, null, 60), TOLD)).isEqualTo(last);
    assertThat(NoticePeriod.earliest(terms(last, null, null), TOLD)).isEqualTo(last);
  }

  @Test
  void noticeThatComesTooLateForATermEndsTheNextOne() {
    var last = LocalDate.of(2026, 5, 9);

    assertThat(NoticePeriod.earliest(terms(last, 12, 60), TOLD)).isEqualTo(last);
    assertThat(NoticePeriod.earliest(terms(last, 12, 61), TOLD)).isEqualTo(last.plusMonths(12));
    assertThat(NoticePeriod.earliest(terms(LocalDate.of(2024, 2, 29), 12, 30), TOLD))
        .isEqualTo(LocalDate.of(2027, 2, 28));
  }

  @Test
  void halfAYearAfterTheEndOfJuneIsTheEndOfDecember() {
    assertThat(
            NoticePeriod.earliest(
                terms(LocalDate.of(2025, 6, 30), 6, 30), LocalDate.of(2025, 9, 1)))
        .isEqualTo(LocalDate.of(2025, 12, 31));
    assertThat(NoticePeriod.earliest(terms(LocalDate.of(2026, 2, 28), 1, 30), TOLD))
        .isEqualTo(LocalDate.of(2026, 4, 30));
  }

  @Test
  void warnsOfADayBeforeThat() {
    var terms = terms(null, null, 30);
    var kept = LocalDate.of(2026, 4, 9);

    assertThat(NoticePeriod.warning(terms, told(TerminationKind.HOUSE, kept))).isEmpty();
    assertThat(NoticePeriod.warning(terms, told(TerminationKind.CLIENT, kept.minusDays(1))))
        .map(Text::inWords)
        .hasValue("By its terms, with a notice of 30 days, it runs to 9 Apr 2026.");
    assertThat(
            NoticePeriod.warning(
                terms(kept, null, null), told(TerminationKind.HOUSE, kept.minusDays(1))))
        .map(Text::inWords)
        .hasValue("By its terms it runs to 9 Apr 2026.");
  }

  @ParameterizedTest
  @EnumSource(
      value = TerminationKind.class,
      names = {"AGREED", "BREACH"})
  void agreementAndBreachNeedNoNotice(TerminationKind kind) {
    assertThat(NoticePeriod.warning(terms(null, null, 90), told(kind, TOLD))).isEmpty();
  }

  private static TerminationDetails told(TerminationKind kind, LocalDate ends) {
    return new TerminationDetails(kind, "They moved abroad", TOLD, ends);
  }

  private static ContractTerms terms(
      @Nullable LocalDate ends, @Nullable Integer renewal, @Nullable Integer notice) {
    return new ContractTerms(
        null, "EUR", null, 30, null, null, "", null, TOLD.minusYears(3), ends, renewal, notice);
  }
}

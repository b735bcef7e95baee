package io.clientele.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.Duty;
import io.clientele.contracts.ContractId;
import io.clientele.people.ScopeId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@Duty("E5")
class RunningContractTests {

  private static final LocalDate END = LocalDate.of(2027, 6, 30);

  @Test
  void warnsOfTheEndAtEachDistanceOnce() {
    assertThat(said(61, null, null)).isEmpty();
    assertThat(said(60, null, null)).containsExactly("END 2027-06-30 60");
    assertThat(said(31, null, null)).containsExactly("END 2027-06-30 60");
    assertThat(said(30, null, null)).containsExactly("END 2027-06-30 30");
    assertThat(said(7, null, null)).containsExactly("END 2027-06-30 7");
    assertThat(said(0, null, null)).containsExactly("END 2027-06-30 7");
    assertThat(said(-1, null, null)).isEmpty();
  }

  @Test
  void warnsOfTheLastDayForNoticeBeforeItGoesOn() {
    assertThat(said(120, 12, 60)).containsExactly("NOTICE 2027-05-01 60");
    assertThat(said(67, 12, 60)).containsExactly("NOTICE 2027-05-01 7");
    assertThat(said(59, 12, 60)).as("too late for notice").containsExactly("RENEWAL 2027-07-01 60");
    assertThat(said(45, 12, 30)).containsExactly("NOTICE 2027-05-31 30", "RENEWAL 2027-07-01 60");
  }

  @Test
  void warnsOfEachTermThatFollows() {
    var on = LocalDate.of(2029, 6, 23);

    assertThat(words(contract(12, null).warnings(on))).containsExactly("RENEWAL 2029-07-01 30");
    assertThat(words(contract(12, 365).warnings(on.minusDays(1))))
        .as("a year before the end of the next term")
        .contains("NOTICE 2029-06-30 30", "RENEWAL 2029-07-01 30");
  }

  @Test
  void countsTermsFromTheFirstLastDay() {
    var monthly =
        new RunningContract(
            new ContractId(1), "C-2026-0001", new ScopeId(1), LocalDate.of(2027, 1, 31), 1, null);

    assertThat(words(monthly.warnings(LocalDate.of(2027, 3, 25))))
        .containsExactly("RENEWAL 2027-04-01 7");
  }

  private static List<String> said(int daysBefore, Integer renewal, Integer notice) {
    return words(contract(renewal, notice).warnings(END.minusDays(daysBefore)));
  }

  private static List<String> words(List<RunningContract.Warning> warnings) {
    return warnings.stream().map(one -> one.what() + " " + one.day() + " " + one.ahead()).toList();
  }

  @SuppressWarnings("NullAway")
  private static RunningContract contract(Integer renewal, Integer notice) {
    return new RunningContract(
        new ContractId(1), "C-2026-0001", new ScopeId(1), END, renewal, notice);
  }
}

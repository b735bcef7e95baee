package io.clientele.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.accounts.Sessions;
import io.clientele.kit.Refusal;
import io.clientele.people.Viewers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class PortalTimeTests {

  @Autowired PortalTime time;
  @Autowired SandboxClock clock;
  @Autowired List<Clock> clocks;
  @Autowired KeptLetters letters;
  @Autowired Viewers viewers;
  @Autowired Sessions sessions;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  @AfterEach
  void putBack() {
    transaction.executeWithoutResult(
        status -> jdbc.sql("update sandbox_clock set ahead_seconds = 0").update());
    clock.put(Duration.ZERO);
  }

  @Test
  void isTheOneClockOfThePortal() {
    assertThat(clocks).containsExactly(clock);
  }

  @Test
  void goesForwardAndSurvivesARestart() {
    as(() -> time.forward(Duration.ofDays(2)));

    assertThat(time.now()).isCloseTo(machine().plus(2, ChronoUnit.DAYS), seconds(5));
    assertThat(time.isAhead()).isTrue();
    var restarted = new SandboxClock(jdbc, "2525");
    assertThat(restarted.instant()).isCloseTo(time.now(), seconds(2));
    assertThat(restarted.withZone(ZoneId.of("Asia/Tokyo")).instant())
        .isCloseTo(time.now(), seconds(2));
  }

  @Test
  void showsTheMachinesTimeWhereMailLeavesTheHouse() {
    as(() -> time.forward(Duration.ofDays(2)));

    assertThat(new SandboxClock(jdbc, "").instant()).isCloseTo(machine(), seconds(5));
  }

  @Test
  void refusesThePast() {
    assertThatThrownBy(() -> as(() -> time.moveTo(machine().minusSeconds(60))))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> as(() -> time.forward(Duration.ofDays(40_000))))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void signsNobodyOut() {
    var staff = new Staff(jdbc, transaction);
    var anna = staff.hire("Anna Weber", staff.department("Time"));
    var key = sessions.open(anna, "127.0.0.1", "a browser");

    viewers.runAs(anna, () -> time.forward(Duration.ofDays(20)));
    assertThat(sessions.touch(key)).contains(anna);

    viewers.runAs(anna, time::backToNow);
    assertThat(sessions.touch(key)).contains(anna);
  }

  @Test
  void comesBackWhileNothingHasHappened() {
    as(
        () -> {
          time.forward(Duration.ofDays(400));
          time.backToNow();
        });

    assertThat(time.now()).isCloseTo(machine(), seconds(5));
  }

  @Test
  void staysAheadOnceALetterHasCome() {
    as(() -> time.forward(Duration.ofDays(1)));
    var letter = letters.keep("a@clientele.example", List.of("b@b.example"), new byte[0]);

    assertThatThrownBy(() -> as(time::backToNow)).isInstanceOf(Refusal.class);
    assertThat(time.isAhead()).isTrue();

    transaction.executeWithoutResult(
        status ->
            jdbc.sql("delete from sandbox_letter where id = :id")
                .param("id", letter.value())
                .update());
  }

  @Test
  void pretendsAMomentForOneWorkAlone() {
    var moment = Instant.parse("2020-02-29T12:00:00Z");

    clock.at(moment, () -> assertThat(time.now()).isEqualTo(moment));

    assertThat(time.now()).isAfter(moment);
  }

  private void as(Runnable work) {
    var staff = new Staff(jdbc, transaction);
    viewers.runAs(staff.hire("Helena Nagy", staff.department("Time")), work);
  }

  private Instant machine() {
    return clock.machineTime();
  }

  private static org.assertj.core.data.TemporalUnitOffset seconds(int seconds) {
    return within(seconds, ChronoUnit.SECONDS);
  }
}

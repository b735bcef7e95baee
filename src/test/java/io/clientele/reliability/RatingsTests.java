package io.clientele.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.clients.ClientFixtures;
import io.clientele.clients.ClientHistory;
import io.clientele.clients.ClientId;
import io.clientele.clients.Clients;
import io.clientele.kit.EditConflict;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.sql.Date;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class RatingsTests {

  @Autowired private Ratings ratings;
  @Autowired private Clients clients;
  @Autowired private ClientHistory history;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId anna;
  private EmployeeId boris;
  private EmployeeId helena;
  private ClientId client;
  private LocalDate today;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    var wholesale = staff.department("Wholesale");
    anna = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    boris = staff.hire("Boris Petrov", wholesale, Role.ACCOUNT_MANAGER);
    helena = staff.hire("Helena Nagy", wholesale, Role.DEPARTMENT_HEAD);
    client = as(anna, () -> clients.create(ClientFixtures.named("Ernst Handel")));
    today = ratings.today();
  }

  @Test
  @Duty("B4")
  void areDrawnFromFactsByAPerson() {
    note("Paid each invoice in time", 8);
    note("Founded 30 years ago", 4);
    var late = note("One reminder in May", -3);
    assertThat(card().suggested()).isEqualTo(Reliance.MEDIUM);
    assertThat(card().points()).isEqualTo(9);

    as(anna, () -> ratings.drop(late));
    assertThat(card().suggested()).isEqualTo(Reliance.HIGH);
    assertThat(card().details()).isEqualTo(RatingDetails.NONE);

    var rated = new RatingDetails(Reliance.HIGH, "Pays, and has reserves", today.plusMonths(6));
    rate(helena, rated);
    assertThat(card().details()).isEqualTo(rated);
    assertThat(card().by()).isEqualTo("Helena Nagy");
    assertThat(card().overdue()).isFalse();
    assertThat(as(anna, () -> history.newest(client, 50)))
        .extracting(ClientHistory.Line::by, ClientHistory.Line::field, ClientHistory.Line::after)
        .contains(
            tuple("Helena Nagy", "Rating", "High"),
            tuple("Anna Weber", "Fact", "Founded 30 years ago (+4)"));
  }

  @Test
  @Duty("B4")
  void sayWhenTheReviewIsOverdue() {
    rate(anna, new RatingDetails(Reliance.LOW, "New", today));
    transaction.executeWithoutResult(
        status ->
            jdbc.sql("update reliability_rating set review_on = :day where client_id = :id")
                .param("day", Date.valueOf(today.minusDays(1)))
                .param("id", client.value())
                .update());

    assertThat(card().overdue()).isTrue();
  }

  @Test
  void refuseWhatIsMissingOrCannotBe() {
    refuses(null, "Reason", today);
    refuses(Reliance.LOW, " ", today);
    refuses(Reliance.LOW, "x".repeat(501), today);
    refuses(Reliance.LOW, "Reason", null);
    refuses(Reliance.LOW, "Reason", today.minusDays(1));
    refuses(Reliance.LOW, "Reason", today.plusYears(6));
    assertThatThrownBy(() -> note("", 1)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> note("Words", 0)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> note("Words", 11)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> note("Words", Integer.MIN_VALUE)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> as(anna, () -> ratings.note(client, "Tomorrow", 1, today.plusDays(1))))
        .isInstanceOf(Refusal.class);
    assertThat(card().facts()).isEmpty();
  }

  @Test
  void areForThoseWhoMayReadAndChangeTheCard() {
    var fact = note("Pays", 5);

    assertThatThrownBy(() -> as(boris, () -> ratings.of(client))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(boris, () -> ratings.drop(fact))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(boris, () -> ratings.note(client, "Other", 1, today)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(anna, () -> ratings.drop(new FactId(Long.MAX_VALUE))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void sayWhoRatedMeanwhile() {
    rate(helena, new RatingDetails(Reliance.HIGH, "Known for years", today));

    assertThatThrownBy(
            () ->
                as(
                    anna,
                    () -> ratings.rate(client, 0, new RatingDetails(Reliance.LOW, "New", today))))
        .isInstanceOfSatisfying(
            EditConflict.class, conflict -> assertThat(conflict.by()).isEqualTo("Helena Nagy"));
  }

  private FactId note(String words, int points) {
    return as(anna, () -> ratings.note(client, words, points, today));
  }

  private RatingCard card() {
    return as(anna, () -> ratings.of(client));
  }

  private void rate(EmployeeId who, RatingDetails details) {
    as(who, () -> ratings.rate(client, ratings.of(client).version(), details));
  }

  private void refuses(@Nullable Reliance reliance, String reasons, @Nullable LocalDate review) {
    assertThatThrownBy(() -> rate(anna, new RatingDetails(reliance, reasons, review)))
        .isInstanceOf(Refusal.class);
  }

  private void as(EmployeeId who, Runnable act) {
    viewers.runAs(who, act);
  }

  private <T> T as(EmployeeId who, Supplier<T> act) {
    var result = new AtomicReference<T>();
    viewers.runAs(who, () -> result.set(act.get()));
    return result.get();
  }
}

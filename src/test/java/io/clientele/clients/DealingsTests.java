package io.clientele.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.clients.ClientFilter.Days;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Duty("A1")
class DealingsTests {

  @Autowired private Clients clients;
  @Autowired private ClientList list;
  @Autowired private Timeline timeline;
  @Autowired private Dealings dealings;
  @Autowired private Viewers viewers;
  @Autowired private Clock clock;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId anna;
  private ClientId client;

  @BeforeEach
  void fill() {
    var staff = new Staff(jdbc, transaction);
    anna = staff.hire("Anna Weber", staff.department("Wholesale"), Role.ACCOUNT_MANAGER);
    viewers.runAs(anna, () -> client = clients.create(ClientFixtures.named("Ernst Handel")));
  }

  @Test
  void findsWhomNobodyLookedAfterForSoLong() {
    assertThat(silent(1)).as("came today").isEmpty();
    created(now().minus(Duration.ofDays(40)));
    assertThat(silent(30)).as("never written to").containsExactly("Ernst Handel");
    happened(now().minus(Duration.ofDays(35)));
    assertThat(silent(30)).containsExactly("Ernst Handel");
    assertThat(silent(60)).isEmpty();
    happened(now().minus(Duration.ofDays(12)));
    assertThat(silent(30)).isEmpty();
  }

  @Test
  void takesANoteForBeingInTouch() {
    created(now().minus(Duration.ofDays(40)));

    viewers.runAs(anna, () -> timeline.note(client, "Asked for the autumn list"));

    assertThat(silent(30)).isEmpty();
    assertThat(row().contactedAt()).isAfter(now().minus(Duration.ofMinutes(5)));
  }

  @Test
  void neverGoesBackInTime() {
    var recent = now().minus(Duration.ofDays(2));
    happened(recent);
    happened(now().minus(Duration.ofDays(9)));

    assertThat(row().contactedAt()).isEqualTo(recent);
  }

  @Test
  void belongsToTheTransactionOfTheAct() {
    assertThatThrownBy(() -> dealings.happened(List.of(client), now()))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  private void happened(Instant at) {
    transaction.executeWithoutResult(status -> dealings.happened(List.of(client), at));
  }

  private void created(Instant at) {
    transaction.executeWithoutResult(
        status ->
            jdbc.sql("update clients_client set created_at = :at where id = :id")
                .param("at", io.clientele.kit.Utc.column(at))
                .param("id", client.value())
                .update());
  }

  private List<String> silent(int days) {
    var found = new AtomicReference<List<String>>();
    var filter = ClientFilter.ALL.withDays(new Days(days, 0, 0));
    viewers.runAs(
        anna,
        () ->
            found.set(
                list.rows(filter, PageRequest.of(0, 10, Sort.by("contactedAt"))).stream()
                    .map(ClientRow::name)
                    .toList()));
    return Objects.requireNonNull(found.get());
  }

  private ClientRow row() {
    var found = new AtomicReference<ClientRow>();
    viewers.runAs(
        anna, () -> found.set(list.rows(ClientFilter.ALL, PageRequest.of(0, 1)).getFirst()));
    return found.get();
  }
}

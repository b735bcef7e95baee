package io.clientele.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.clients.CardCompleteness;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientFixtures;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientList;
import io.clientele.clients.ClientRow;
import io.clientele.clients.Clients;
import io.clientele.clients.Completeness;
import io.clientele.contacts.ContactFixtures;
import io.clientele.contacts.Contacts;
import io.clientele.kit.NotFound;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class CardCompletenessTests {

  @Autowired private CardCompleteness cards;
  @Autowired private Profiles profiles;
  @Autowired private Clients clients;
  @Autowired private ClientList list;
  @Autowired private Contacts contacts;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId anna;
  private EmployeeId felix;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    anna = staff.hire("Anna Weber", staff.department("Wholesale"), Role.ACCOUNT_MANAGER);
    felix = staff.hire("Felix Bauer", staff.department("Finance"), Role.FINANCE);
  }

  @Test
  @Duty("A2")
  void growsWithWhatIsLearned() {
    var client = as(anna, () -> clients.create(ClientFixtures.alfreds()));
    assertThat(score(client)).isEqualTo(60);

    var maria = as(anna, () -> contacts.add(client, ContactFixtures.maria()));
    assertThat(score(client)).isEqualTo(80);

    var learned = new ProfileDetails(null, List.of(), "Trade fair", null, "Flour", null, "", "");
    as(anna, () -> profiles.revise(client, profiles.of(client).version(), learned));
    assertThat(score(client)).isEqualTo(100);

    as(anna, () -> contacts.archive(maria));
    assertThat(score(client)).isEqualTo(80);
    assertThat(complete(client).missing())
        .extracting(item -> item.textKey())
        .containsExactly("contacts.complete.contact", "contacts.complete.role");
  }

  @Test
  @Duty("A2")
  void findsTheIncompleteCardsAmongThoseOneReads() {
    var client = as(anna, () -> clients.create(ClientFixtures.named("Incomplete")));
    var incomplete = ClientFilter.ALL.withIncomplete(true);

    assertThat(as(anna, () -> list.rows(incomplete, PageRequest.of(0, 10))))
        .extracting(ClientRow::id)
        .containsExactly(client);
    assertThat(as(felix, () -> list.rows(incomplete, PageRequest.of(0, 10)))).isEmpty();

    transaction.executeWithoutResult(
        status ->
            jdbc.sql("update clients_client set completeness = 100 where id = :id")
                .param("id", client.value())
                .update());
    assertThat(as(anna, () -> list.rows(incomplete, PageRequest.of(0, 10)))).isEmpty();
  }

  @Test
  void isForThoseWhoReadTheCard() {
    var client = as(anna, () -> clients.create(ClientFixtures.alfreds()));

    assertThatThrownBy(() -> as(felix, () -> cards.of(client))).isInstanceOf(NotFound.class);
  }

  private Completeness complete(ClientId client) {
    return as(anna, () -> cards.of(client));
  }

  /** As it is counted, which is also how the list has it. */
  private int score(ClientId client) {
    var score = complete(client).score();
    assertThat(
            jdbc.sql("select completeness from clients_client where id = :id")
                .param("id", client.value())
                .query(Integer.class)
                .single())
        .isEqualTo(score);
    return score;
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

package io.clientele.clients;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.notices.NoticeFilter;
import io.clientele.notices.NoticeRow;
import io.clientele.notices.Notices;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Duty("A3")
class ClientNewsTests {

  @Autowired private Clients clients;
  @Autowired private ClientOwners owners;
  @Autowired private Notices notices;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId anna;
  private EmployeeId boris;
  private EmployeeId carla;
  private EmployeeId helena;
  private EmployeeId felix;
  private EmployeeId leo;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    var wholesale = staff.department("Wholesale");
    anna = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    boris = staff.hire("Boris Petrov", wholesale, Role.ACCOUNT_MANAGER);
    helena = staff.hire("Helena Nagy", wholesale, Role.DEPARTMENT_HEAD);
    carla = staff.hire("Carla Rossi", staff.department("Retail"), Role.ACCOUNT_MANAGER);
    felix = staff.hire("Felix Bauer", staff.department("Finance"), Role.FINANCE);
    leo = staff.hire("Leo Santos", staff.department("Logistics"), Role.LOGISTICS_MANAGER);
  }

  @Test
  void tellsFinanceLogisticsAndTheDepartmentOfANewClient() {
    create("Acme");

    assertThat(words(felix)).containsExactly("New client: Acme, put in by Anna Weber");
    assertThat(words(helena)).containsExactly("New client: Acme, put in by Anna Weber");
    assertThat(words(anna)).isEmpty();
    assertThat(words(carla)).isEmpty();
  }

  @Test
  @Duty("I4")
  void whoDoesNotReachTheClientLearnsNoName() {
    create("Acme");

    assertThat(words(leo))
        .containsExactly("New client: a record you may not open, put in by Anna Weber");
    assertThat(words(boris)).isEqualTo(words(leo));
    assertThat(rows(leo).getFirst().path()).isNull();
  }

  @Test
  void tellsTheNewOwner() {
    var client = create("Acme");

    viewers.runAs(helena, () -> owners.reassign(client, carla, "Anna moves"));

    assertThat(words(carla)).containsExactly("Helena Nagy gave you a client: Acme");
    assertThat(rows(carla).getFirst().path()).isEqualTo("clients/" + client.value());
    assertThat(words(boris)).hasSize(1);
  }

  private ClientId create(String name) {
    var made = new AtomicReference<ClientId>();
    viewers.runAs(anna, () -> made.set(clients.create(ClientFixtures.named(name))));
    return made.get();
  }

  private List<String> words(EmployeeId person) {
    return rows(person).stream().map(NoticeRow::words).toList();
  }

  private List<NoticeRow> rows(EmployeeId person) {
    var rows = new ArrayList<NoticeRow>();
    viewers.runAs(person, () -> rows.addAll(notices.rows(NoticeFilter.ALL, PageRequest.of(0, 50))));
    return rows;
  }
}

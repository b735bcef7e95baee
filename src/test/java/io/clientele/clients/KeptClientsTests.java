package io.clientele.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.clients.KeptClients.Kept;
import io.clientele.kit.NotFound;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Duty("A1")
class KeptClientsTests {

  @Autowired private Clients clients;
  @Autowired private ClientOwners owners;
  @Autowired private KeptClients kept;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId anna;
  private EmployeeId carla;
  private EmployeeId diana;
  private final List<ClientId> made = new ArrayList<>();

  @BeforeEach
  void fill() {
    var staff = new Staff(jdbc, transaction);
    anna = staff.hire("Anna Weber", staff.department("Wholesale"), Role.ACCOUNT_MANAGER);
    carla = staff.hire("Carla Rossi", staff.department("Retail chains"), Role.ACCOUNT_MANAGER);
    diana = staff.hire("Diana Cruz", staff.department("Management"), Role.DIRECTOR);
    viewers.runAs(
        anna,
        () -> {
          for (var name : List.of("First", "Second", "Third")) {
            made.add(clients.create(ClientFixtures.named(name)));
          }
        });
  }

  @Test
  void showsTheLastOpenedFirstAndEachOnce() {
    viewers.runAs(anna, () -> List.of(0, 1, 2, 0).forEach(number -> kept.open(made.get(number))));

    assertThat(opened(anna, 10)).containsExactly("First", "Third", "Second");
    assertThat(opened(anna, 2)).containsExactly("First", "Third");
    assertThat(opened(diana, 10)).isEmpty();
  }

  @Test
  void keepsTheStarsOfEachApart() {
    viewers.runAs(
        anna,
        () -> {
          kept.star(made.get(2));
          kept.star(made.get(0));
          kept.star(made.get(0));
          kept.star(made.get(1));
          kept.unstar(made.get(1));
        });

    assertThat(favourites(anna)).containsExactly("First", "Third");
    assertThat(favourites(diana)).isEmpty();
  }

  @Test
  void showsNothingThatWentOutOfSight() {
    viewers.runAs(
        anna,
        () -> {
          kept.star(made.getFirst());
          kept.open(made.getFirst());
        });
    viewers.runAs(diana, () -> owners.reassign(made.getFirst(), carla, "Moved to retail"));

    assertThat(favourites(anna)).isEmpty();
    assertThat(opened(anna, 10)).isEmpty();
    assertThatThrownBy(() -> viewers.runAs(anna, () -> kept.star(made.getFirst())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> viewers.runAs(anna, () -> kept.open(made.getFirst())))
        .isInstanceOf(NotFound.class);
  }

  private List<String> opened(EmployeeId who, int limit) {
    var names = new ArrayList<String>();
    viewers.runAs(who, () -> kept.opened(limit).stream().map(Kept::name).forEach(names::add));
    return names;
  }

  private List<String> favourites(EmployeeId who) {
    var names = new ArrayList<String>();
    viewers.runAs(who, () -> kept.favourites(10).stream().map(Kept::name).forEach(names::add));
    return names;
  }
}

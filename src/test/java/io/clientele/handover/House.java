package io.clientele.handover;

import io.clientele.Staff;
import io.clientele.addresses.Address;
import io.clientele.clients.ClientDetails;
import io.clientele.clients.ClientFixtures;
import io.clientele.clients.ClientId;
import io.clientele.clients.Clients;
import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A small house of its own for each test, with a leaver and those who stay. */
final class House {

  final EmployeeId admin;
  final EmployeeId diana;
  final EmployeeId helena;
  final EmployeeId anna;
  final EmployeeId boris;
  final EmployeeId bela;
  final EmployeeId leo;
  final EmployeeId ivo;
  final EmployeeId carla;
  final DepartmentId wholesale;

  private final Clients clients;
  private final Viewers viewers;
  private final JdbcClient jdbc;

  House(Clients clients, Viewers viewers, JdbcClient jdbc, TransactionTemplate transaction) {
    this.clients = clients;
    this.viewers = viewers;
    this.jdbc = jdbc;
    var staff = new Staff(jdbc, transaction);
    var management = staff.department("Management");
    wholesale = staff.department("Wholesale");
    var retail = staff.department("Retail chains");
    admin = staff.hire("Administrator", management, Role.ADMINISTRATOR);
    diana = staff.hire("Diana Cruz", management, Role.DIRECTOR);
    helena = staff.hire("Helena Nagy", wholesale, Role.DEPARTMENT_HEAD);
    anna = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    boris = staff.hire("Boris Petrov", wholesale, Role.ACCOUNT_MANAGER);
    bela = staff.hire("Bela Toth", wholesale, Role.ACCOUNT_MANAGER);
    leo = staff.hire("Leo Santos", wholesale, Role.LOGISTICS_MANAGER);
    ivo = staff.hire("Ivo Dimitrov", retail, Role.DEPARTMENT_HEAD);
    carla = staff.hire("Carla Rossi", retail, Role.ACCOUNT_MANAGER);
  }

  ClientId client(EmployeeId owner, String name, String city) {
    var named = ClientFixtures.named(name);
    var details =
        new ClientDetails(
            named.legalName(),
            "",
            "",
            "",
            "",
            List.of(new Address(Address.Kind.ACTUAL, "Street 1", "1000", city, "", "AT")),
            named.phones(),
            named.mails(),
            "",
            named.grade(),
            named.industry(),
            named.tags(),
            "");
    return as(owner, () -> clients.create(details));
  }

  EmployeeId ownerOf(ClientId client) {
    return new EmployeeId(
        jdbc.sql(
                """
                select s.owner_id from clients_client c join people_scope s on s.id = c.scope_id
                where c.id = :id
                """)
            .param("id", client.value())
            .query(Long.class)
            .single());
  }

  /** How many scopes of any kind are somebody's. */
  long owned(EmployeeId owner) {
    return jdbc.sql("select count(*) from people_scope where owner_id = :owner")
        .param("owner", owner.value())
        .query(Long.class)
        .single();
  }

  void does(EmployeeId who, Runnable act) {
    viewers.runAs(who, act);
  }

  <T> T as(EmployeeId who, Supplier<T> act) {
    var result = new AtomicReference<T>();
    viewers.runAs(who, () -> result.set(act.get()));
    return result.get();
  }
}

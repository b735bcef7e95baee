package io.clientele.duplicates;

import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.addresses.Address;
import io.clientele.addresses.Phone;
import io.clientele.clients.ClientDetails;
import io.clientele.clients.ClientDetails.Grade;
import io.clientele.clients.ClientId;
import io.clientele.clients.Clients;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A department with its head, a manager of another, and clients that stand in twice. */
@PortalTest
abstract class MergeHouse {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Autowired Merges merges;
  @Autowired Clients clients;
  @Autowired Viewers viewers;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  EmployeeId anna;
  EmployeeId boris;
  EmployeeId helena;
  EmployeeId carla;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    var wholesale = staff.department("Wholesale");
    anna = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    boris = staff.hire("Boris Ivanov", wholesale, Role.ACCOUNT_MANAGER);
    helena = staff.hire("Helena Nagy", wholesale, Role.DEPARTMENT_HEAD);
    carla = staff.hire("Carla Rossi", staff.department("Export"), Role.ACCOUNT_MANAGER);
  }

  /** A card with everything filled, and nothing of it like another's. */
  ClientDetails card(String name) {
    var own = NUMBER.incrementAndGet() + "" + System.nanoTime() % 1_000_000;
    return new ClientDetails(
        name + " " + own,
        name,
        "K" + own,
        "DE" + own,
        "HRB " + own,
        List.of(new Address(Address.Kind.ACTUAL, "Weg " + own, "10115", "Berlin", "", "DE")),
        List.of(Phone.of(Phone.Kind.OFFICE, "030 " + own, "DE")),
        List.of("post@" + own + ".example"),
        "https://" + own + ".example",
        Grade.B,
        "Trade " + own,
        List.of("tag" + own),
        "Notes " + own);
  }

  ClientId create(EmployeeId owner, ClientDetails details) {
    return as(owner, () -> clients.create(details));
  }

  MergeId merge(EmployeeId who, ClientId kept, ClientId gone) {
    return as(
        who,
        () -> {
          var preview = merges.preview(kept, gone);
          return merges.merge(preview.kept(), preview.gone(), preview.proposed());
        });
  }

  void undo(EmployeeId who, MergeId merge) {
    as(who, () -> merges.undo(merge));
  }

  @SuppressWarnings("NullAway")
  <T> T as(EmployeeId who, Supplier<T> act) {
    var result = new AtomicReference<T>();
    viewers.runAs(who, () -> result.set(act.get()));
    return result.get();
  }

  void does(EmployeeId who, Runnable act) {
    viewers.runAs(who, act);
  }
}

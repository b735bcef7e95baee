package io.clientele.demo;

import io.clientele.accounts.UnruledPasswords;
import io.clientele.people.DepartmentDetails;
import io.clientele.people.DepartmentId;
import io.clientele.people.DepartmentRow;
import io.clientele.people.Departments;
import io.clientele.people.EmployeeContact;
import io.clientele.people.EmployeeDetails;
import io.clientele.people.EmployeeId;
import io.clientele.people.Employees;
import io.clientele.people.Founding;
import io.clientele.people.Viewers;
import io.clientele.territories.Territories;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Founds the house and takes everybody on. */
@Component
class DemoPeople {

  private final Founding founding;
  private final Departments departments;
  private final Employees employees;
  private final Territories territories;
  private final Viewers viewers;
  private final UnruledPasswords passwords;

  DemoPeople(
      Founding founding,
      Departments departments,
      Employees employees,
      Territories territories,
      Viewers viewers,
      UnruledPasswords passwords) {
    this.founding = founding;
    this.departments = departments;
    this.employees = employees;
    this.territories = territories;
    this.viewers = viewers;
    this.passwords = passwords;
  }

  boolean nobodyYet() {
    return founding.nobodyYet();
  }

  EmployeeId id(DemoPerson person) {
    return employees
        .findBySignIn(person.signIn())
        .map(EmployeeContact::id)
        .orElseThrow(() -> new IllegalStateException(person.signIn() + " has left the house"));
  }

  void takeOn() {
    var admin = DemoPerson.ADMIN;
    var administrator =
        founding.found(admin.department(), admin.fullName(), admin.signIn(), admin.mail());
    viewers.runAs(administrator, this::takeOnTheOthers);
    passwords.keep(Arrays.stream(DemoPerson.values()).map(this::id).toList(), DemoPerson.PASSWORD);
  }

  private void takeOnTheOthers() {
    var rooms = departments();
    var words = Words.read("words");
    var card = employees.card(id(DemoPerson.ADMIN));
    employees.revise(
        card.id(),
        card.version(),
        details(DemoPerson.ADMIN, rooms),
        Set.of(DemoPerson.ADMIN.role()));
    for (var person : DemoPerson.values()) {
      if (person != DemoPerson.ADMIN) {
        var id = employees.create(details(person, rooms), Set.of(person.role()));
        territories.assign(id, "", words.getProperty("territory." + person.signIn(), ""));
      }
    }
  }

  private Map<String, DepartmentId> departments() {
    var rooms =
        new HashMap<>(
            departments.rows(false).stream()
                .collect(Collectors.toMap(DepartmentRow::name, DepartmentRow::id)));
    var top = rooms.get(DemoPerson.TOP);
    for (var person : DemoPerson.values()) {
      rooms.computeIfAbsent(
          person.department(), name -> departments.create(new DepartmentDetails(name, top)));
    }
    return rooms;
  }

  private EmployeeDetails details(DemoPerson person, Map<String, DepartmentId> rooms) {
    return new EmployeeDetails(
        person.fullName(),
        person.signIn(),
        person.mail(),
        person.phone(),
        person.position(),
        java.util.Objects.requireNonNull(rooms.get(person.department())),
        head(person.head()),
        person.birthday(),
        person.signature());
  }

  private @Nullable EmployeeId head(@Nullable DemoPerson head) {
    return head == null ? null : id(head);
  }
}

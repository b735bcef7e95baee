package io.clientele.letters;

import io.clientele.Staff;
import io.clientele.clients.ClientDetails;
import io.clientele.clients.ClientId;
import io.clientele.clients.Clients;
import io.clientele.contacts.Consent;
import io.clientele.contacts.ContactDetails;
import io.clientele.contacts.ContactId;
import io.clientele.contacts.Contacts;
import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** People who write, and clients to write to. */
public final class Writing {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final Clients clients;
  private final Contacts contacts;
  private final Viewers viewers;
  private final Staff staff;

  public Writing(
      Clients clients,
      Contacts contacts,
      Viewers viewers,
      JdbcClient jdbc,
      TransactionTemplate transaction) {
    this.clients = clients;
    this.contacts = contacts;
    this.viewers = viewers;
    this.staff = new Staff(jdbc, transaction);
  }

  public EmployeeId manager(String name) {
    return hire(name, department(), Role.ACCOUNT_MANAGER);
  }

  public EmployeeId hire(String name, DepartmentId department, Role role) {
    return staff.hire(name, department, role);
  }

  public DepartmentId department() {
    return staff.department("Wholesale");
  }

  public ClientId client(EmployeeId owner, String name) {
    return as(owner, () -> clients.create(ClientDetails.named(name)));
  }

  /** A contact who has a mail and agreed to offers. */
  public ContactId willing(EmployeeId owner, ClientId client, String firstName) {
    return willing(owner, client, firstName, newMail(firstName));
  }

  public ContactId willing(EmployeeId owner, ClientId client, String firstName, String mail) {
    return add(owner, client, contact(firstName, List.of(mail), given()));
  }

  public ContactId add(EmployeeId owner, ClientId client, ContactDetails details) {
    return as(owner, () -> contacts.add(client, details));
  }

  public void withdraw(EmployeeId owner, ContactId contact) {
    does(
        owner,
        () -> {
          var card = contacts.card(contact);
          var details = card.details();
          contacts.revise(
              contact,
              card.version(),
              contact(
                  details.firstName(),
                  details.mails(),
                  Consent.withdrawn(LocalDate.of(2026, 1, 2), "by phone")));
        });
  }

  public <T> T as(EmployeeId employee, Supplier<T> act) {
    var result = new AtomicReference<T>();
    viewers.runAs(employee, () -> result.set(act.get()));
    return result.get();
  }

  public void does(EmployeeId employee, Runnable act) {
    viewers.runAs(employee, act);
  }

  static String newMail(String firstName) {
    return firstName.toLowerCase() + NUMBER.incrementAndGet() + "@client.example";
  }

  static Consent given() {
    return Consent.given(LocalDate.of(2026, 1, 1), "at the fair");
  }

  static ContactDetails contact(String firstName, List<String> mails, Consent offers) {
    return new ContactDetails(
        firstName,
        "Miller",
        "",
        "",
        List.of(),
        mails,
        null,
        "",
        offers,
        Consent.NONE,
        false,
        false);
  }
}

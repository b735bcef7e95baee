package io.clientele.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientFixtures;
import io.clientele.clients.ClientHistory;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientList;
import io.clientele.clients.ClientRow;
import io.clientele.clients.Clients;
import io.clientele.contacts.Recipient.LeftOut;
import io.clientele.kit.EditConflict;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class ContactsTests {

  @Autowired private Clients clients;
  @Autowired private Contacts contacts;
  @Autowired private Recipients recipients;
  @Autowired private ClientList list;
  @Autowired private ClientHistory history;
  @Autowired private PersonErasure erasure;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId anna;
  private EmployeeId helena;
  private EmployeeId felix;
  private EmployeeId admin;
  private ClientId client;

  @BeforeEach
  void begin() {
    var staff = new Staff(jdbc, transaction);
    var wholesale = staff.department("Wholesale");
    anna = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    helena = staff.hire("Helena Nagy", wholesale, Role.DEPARTMENT_HEAD);
    felix = staff.hire("Felix Bauer", wholesale, Role.FINANCE);
    admin = staff.hire("Administrator", wholesale, Role.ADMINISTRATOR);
    client = as(anna, () -> clients.create(ClientFixtures.alfreds()));
  }

  @Test
  @Duty("A2")
  void keepsEveryFieldOfAPerson() {
    var id = as(anna, () -> contacts.add(client, ContactFixtures.maria()));

    assertThat(as(anna, () -> contacts.card(id)).details()).isEqualTo(ContactFixtures.maria());
    assertThatThrownBy(() -> as(felix, () -> contacts.card(id))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(felix, () -> contacts.of(client))).isInstanceOf(NotFound.class);
  }

  @Test
  void refusesAStaleSave() {
    var id = as(anna, () -> contacts.add(client, ContactFixtures.maria()));
    var read = as(anna, () -> contacts.card(id));
    as(helena, () -> contacts.revise(id, read.version(), ContactDetails.named("Maria", "Neu")));

    assertThatThrownBy(
            () ->
                as(
                    anna,
                    () -> contacts.revise(id, read.version(), ContactDetails.named("M", "Anders"))))
        .isInstanceOfSatisfying(
            EditConflict.class,
            conflict ->
                assertThat(conflict.current(ContactDetails.class).lastName()).isEqualTo("Neu"));
  }

  @Test
  void findsTheClientByItsPersons() {
    as(anna, () -> contacts.add(client, ContactFixtures.maria()));

    for (var typed : List.of("anders maria", "0170 1234567", "+49 170 1234567", "maria@alfreds")) {
      assertThat(as(anna, () -> list.rows(ClientFilter.ALL.withWords(typed), PageRequest.of(0, 5))))
          .as(typed)
          .extracting(ClientRow::id)
          .containsExactly(client);
    }
  }

  @Test
  @Duty("I4")
  void putsNoPersonalValueIntoTheJournal() {
    var id = as(anna, () -> contacts.add(client, ContactFixtures.maria()));

    var entries =
        jdbc.sql(
                """
                select concat(subject_name, ' ', coalesce(changes, ''), ' ', coalesce(why, ''))
                from journal_entry where subject_type = 'contact' and subject_id = :id
                """)
            .param("id", id.value())
            .query(String.class)
            .list();

    assertThat(entries).isNotEmpty();
    assertThat(String.join(" ", entries))
        .contains("lastName")
        .doesNotContain("Maria", "Anders", "0170", "maria@");
    assertThat(as(anna, () -> history.newest(client, 10)))
        .anySatisfy(
            line -> {
              assertThat(line.whose()).isEqualTo("Maria Anders");
              assertThat(line.after()).isEqualTo("Sales Representative");
            });
  }

  @Test
  @Duty("I4")
  void erasesAPersonSoThatNothingTellsWhoItWas() {
    var id = as(anna, () -> contacts.add(client, ContactFixtures.maria()));
    assertThatThrownBy(() -> as(anna, () -> erasure.erase(id, "Asked")))
        .isInstanceOf(NotFound.class);
    assertThat(as(admin, () -> erasure.find("MARIA@alfreds.example")))
        .extracting(PersonErasure.Person::id)
        .contains(id);

    as(admin, () -> erasure.erase(id, "Request 17/2026"));

    assertThat(as(anna, () -> contacts.card(id)).details())
        .isEqualTo(erased(as(anna, () -> contacts.card(id)).details()));
    assertThat(as(anna, () -> contacts.card(id)).isArchived()).isTrue();
    assertThat(as(anna, () -> history.newest(client, 50)))
        .noneSatisfy(line -> assertThat(line.whose()).contains("Maria"));
    assertThat(
            as(anna, () -> list.rows(ClientFilter.ALL.withWords("anders"), PageRequest.of(0, 5))))
        .isEmpty();
    assertThatThrownBy(() -> as(anna, () -> contacts.restore(id))).isInstanceOf(Refusal.class);
    assertThat(as(anna, () -> recipients.of(List.of(client))))
        .extracting(Recipient::name, Recipient::leftOut)
        .containsExactly(tuple("", Optional.of(LeftOut.NO_CONTACT)));
  }

  @Test
  @Duty("C2")
  void tellsToWhomALetterMayGoAndWhyNotToTheOthers() {
    as(anna, () -> contacts.add(client, ContactFixtures.maria()));
    as(anna, () -> contacts.add(client, ContactDetails.named("No", "Mail")));
    as(anna, () -> contacts.add(client, with("Asked", Consent.NONE, false)));
    as(
        anna,
        () ->
            contacts.add(
                client,
                with("Drew", Consent.withdrawn(LocalDate.of(2026, 2, 1), "By mail"), false)));
    as(
        anna,
        () ->
            contacts.add(
                client, with("Gone", Consent.given(LocalDate.of(2026, 2, 1), "By mail"), true)));
    var empty = as(anna, () -> clients.create(ClientFixtures.named("Zoo without people")));

    var found = as(anna, () -> recipients.of(List.of(client, empty)));

    assertThat(found)
        .extracting(recipient -> recipient.leftOut().orElse(null))
        .containsExactly(
            null,
            LeftOut.NO_MAIL,
            LeftOut.NO_CONSENT,
            LeftOut.WITHDRAWN,
            LeftOut.LEFT,
            LeftOut.NO_CONTACT);
    assertThat(found.getFirst().fields())
        .containsEntry("client.city", "Berlin")
        .containsEntry("client.country", "Germany")
        .containsEntry("contact.firstName", "Maria")
        .containsEntry("contact.salutation", "Dear Maria Anders");
    assertThat(as(felix, () -> recipients.of(List.of(client)))).isEmpty();
  }

  private static ContactDetails with(String name, Consent offers, boolean left) {
    return new ContactDetails(
        name,
        "Person",
        "",
        "",
        List.of(),
        List.of(name.toLowerCase() + "@alfreds.example"),
        null,
        "",
        offers,
        Consent.NONE,
        false,
        left);
  }

  /** Only that there was somebody, who is not there any more. */
  private static ContactDetails erased(ContactDetails now) {
    assertThat(now.name()).isEqualTo("Erased person");
    return new ContactDetails(
        "",
        "Erased person",
        "",
        "",
        List.of(),
        List.of(),
        null,
        "",
        Consent.NONE,
        Consent.NONE,
        false,
        true);
  }

  private void as(EmployeeId who, Runnable work) {
    viewers.runAs(who, work);
  }

  private <T> T as(EmployeeId who, Supplier<T> work) {
    var result = new AtomicReference<T>();
    viewers.runAs(who, () -> result.set(work.get()));
    return result.get();
  }
}

package io.clientele.profiles;

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
import io.clientele.contacts.ContactFixtures;
import io.clientele.contacts.Contacts;
import io.clientele.kit.EditConflict;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.lists.ListKind;
import io.clientele.lists.Lists;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class ProfilesTests {

  private static final BankAccount ACCOUNT =
      new BankAccount("DE89370400440532013000", "COBADEFFXXX", "Commerzbank");

  @Autowired private Profiles profiles;
  @Autowired private Clients clients;
  @Autowired private Contacts contacts;
  @Autowired private ClientHistory history;
  @Autowired private Lists lists;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId anna;
  private EmployeeId boris;
  private EmployeeId helena;
  private EmployeeId felix;
  private EmployeeId admin;
  private ClientId client;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    var wholesale = staff.department("Wholesale");
    anna = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    boris = staff.hire("Boris Petrov", wholesale, Role.ACCOUNT_MANAGER);
    helena = staff.hire("Helena Nagy", wholesale, Role.DEPARTMENT_HEAD);
    felix = staff.hire("Felix Bauer", staff.department("Finance"), Role.FINANCE);
    admin = staff.hire("Administrator", staff.department("House"), Role.ADMINISTRATOR);
    client = client(anna, "Ernst Handel");
  }

  @Test
  @Duty("A2")
  void keepEveryField() {
    var details =
        new ProfileDetails(
            LegalKind.SOLE_TRADER,
            List.of(ACCOUNT),
            "Trade fair",
            null,
            "Organic flour, weekly",
            Level.PREMIUM,
            "Sourdough",
            "Styria");

    save(anna, client, details);

    assertThat(as(helena, () -> profiles.of(client)).details()).isEqualTo(details);
    assertThat(as(anna, () -> history.newest(client, 50)))
        .extracting(ClientHistory.Line::field, ClientHistory.Line::after)
        .contains(
            tuple("Kind", "Sole trader"),
            tuple("Level", "Premium"),
            tuple("Bank accounts", ACCOUNT.toString()));
  }

  @Test
  void areForThoseWhoReadTheCard() {
    assertThatThrownBy(() -> as(boris, () -> profiles.of(client))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(felix, () -> profiles.of(client))).isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> as(boris, () -> profiles.revise(client, Profile.UNSAVED, ProfileDetails.NONE)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void refuseWrongBankDetails() {
    refuses(new BankAccount("DE88370400440532013000", "", ""));
    refuses(new BankAccount("", "", "Bank without a number"));
    refuses(new BankAccount(ACCOUNT.iban(), "NOBIC", ""));
    refuses(new BankAccount(ACCOUNT.iban(), "", "x".repeat(121)));
    assertThatThrownBy(() -> save(anna, client, with("x".repeat(4_001), null)))
        .isInstanceOf(Refusal.class);
    var many =
        IntStream.range(0, 21)
            .mapToObj(number -> new BankAccount(ACCOUNT.iban(), "", "Bank " + number))
            .toList();
    assertThatThrownBy(() -> save(anna, client, accounts(many))).isInstanceOf(Refusal.class);
  }

  @Test
  void tidyBankDetailsUp() {
    var written = new BankAccount(" de89 3704 0044 0532 0130 00 ", "cobadeffxxx", " Commerzbank ");

    assertThat(accounts(List.of(written, written, new BankAccount(" ", "", ""))).checked())
        .isEqualTo(accounts(List.of(ACCOUNT)));
  }

  @Test
  @Duty("B6")
  void sayWhoRecommendedToThoseWhoMayKnowIt() {
    var friend = client(anna, "Blauer See");
    var maria = as(anna, () -> contacts.add(friend, ContactFixtures.maria()));
    save(anna, client, with("", new Recommender(friend, maria)));
    var name = as(anna, () -> contacts.card(maria)).details().name();

    assertThat(as(anna, () -> profiles.of(client)).recommender()).isEqualTo(name + ", Blauer See");

    transaction.executeWithoutResult(
        status ->
            jdbc.sql(
                    """
                    update people_scope set owner_id = :boris
                    where id = (select scope_id from clients_client where id = :friend)
                    """)
                .param("boris", boris.value())
                .param("friend", friend.value())
                .update());
    assertThat(as(anna, () -> profiles.of(client)).recommender())
        .isEqualTo("A client whom you may not see");
    save(anna, client, with("kept all the same", new Recommender(friend, maria)));
  }

  @Test
  @Duty("B6")
  void nameNobodyAsRecommendingWhoIsNotTheirs() {
    var foreign = client(boris, "Foreign");
    var theirs = as(boris, () -> contacts.add(foreign, ContactFixtures.maria()));
    var friend = client(anna, "Blauer See");

    assertThatThrownBy(() -> save(anna, client, with("", new Recommender(foreign, null))))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> save(anna, client, with("", new Recommender(friend, theirs))))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> save(anna, client, with("", new Recommender(client, null))))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void sayWhoSavedMeanwhile() {
    save(helena, client, with("Needs flour", null));

    assertThatThrownBy(
            () -> as(anna, () -> profiles.revise(client, Profile.UNSAVED, with("Other", null))))
        .isInstanceOfSatisfying(
            EditConflict.class, conflict -> assertThat(conflict.by()).isEqualTo("Helena Nagy"));
  }

  @Test
  @Duty("B3")
  void followARenamedSource() {
    var old = "Fair " + System.nanoTime();
    var entry = as(admin, () -> lists.add(ListKind.SOURCE, old));
    save(anna, client, source(old));

    as(admin, () -> lists.rename(entry, "Renamed " + old));

    assertThat(as(anna, () -> profiles.of(client)).details().source()).isEqualTo("Renamed " + old);
    assertThat(as(admin, () -> lists.rows(ListKind.SOURCE)))
        .filteredOn(row -> row.id().equals(entry))
        .singleElement()
        .satisfies(row -> assertThat(row.uses()).isEqualTo(1));
  }

  private void refuses(BankAccount account) {
    assertThatThrownBy(() -> save(anna, client, accounts(List.of(account))))
        .isInstanceOf(Refusal.class);
  }

  private static ProfileDetails accounts(List<BankAccount> accounts) {
    return new ProfileDetails(null, accounts, "", null, "", null, "", "");
  }

  private static ProfileDetails source(String source) {
    return new ProfileDetails(null, Collections.emptyList(), source, null, "", null, "", "");
  }

  private static ProfileDetails with(String needs, @Nullable Recommender who) {
    return new ProfileDetails(null, List.of(), "", who, needs, null, "", "");
  }

  private ClientId client(EmployeeId owner, String name) {
    return as(owner, () -> clients.create(ClientFixtures.named(name)));
  }

  private void save(EmployeeId who, ClientId id, ProfileDetails details) {
    as(who, () -> profiles.revise(id, profiles.of(id).version(), details));
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

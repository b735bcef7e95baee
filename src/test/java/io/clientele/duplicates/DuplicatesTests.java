package io.clientele.duplicates;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.addresses.Address;
import io.clientele.addresses.Phone;
import io.clientele.clients.ClientDetails;
import io.clientele.clients.Clients;
import io.clientele.contacts.ContactFixtures;
import io.clientele.contacts.Contacts;
import io.clientele.kit.NotFound;
import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeId;
import io.clientele.people.Right;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class DuplicatesTests {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Autowired private Duplicates duplicates;
  @Autowired private Clients clients;
  @Autowired private Contacts contacts;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private Staff staff;
  private EmployeeId anna;
  private EmployeeId carla;
  private EmployeeId helena;
  private EmployeeId felix;
  private String mark;

  @BeforeEach
  void hire() {
    staff = new Staff(jdbc, transaction);
    var wholesale = staff.department("Wholesale");
    anna = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    helena = staff.hire("Helena Nagy", wholesale, Role.DEPARTMENT_HEAD);
    carla = staff.hire("Carla Rossi", staff.department("Export"), Role.ACCOUNT_MANAGER);
    felix = staff.hire("Felix Bauer", staff.department("Books"), Role.FINANCE);
    mark = "q" + Long.toString(System.nanoTime(), 36) + NUMBER.incrementAndGet();
  }

  @Test
  @Duty("A1")
  void tellsWhoeverTypesAForeignTaxNumberOnlyThatItExistsAndWhoOwnsIt() {
    as(anna, () -> clients.create(taxed("Futterkammer " + mark, "DE 811 " + digits())));

    var told = as(carla, () -> duplicates.of(taxed("Anything else", "DE 811 " + digits()), null));

    assertThat(told)
        .containsExactly(new Lookalike(Likeness.TAX_NUMBER, null, "", "Anna Weber", false));
  }

  @Test
  @Duty("A1")
  void namesTheCardToWhoeverMayReadIt() {
    var id = as(anna, () -> clients.create(taxed("Futterkammer " + mark, digits())));

    for (var reader : List.of(anna, helena)) {
      assertThat(as(reader, () -> duplicates.of(taxed("X", "de" + digits()), null)))
          .containsExactly(
              new Lookalike(Likeness.TAX_NUMBER, id, "Futterkammer " + mark, "Anna Weber", false));
    }
  }

  @Test
  void findsBySharedPhoneInAnySpellingAlsoOfAPerson() {
    var number = "030 " + digits().substring(0, 8);
    var id = as(anna, () -> clients.create(dialled("Erste " + mark, number)));
    var person = "0171 " + digits().substring(1, 8);
    as(anna, () -> contacts.add(id, ContactFixtures.reachedBy("Mia", person, mark + "@a.example")));

    assertThat(signs(dialled("X", "+49 (30) " + number.substring(4)))).contains(Likeness.PHONE);
    assertThat(signs(dialled("X", "0049" + person.substring(1)))).contains(Likeness.PHONE);
    assertThat(signs(dialled("X", "030 1"))).isEmpty();
  }

  @Test
  void findsBySharedMailAndByTheDomainOfACompanyButNotOfFreeMail() {
    as(anna, () -> clients.create(mailed("Erste", "Office@" + mark + ".example")));
    as(anna, () -> clients.create(mailed("Zweite", mark + "@gmail.com")));

    assertThat(signs(mailed("X", "office@" + mark + ".example"))).containsExactly(Likeness.MAIL);
    assertThat(signs(mailed("X", "other@" + mark + ".example"))).containsExactly(Likeness.DOMAIN);
    assertThat(signs(mailed("X", mark + "@gmail.com"))).containsExactly(Likeness.MAIL);
    assertThat(signs(mailed("X", mark + "2@gmail.com"))).isEmpty();
  }

  @Test
  void findsASimilarNameWithoutItsLegalFormAndWithASlip() {
    as(anna, () -> clients.create(ClientDetails.named("Zaunkönig" + mark + " Gartenbau GmbH")));

    assertThat(signs(ClientDetails.named("Gartenbau zaunkonig" + mark))).contains(Likeness.NAME);
    assertThat(signs(ClientDetails.named("Zaunkönik" + mark + " Gartenbau AG")))
        .contains(Likeness.NAME);
    assertThat(signs(ClientDetails.named("Zaunkönig" + mark))).doesNotContain(Likeness.NUMBER);
  }

  @Test
  void doesNotFindTheCardThatIsEdited() {
    var details = taxed("Futterkammer " + mark, digits());
    var id = as(anna, () -> clients.create(details));

    assertThat(as(anna, () -> duplicates.of(details, id))).isEmpty();
  }

  @Test
  @Duty("I4")
  void isSilentToWhoeverMayNeitherCreateNorChange() {
    var details = taxed("Futterkammer " + mark, digits());
    var id = as(anna, () -> clients.create(details));

    assertThatThrownBy(() -> as(felix, () -> duplicates.of(details, null)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(felix, () -> duplicates.of(details, id)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(carla, () -> duplicates.of(details, id)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  @Duty("I4")
  void neverTellsMoreThanThePolicyAllows() {
    var seed = 20_260_512L;
    var random = new Random(seed);
    var house = house(random);
    for (var turn = 0; turn < 60; turn++) {
      var viewer = house.get(random.nextInt(house.size()));
      var typed = typed(random);
      for (var told : as(viewer, () -> duplicates.of(typed, null))) {
        var client = told.client();
        if (client == null) {
          assertThat(told.name()).as("seed %d", seed).isEmpty();
          assertThat(told.archived()).isFalse();
        } else {
          assertThat(as(viewer, () -> clients.card(client)).may(Right.READ))
              .as("seed %d, viewer %s, card %s", seed, viewer, client)
              .isTrue();
        }
      }
    }
  }

  /** Managers and heads in three departments, each manager with clients that resemble others'. */
  private List<EmployeeId> house(Random random) {
    var people = new ArrayList<EmployeeId>();
    @Nullable DepartmentId above = null;
    for (var number = 0; number < 3; number++) {
      var department =
          above == null || random.nextBoolean()
              ? staff.department("Part " + number)
              : staff.below("Part " + number, above);
      above = department;
      people.add(staff.hire("Head " + number, department, Role.DEPARTMENT_HEAD));
      for (var one = 0; one < 2; one++) {
        var manager = staff.hire("Manager " + one, department, Role.ACCOUNT_MANAGER);
        people.add(manager);
        for (var card = 0; card < 4; card++) {
          as(manager, () -> clients.create(typed(random)));
        }
      }
    }
    return people;
  }

  private ClientDetails typed(Random random) {
    var few = random.nextInt(4);
    return details(
        "Rabenstein" + mark + few + " Handel",
        "AT" + digits() + few,
        List.of(Phone.of(Phone.Kind.OFFICE, "+43 1 55" + digits().substring(0, 6) + few, "AT")),
        List.of("post" + few + "@" + mark + ".example"));
  }

  private Set<Likeness> signs(ClientDetails typed) {
    return as(carla, () -> duplicates.of(typed, null)).stream().map(Lookalike::by).collect(toSet());
  }

  /** Nine digits of this test's own. */
  private String digits() {
    var hash = Integer.toString(Math.abs(mark.hashCode() % 1_000_000_000));
    return "1".repeat(9 - hash.length()) + hash;
  }

  private static ClientDetails taxed(String name, String taxNumber) {
    return details(name, taxNumber, List.of(), List.of());
  }

  private static ClientDetails dialled(String name, String number) {
    return details(name, "", List.of(new Phone(Phone.Kind.OFFICE, number, "")), List.of()).clean();
  }

  private static ClientDetails mailed(String name, String mail) {
    return details(name, "", List.of(), List.of(mail));
  }

  private static ClientDetails details(
      String name, String taxNumber, List<Phone> phones, List<String> mails) {
    return new ClientDetails(
        name,
        "",
        "",
        taxNumber,
        "",
        List.of(new Address(Address.Kind.ACTUAL, "", "", "Berlin", "", "DE")),
        phones,
        mails,
        "",
        null,
        "",
        List.of(),
        "");
  }

  @SuppressWarnings("NullAway")
  private <T> T as(EmployeeId who, Supplier<T> act) {
    var result = new AtomicReference<T>();
    viewers.runAs(who, () -> result.set(act.get()));
    return result.get();
  }
}

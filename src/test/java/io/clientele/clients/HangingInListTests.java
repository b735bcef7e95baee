package io.clientele.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.exports.Format;
import io.clientele.kit.NotFound;
import io.clientele.lists.ListKind;
import io.clientele.lists.ListRow;
import io.clientele.lists.Lists;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import io.clientele.profiles.LegalKind;
import io.clientele.profiles.Level;
import io.clientele.profiles.ProfileDetails;
import io.clientele.profiles.Profiles;
import io.clientele.profiles.Recommender;
import io.clientele.reliability.RatingDetails;
import io.clientele.reliability.Ratings;
import io.clientele.reliability.Reliance;
import io.clientele.terms.ClientTerms;
import io.clientele.terms.PriceType;
import io.clientele.terms.ReceivablesStatus;
import io.clientele.terms.TermsDetails;
import io.clientele.territories.Territories;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What hangs on the card is found, shown and exported like what stands on it. */
@PortalTest
class HangingInListTests {

  @Autowired private Clients clients;
  @Autowired private ClientList list;
  @Autowired private ClientExport export;
  @Autowired private ListFields fields;
  @Autowired private FilterAddress addresses;
  @Autowired private Profiles profiles;
  @Autowired private ClientTerms terms;
  @Autowired private Ratings ratings;
  @Autowired private Territories territories;
  @Autowired private Lists lists;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private final String north = "North " + System.nanoTime();
  private EmployeeId anna;
  private EmployeeId boris;
  private EmployeeId helena;
  private EmployeeId felix;
  private EmployeeId admin;
  private ClientId full;
  private ClientId bare;

  @BeforeEach
  void describe() {
    var staff = new Staff(jdbc, transaction);
    var wholesale = staff.department("Wholesale");
    anna = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    boris = staff.hire("Boris Petrov", wholesale, Role.ACCOUNT_MANAGER);
    helena = staff.hire("Helena Nagy", wholesale, Role.DEPARTMENT_HEAD);
    felix = staff.hire("Felix Bauer", staff.department("Finance"), Role.FINANCE);
    admin = staff.hire("Administrator", staff.department("House"), Role.ADMINISTRATOR);
    full = as(anna, () -> clients.create(ClientFixtures.named("Full " + north)));
    bare = as(anna, () -> clients.create(ClientFixtures.named("Bare " + north)));
    run(
        anna,
        () -> {
          profiles.revise(
              full,
              profiles.of(full).version(),
              new ProfileDetails(
                  LegalKind.PUBLIC_BODY,
                  List.of(),
                  "Source of " + north,
                  new Recommender(bare, null),
                  "",
                  Level.PREMIUM,
                  "",
                  north));
          var review = ratings.today().plusDays(1);
          var rating = new RatingDetails(Reliance.LOW, "pays late", review);
          ratings.rate(full, ratings.of(full).version(), rating);
        });
    run(
        helena,
        () ->
            terms.revise(
                full,
                terms.of(full).version(),
                new TermsDetails(
                    PriceType.CONTRACT,
                    30,
                    null,
                    new BigDecimal("12500"),
                    "EUR",
                    ReceivablesStatus.BLOCKED)));
  }

  @Test
  @Duty("A1")
  void isFoundByEachOfItsFields() {
    var asked =
        List.of(
            ask("territory", north),
            ask("source", "Source of " + north),
            ask("kind", "PUBLIC_BODY,PERSON"),
            ask("level", "PREMIUM"),
            ask("recommended", "yes"),
            ask("price", "CONTRACT"),
            ask("receivables", "OVERDUE,BLOCKED"),
            ask("rating", "LOW"));

    assertThat(asked).allMatch(filter -> found(anna, filter).equals(List.of(full)));
    assertThat(asked).allMatch(filter -> found(boris, filter).isEmpty());
    assertThat(found(anna, ask("review", "yes"))).isEmpty();
    assertThat(found(anna, ask("kind", "PERSON"))).isEmpty();
  }

  @Test
  void isFoundWhenItsReviewIsOverdue() {
    transaction.executeWithoutResult(
        status ->
            jdbc.sql("update reliability_rating set review_on = '2020-01-01' where client_id = :id")
                .param("id", full.value())
                .update());

    assertThat(found(anna, ask("review", "yes"))).containsExactly(full);
  }

  @Test
  @Duty("I1")
  void showsFinanceTheTermsAndNothingBelowTheHead() {
    var here = ClientFilter.ALL.withWords(north);

    assertThat(found(felix, here.withField("price", "CONTRACT"))).containsExactly(full);
    assertThat(found(felix, here.withField("territory", north))).isEmpty();
    assertThat(found(felix, here.withField("rating", "LOW"))).isEmpty();
    assertThat(choices(felix, "source")).isEmpty();
    assertThat(choices(boris, "source")).isEmpty();
    assertThat(choices(anna, "source")).containsExactly("Source of " + north);
    assertThat(csv(felix).get(1))
        .contains(
            "\"\",\"\",\"\",\"\",\"\",\"Prices by contract\",\"Blocked\",\"30 days\",\"\",\"12,500.00\u00a0EUR\"")
        .doesNotContain("Source", "Premium", "Low", "%");
  }

  @Test
  @Duty("A8")
  void isExportedAsItIsShown() {
    var lines = csv(anna);

    assertThat(lines.getFirst())
        .endsWith(
            "\"Complete\",\"Became a client\",\"Territory\",\"Source\",\"Kind\",\"Level\",\"Price type\",\"Receivables\",\"Payment"
                + " term\",\"Discount\",\"Credit limit\",\"Rating\"");
    assertThat(lines.get(1))
        .contains(" %\",")
        .contains("\"" + north + "\",\"Source of " + north + "\",\"Public body\",\"Premium\"")
        .endsWith(
            "\"Prices by contract\",\"Blocked\",\"30 days\",\"\",\"12,500.00\u00a0EUR\",\"Low\"");
    assertThat(lines.get(2)).endsWith(",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\"");
  }

  @Test
  void inMyTerritoryIsThatOfTheReader() {
    var mine = ask("territory", "mine");
    run(admin, () -> territories.assign(anna, "", north));
    run(admin, () -> territories.assign(helena, "", "Elsewhere " + north));

    assertThat(found(anna, mine)).containsExactly(full);
    assertThat(found(helena, mine)).isEmpty();
    assertThat(as(helena, () -> list.whyNothing(mine))).isEmpty();
    assertThat(found(boris, mine)).isEmpty();
    assertThat(as(boris, () -> list.whyNothing(mine)).orElseThrow()).contains("no territory yet");
    assertThat(choices(anna, "territory")).containsExactly("mine", north);
  }

  @Test
  void aRenamedTerritoryIsRenamedOnBothSides() {
    run(admin, () -> territories.assign(anna, "", north));
    var entry = as(admin, () -> lists.add(ListKind.TERRITORY, north));
    assertThat(territory(north).uses()).isEqualTo(2);

    run(admin, () -> lists.rename(entry, "New " + north));

    assertThat(territories.of(anna)).isEqualTo("New " + north);
    assertThat(as(anna, () -> profiles.of(full)).details().territory()).isEqualTo("New " + north);
    assertThat(found(anna, ask("territory", "mine"))).containsExactly(full);
    run(admin, () -> lists.remove(entry));
    assertThat(territory("New " + north).retired()).isTrue();
    assertThat(as(admin, () -> lists.offered(ListKind.TERRITORY))).doesNotContain("New " + north);
  }

  @Test
  void onlyTheAdministratorAssignsTerritories() {
    assertThatThrownBy(() -> run(anna, () -> territories.assign(anna, "", north)))
        .isInstanceOf(NotFound.class);
    run(admin, () -> territories.assign(anna, "", " " + north + "\n"));
    assertThatThrownBy(() -> run(admin, () -> territories.assign(anna, "", "South")))
        .isInstanceOf(OptimisticLockingFailureException.class);

    assertThat(territories.of(anna)).isEqualTo(north);
    run(admin, () -> territories.assign(anna, north, ""));
    assertThat(territories.of(anna)).isEmpty();
    assertThat(
            jdbc.sql(
                    "select count(*) from journal_entry where action = 'employee.territory' and"
                        + " subject_id = :id")
                .param("id", anna.value())
                .query(Long.class)
                .single())
        .isEqualTo(2);
  }

  @Test
  void comesBackFromAnAddressAndRefusesWhatNobodyContributes() {
    var filter = ask("level", "PREMIUM").withField("territory", "mine");

    assertThat(addresses.read(FilterAddress.write(filter))).isEqualTo(filter);
    assertThat(filter.withField("level", "").withField("territory", ""))
        .isEqualTo(ClientFilter.ALL);
    assertThat(found(anna, ask("level", "' or 1 = 1 --"))).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> found(anna, ask("weather", "fine")));
  }

  @Test
  void isNotReadWhereNobodyAsksForIt() {
    var source = fields.column("source").orElseThrow();
    var plain = as(anna, () -> list.query(ClientFilter.ALL));
    var asked = as(anna, () -> list.query(ask("price", "CONTRACT")));

    assertThat(plain.page(Sort.by("name"), ClientColumn.AT_FIRST) + plain.estimates())
        .doesNotContain("profiles_", "terms_", "reliability_", "territories_");
    assertThat(plain.page(Sort.by("name"), List.of(source))).containsOnlyOnce("profiles_profile");
    assertThat(asked.page(Sort.by("name"), ClientColumn.AT_FIRST)).contains("terms_terms");
  }

  private ListRow territory(String name) {
    return as(admin, () -> lists.rows(ListKind.TERRITORY)).stream()
        .filter(row -> row.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static ClientFilter ask(String key, String value) {
    return ClientFilter.ALL.withField(key, value);
  }

  private List<ClientId> found(EmployeeId who, ClientFilter filter) {
    return as(who, () -> list.rows(filter, PageRequest.of(0, 50))).stream()
        .map(ClientRow::id)
        .toList();
  }

  private List<String> choices(EmployeeId who, String key) {
    var field = fields.field(key);
    return as(who, () -> list.choices(field, "", 50)).stream()
        .filter(value -> value.equals("mine") || value.contains(north))
        .toList();
  }

  /** The heading, the client that is described, and the one that is not. */
  private List<String> csv(EmployeeId who) {
    var columns =
        Stream.<ListColumn>concat(
                Stream.of(ClientColumn.NAME, ClientColumn.COMPLETENESS),
                fields.columns().stream().filter(ListField.class::isInstance))
            .toList();
    var file = new ByteArrayOutputStream();
    var filter = ClientFilter.ALL.withWords(north);
    var order = Sort.by("name").descending();
    run(who, () -> export.write(Format.CSV, filter, order, columns, ZoneOffset.UTC, file));
    return file.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private void run(EmployeeId who, Runnable work) {
    viewers.runAs(who, work);
  }

  private <T> T as(EmployeeId who, Supplier<T> work) {
    var result = new AtomicReference<T>();
    viewers.runAs(who, () -> result.set(work.get()));
    return result.get();
  }
}

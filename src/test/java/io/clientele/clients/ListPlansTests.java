package io.clientele.clients;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.addresses.Address;
import io.clientele.addresses.Phone;
import io.clientele.clients.ClientDetails.Grade;
import io.clientele.clients.ClientFilter.Days;
import io.clientele.company.CompanyZone;
import io.clientele.contacts.Birthday;
import io.clientele.contacts.ContactDetails;
import io.clientele.contacts.ContactFixtures;
import io.clientele.contacts.Contacts;
import io.clientele.journal.Actor;
import io.clientele.kit.Utc;
import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeId;
import io.clientele.people.Right;
import io.clientele.people.Role;
import io.clientele.people.ScopeId;
import io.clientele.people.Scopes;
import io.clientele.people.Viewers;
import java.sql.Date;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** However the database is led to a page, it is the same page. */
@PortalTest
@Duty("A1")
class ListPlansTests {

  private static final int CLIENTS = 60;
  private static final List<String> PARTS = List.of("amber", "birch", "cedar", "delta");
  private static final List<String> SORTS =
      Arrays.stream(ClientColumn.values())
          .filter(ClientColumn::isSortable)
          .map(ClientColumn::key)
          .toList();

  @Autowired private Clients clients;
  @Autowired private ClientList list;
  @Autowired private ListFields fields;
  @Autowired private ClientReach reach;
  @Autowired private Contacts contacts;
  @Autowired private CompanyZone zone;
  @Autowired private Clock clock;
  @Autowired private Scopes scopes;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private final long seed = Long.getLong("clientele.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private DepartmentId wholesale;
  private EmployeeId anna;
  private EmployeeId helena;
  private EmployeeId leo;
  private EmployeeId diana;
  private EmployeeId felix;
  private EmployeeId carla;

  @BeforeEach
  void fill() {
    var staff = new Staff(jdbc, transaction);
    wholesale = staff.department("Wholesale");
    anna = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    helena = staff.hire("Helena Nagy", wholesale, Role.DEPARTMENT_HEAD);
    leo = staff.hire("Leo Santos", staff.department("Logistics"), Role.LOGISTICS_MANAGER);
    diana = staff.hire("Diana Cruz", wholesale, Role.DIRECTOR);
    felix = staff.hire("Felix Bauer", wholesale, Role.FINANCE);
    carla = staff.hire("Carla Rossi", staff.department("Retail chains"), Role.ACCOUNT_MANAGER);
    var made = new ArrayList<ClientId>();
    for (var number = 0; number < CLIENTS; number++) {
      var details = details(number);
      viewers.runAs(number % 3 == 0 ? carla : anna, () -> made.add(clients.create(details)));
    }
    viewers.runAs(anna, () -> clients.archive(made.get(1), "moved"));
    age(made);
    hang(made);
    grant(made.get(0), leo, Right.SEE_HEAD);
    grant(made.get(3), leo, Right.READ);
    grant(made.get(6), anna, Right.SEE_HEAD);
    grant(made.get(9), anna, Right.READ);
  }

  @Test
  void everyPlanGivesTheSamePage() {
    System.out.println("Plans of the list: -Dclientele.seed=" + seed);
    var answers = 0;
    for (var round = 0; round < 60; round++) {
      var asked = new ArrayList<ClientFilter>();
      viewers.runAs(diana, () -> asked.add(filter()));
      var filter = asked.getFirst();
      var sort = sort();
      for (var viewer : List.of(anna, helena, leo, diana, felix)) {
        viewers.runAs(viewer, () -> compare(filter, sort));
        answers++;
      }
    }
    assertThat(answers).isEqualTo(300);
  }

  @Test
  void everyFilterLetsThroughSomeAndHoldsBackSome() {
    var filters =
        List.of(
            ClientFilter.ALL.withDepartment(wholesale),
            ClientFilter.ALL.withPlace("Region 2", ""),
            ClientFilter.ALL.withPlace("", "AT"),
            ClientFilter.ALL.withDays(new Days(30, 0, 0)),
            ClientFilter.ALL.withDays(new Days(0, 10, 0)),
            ClientFilter.ALL.withDays(new Days(0, 0, 14)));
    viewers.runAs(
        diana,
        () -> {
          var all = list.count(ClientFilter.ALL);
          assertThat(filters)
              .allMatch(filter -> list.count(filter) > 0 && list.count(filter) < all);
        });
    viewers.runAs(
        felix,
        () ->
            assertThat(filters.subList(3, 6))
                .as("finance sees heads, not how one deals with them")
                .allMatch(filter -> list.count(filter) == 0));
  }

  @Test
  void everyContributedFilterLetsThroughSomeAndHoldsBackSome() {
    var all = new AtomicLong();
    viewers.runAs(diana, () -> all.set(list.count(ClientFilter.ALL)));
    for (var field : fields.filters()) {
      if (HELD_ELSEWHERE.contains(field.key())) {
        continue;
      }
      for (var value : values(field)) {
        var filter = ClientFilter.ALL.withField(field.key(), value);
        var counts = new ArrayList<Long>();
        for (var viewer : List.of(diana, felix)) {
          viewers.runAs(viewer, () -> counts.add(list.count(filter)));
        }
        assertThat(counts.getFirst()).as("%s", filter).isPositive().isLessThan(all.get());
        assertThat(counts.getLast())
            .as("finance sees heads: %s", filter)
            .isEqualTo(field.belowTheHead() ? 0 : counts.getFirst());
      }
    }
  }

  /** Of these the tests of their modules know how many cards each lets through. */
  private static final Set<String> HELD_ELSEWHERE =
      Set.of("came", "won", "wonin", "insegment", "written", "recommender", "sourceless");

  /** What one may ask of a field, of every kind there is. */
  private List<String> values(ListField field) {
    var filter = fields.filter(field.key());
    return switch (filter.shape()) {
      case ONE ->
          Stream.concat(filter.fixed().stream(), Stream.of(filter.clean(field.key() + " 1")))
              .filter(value -> !value.isEmpty())
              .toList();
      case SOME ->
          List.of(filter.fixed().getFirst(), String.join(",", filter.fixed().subList(0, 2)));
      case YES -> List.of(FieldFilter.YES);
    };
  }

  @Test
  void lettingThroughSomeAndHoldingBackSome() {
    var words = ClientFilter.ALL.withWords("amber");
    var counts = new ArrayList<Long>();
    for (var viewer : List.of(anna, leo)) {
      viewers.runAs(viewer, () -> counts.add(list.count(words)));
    }

    assertThat(counts).allMatch(count -> count > 0 && count < CLIENTS).doesNotHaveDuplicates();
  }

  private void compare(ClientFilter filter, Sort sort) {
    List<? extends ListColumn> columns =
        random.nextBoolean() ? ClientColumn.AT_FIRST : fields.columns();
    var chosen = list.query(filter);
    var expected = ids(chosen, chosen.rows(sort, ClientColumn.AT_FIRST), false);
    assertThat(list.count(filter)).as("%s", filter).isEqualTo(expected.size());
    assertThat(within(expected, chosen.asksBelowTheHead() ? Right.READ : Right.SEE_HEAD))
        .as("%s shows no more than the policy", filter)
        .isEqualTo(expected.size());
    assertThat(ids(chosen, chosen.page(sort, columns), true))
        .as("%s by %s", filter, sort)
        .isEqualTo(expected);
    var conditions = chosen.conditions();
    for (var start = -1; start < conditions; start++) {
      var query = list.query(filter).planned(answer(conditions, start));
      assertThat(ids(query, query.page(sort, columns), true))
          .as("%s by %s from %d of %d", filter, sort, start, conditions)
          .isEqualTo(expected);
      assertThat(ids(query, query.rows(sort, columns), false)).hasSameElementsAs(expected);
    }
  }

  private int within(List<Long> ids, Right right) {
    return reach.of(ids.stream().map(ClientId::new).toList(), right).size();
  }

  /** As if this condition left few cards and all others many, and heads were among them. */
  private static List<Long> answer(int conditions, int start) {
    var answer = new ArrayList<>(Collections.nCopies(conditions + 1, Narrowing.FEW + 1L));
    answer.set(0, 1L);
    if (start >= 0) {
      answer.set(start + 1, 1L);
    }
    return answer;
  }

  private List<Long> ids(ClientQuery query, String sql, boolean paged) {
    var asked = jdbc.sql(sql).params(query.parameters());
    if (paged) {
      asked.param("limit", 10_000).param("offset", 0);
    }
    return asked.query((row, number) -> row.getLong("id")).list();
  }

  private ClientFilter filter() {
    var words =
        List.of(
                "",
                "",
                "amber",
                "bir",
                "amber cedar",
                "030 5550" + random.nextInt(10),
                "post@cedar")
            .get(random.nextInt(7));
    var filter =
        new ClientFilter(
                words,
                random.nextInt(4) == 0 ? Set.of(ClientStatus.PROSPECT) : Set.of(),
                random.nextInt(4) == 0 ? Set.of(Grade.A, Grade.C) : Set.of(),
                random.nextInt(5) == 0 ? anna : null,
                random.nextInt(5) == 0 ? "Industry 1" : "",
                random.nextInt(5) == 0 ? "tag 2" : "",
                random.nextInt(5) == 0 ? "City 0" : "",
                random.nextInt(10) == 0)
            .withDepartment(random.nextInt(5) == 0 ? wholesale : null)
            .withPlace(random.nextInt(5) == 0 ? "Region 2" : "", random.nextInt(5) == 0 ? "AT" : "")
            .withDays(
                new Days(
                    random.nextInt(4) == 0 ? 30 : 0,
                    random.nextInt(5) == 0 ? 10 : 0,
                    random.nextInt(5) == 0 ? 14 : 0));
    for (var field : fields.filters()) {
      if (random.nextInt(14) == 0) {
        var values = values(field);
        if (values.isEmpty()) {
          continue;
        }
        filter = filter.withField(field.key(), values.get(random.nextInt(values.size())));
      }
    }
    return filter;
  }

  /** What hangs on the cards, in every way that one may filter for. */
  private void hang(List<ClientId> made) {
    var kinds = List.of("COMPANY", "SOLE_TRADER", "PERSON");
    var levels = List.of("ECONOMY", "MIDDLE", "PREMIUM");
    var prices = List.of("LIST", "WHOLESALE", "CONTRACT");
    var statuses = List.of("NONE", "IN_TERM", "OVERDUE");
    var reliance = List.of("HIGH", "MEDIUM", "LOW");
    transaction.executeWithoutResult(
        status -> {
          for (var who : List.of(anna, diana, felix)) {
            insert("territories_employee", who.value(), "territory 2");
          }
          for (var number = 0; number < CLIENTS; number++) {
            var id = made.get(number).value();
            var third = random.nextInt(3);
            insert(
                "profiles_profile",
                id,
                0,
                kinds.get(third),
                "source " + random.nextInt(3),
                random.nextBoolean() ? made.getFirst().value() : null,
                null,
                "",
                levels.get(random.nextInt(3)),
                "",
                "territory " + random.nextInt(4),
                Utc.column(clock.instant()),
                "Anna");
            insert(
                "terms_terms",
                id,
                0,
                prices.get(random.nextInt(3)),
                14,
                null,
                null,
                "",
                statuses.get(random.nextInt(3)),
                Utc.column(clock.instant()),
                "Felix");
            insert(
                "reliability_rating",
                id,
                1,
                reliance.get(random.nextInt(3)),
                "paid",
                Date.valueOf(zone.today().plusDays(random.nextInt(40) - 20L)),
                "Anna",
                Utc.column(clock.instant()));
          }
        });
  }

  private void insert(String table, @Nullable Object... values) {
    var places = String.join(", ", Collections.nCopies(values.length, "?"));
    jdbc.sql("insert into %s values (%s)".formatted(table, places))
        .params(Arrays.asList(values))
        .update();
  }

  private Sort sort() {
    return Sort.by(
        random.nextBoolean() ? Sort.Direction.ASC : Sort.Direction.DESC,
        SORTS.get(random.nextInt(SORTS.size())));
  }

  private ClientDetails details(int number) {
    var like = ClientFixtures.alfreds();
    var first = PARTS.get(number % 4);
    var name = first + " " + PARTS.get(number / 4 % 4) + " " + number;
    return new ClientDetails(
        name,
        "",
        "",
        "",
        "",
        List.of(
            new Address(
                Address.Kind.LEGAL,
                "",
                "",
                "City " + number % 3,
                "Region " + number % 4,
                number % 2 == 0 ? "DE" : "AT")),
        List.of(Phone.of(Phone.Kind.OFFICE, "030 5550" + number % 10 + "44", "DE")),
        List.of("post@" + first + ".example"),
        "",
        IntStream.of(number % 4)
            .filter(grade -> grade < 3)
            .mapToObj(grade -> Grade.values()[grade])
            .findFirst()
            .orElse(null),
        "Industry " + number % 3,
        List.of("tag " + number % 5),
        like.notes());
  }

  /** Some were not looked after for long, and at some a birthday comes up. */
  private void age(List<ClientId> made) {
    var now = clock.instant();
    var birthday = zone.today().plusDays(3);
    transaction.executeWithoutResult(
        status -> {
          for (var number = 0; number < CLIENTS; number++) {
            var id = made.get(number).value();
            jdbc.sql(
                    """
                    update clients_client set created_at = :created, changed_at = :changed,
                      contacted_at = :contacted where id = :id
                    """)
                .param("created", Utc.column(now.minus(Duration.ofDays(100))))
                .param("changed", Utc.column(now.minus(Duration.ofDays(number % 20))))
                .param(
                    "contacted",
                    number % 5 == 0
                        ? null
                        : Utc.column(now.minus(Duration.ofDays(number % 2 * 40L))))
                .param("id", id)
                .update();
          }
        });
    for (var number = 0; number < CLIENTS; number += 4) {
      var client = made.get(number);
      viewers.runAs(
          number % 3 == 0 ? carla : anna,
          () -> contacts.add(client, born(birthday.getMonthValue(), birthday.getDayOfMonth())));
    }
  }

  private static ContactDetails born(int month, int day) {
    var maria = ContactFixtures.maria();
    return new ContactDetails(
        "Maria",
        "Anders",
        "",
        "",
        List.of(),
        List.of(),
        new Birthday(month, day, null),
        "de",
        maria.offers(),
        maria.greetings(),
        false,
        false);
  }

  private void grant(ClientId client, EmployeeId to, Right right) {
    transaction.executeWithoutResult(
        status -> {
          var scope =
              jdbc.sql("select scope_id from clients_client where id = :id")
                  .param("id", client.value())
                  .query(Long.class)
                  .single();
          scopes.grant(
              new ScopeId(scope), to, right, "asked", null, Actor.self(diana.value(), "Diana"));
        });
  }
}

package io.clientele.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.clients.ClientFixtures;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientList;
import io.clientele.clients.ClientStatus;
import io.clientele.clients.Clients;
import io.clientele.clients.FilterAddress;
import io.clientele.contacts.ContactFixtures;
import io.clientele.contacts.Contacts;
import io.clientele.contacts.PersonErasure;
import io.clientele.exports.Format;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.lists.ListKind;
import io.clientele.lists.Lists;
import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Scopes;
import io.clientele.people.Viewers;
import io.clientele.profiles.ProfileDetails;
import io.clientele.profiles.Profiles;
import io.clientele.profiles.Recommender;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Duty("B3")
class SourcesTests {

  @Autowired private Sources sources;
  @Autowired private Recommendations recommendations;
  @Autowired private Costs costs;
  @Autowired private Lists lists;
  @Autowired private ClientList list;
  @Autowired private FilterAddress addresses;
  @Autowired private Clients clients;
  @Autowired private Profiles profiles;
  @Autowired private Contacts contacts;
  @Autowired private PersonErasure erasure;
  @Autowired private Scopes scopes;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

  private EmployeeId anna;
  private EmployeeId boris;
  private EmployeeId helena;
  private EmployeeId carla;
  private EmployeeId ivo;
  private EmployeeId diana;
  private EmployeeId felix;
  private EmployeeId admin;
  private DepartmentId wholesale;
  private DepartmentId retail;

  /** Words of this test alone: the director sees what other tests left. */
  private String fair;

  private String letter;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    var house = staff.department("Management");
    wholesale = staff.below("Wholesale", house);
    retail = staff.below("Retail", house);
    anna = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    boris = staff.hire("Boris Petrov", wholesale, Role.ACCOUNT_MANAGER);
    helena = staff.hire("Helena Nagy", wholesale, Role.DEPARTMENT_HEAD);
    carla = staff.hire("Carla Rossi", retail, Role.ACCOUNT_MANAGER);
    ivo = staff.hire("Ivo Horvat", retail, Role.DEPARTMENT_HEAD);
    diana = staff.hire("Diana Cruz", house, Role.DIRECTOR);
    felix = staff.hire("Felix Bauer", house, Role.FINANCE);
    admin = staff.hire("Administrator", house, Role.ADMINISTRATOR);
    fair = "Fair of " + anna.value();
    letter = "Letter & more of " + anna.value();
  }

  @Test
  void countWhatCameOfEachSource() {
    client(anna, fair, ClientStatus.PROSPECT, null);
    client(anna, fair, ClientStatus.CLIENT, null);
    var lost = client(boris, fair, ClientStatus.CLIENT, null);
    run(boris, () -> clients.become(lost, ClientStatus.LOST, "Closed"));
    client(anna, letter, ClientStatus.PROSPECT, null);
    run(helena, () -> costs.enter(cost(fair, wholesale, "1000")));

    var row = row(helena, fair);

    assertThat(row.came()).isEqualTo(3);
    assertThat(row.prospects()).isEqualTo(1);
    assertThat(row.lost()).isEqualTo(1);
    assertThat(row.cameAndWon()).isEqualTo(2);
    assertThat(row.won()).isEqualTo(2);
    assertThat(row.share()).isEqualTo(67);
    assertThat(row.costs()).isEqualByComparingTo("1000");
    assertThat(row.costPerClient()).isEqualByComparingTo("500");
    assertThat(row(anna, fair).came()).isEqualTo(2);
    assertThat(row(anna, fair).costs()).isNull();
    assertThat(row(helena, letter).costPerClient()).isNull();
  }

  @Test
  void countByTheYearInWhichSomebodyCameAndWasWon() {
    var client = client(anna, fair, ClientStatus.CLIENT, null);
    dated(client, "2024-12-31 22:59:59", "2024-12-31 23:00:01");

    assertThat(row(helena, fair, new Period(2024)))
        .extracting(SourceRow::came, SourceRow::cameAndWon, SourceRow::won)
        .containsExactly(1L, 1L, 0L);
    assertThat(row(helena, fair, new Period(2025)))
        .extracting(SourceRow::came, SourceRow::won)
        .containsExactly(0L, 1L);
    assertThat(as(helena, () -> sources.rows(new Period(2023)))).isEmpty();
    assertThat(as(helena, sources::years)).contains(2024, 2025);
  }

  @Test
  void showEverybodyExactlyAsManyAsTheListShows() {
    var random = new Random(20_261_129);
    var made = new ArrayList<ClientId>();
    var owners = List.of(anna, boris, carla, helena, ivo);
    for (var number = 0; number < 60; number++) {
      var source = List.of(fair, letter, "", "fAIR of " + anna.value()).get(random.nextInt(4));
      var status = ClientStatus.values()[random.nextInt(2)];
      var owner = owners.get(random.nextInt(owners.size()));
      var recommender = made.isEmpty() || owner != anna ? null : made.getFirst();
      var client = client(owner, source, status, recommender);
      if (owner == anna) {
        made.add(client);
      }
      if (random.nextInt(4) == 0) {
        dated(client, "2025-0%d-01 10:00:00".formatted(1 + random.nextInt(9)), null);
      }
    }
    for (var reader : List.of(anna, boris, helena, carla, ivo, diana, felix)) {
      for (var period : List.of(Period.ALL, new Period(2025), new Period(2026))) {
        for (var row : as(reader, () -> sources.rows(period))) {
          if (reader == diana && !row.source().endsWith("of " + anna.value())) {
            continue;
          }
          assertThat(listed(reader, row.pathOfCame())).isEqualTo(row.came());
          assertThat(listed(reader, row.pathOfProspects())).isEqualTo(row.prospects());
          assertThat(listed(reader, row.pathOfLost())).isEqualTo(row.lost());
          assertThat(listed(reader, row.pathOfCameAndWon())).isEqualTo(row.cameAndWon());
          assertThat(listed(reader, row.pathOfWon())).isEqualTo(row.won());
        }
        for (var row : as(reader, () -> recommendations.top(period, 50))) {
          assertThat(listed(reader, row.pathOfRecommended())).isEqualTo(row.recommended());
          assertThat(listed(reader, row.pathOfWon())).isEqualTo(row.won());
        }
        var won = as(reader, () -> recommendations.won(period));
        assertThat(listed(reader, won.path())).isEqualTo(won.clients());
      }
    }
    assertThat(as(felix, () -> sources.rows(Period.ALL))).isEmpty();
  }

  @Test
  @Duty("B6")
  void tellWhoRecommendedWhomWithoutNamingWhoIsOutOfSight() {
    var recommender = client(anna, fair, ClientStatus.CLIENT, null);
    var won = client(anna, fair, ClientStatus.CLIENT, recommender);
    client(anna, fair, ClientStatus.PROSPECT, recommender);

    assertThat(as(anna, () -> recommendations.top(Period.ALL, 10)))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.client()).isEqualTo(recommender);
              assertThat(row.name()).startsWith("Client");
              assertThat(row.recommended()).isEqualTo(2);
              assertThat(row.won()).isEqualTo(1);
            });
    assertThat(as(carla, () -> recommendations.top(Period.ALL, 10))).isEmpty();

    moveTo(won, carla);
    assertThat(as(carla, () -> recommendations.top(Period.ALL, 10)))
        .singleElement()
        .satisfies(row -> assertThat(row.name()).isEmpty());
    var field = new RecommendedBy(jdbc, scopes);
    assertThat(as(carla, () -> field.words(Long.toString(recommender.value()))))
        .isEqualTo("A client whom you may not see");
    assertThat(as(carla, field::fixed)).isEmpty();
  }

  @Test
  @Duty("I4")
  void offerNobodyWhoRecommendedAClientThatOneDoesNotRead() {
    var recommender = client(anna, fair, ClientStatus.CLIENT, null);
    client(anna, fair, ClientStatus.CLIENT, recommender);
    var field = new RecommendedBy(jdbc, scopes);

    assertThat(as(anna, field::fixed)).containsExactly(Long.toString(recommender.value()));
    moveTo(recommender, boris);

    assertThat(as(boris, field::fixed)).isEmpty();
    assertThat(as(helena, field::fixed)).containsExactly(Long.toString(recommender.value()));
  }

  @Test
  @Duty("I4")
  void costsConcernTheHeadAndTheDirector() {
    run(helena, () -> costs.enter(cost(fair, wholesale, "10")));
    run(ivo, () -> costs.enter(cost(fair, retail, "20")));
    run(diana, () -> costs.enter(cost(fair, retail, "40")));

    assertThat(amounts(helena)).containsExactly("10.00");
    assertThat(amounts(ivo)).containsExactlyInAnyOrder("20.00", "40.00");
    assertThat(amounts(diana)).containsExactlyInAnyOrder("10.00", "20.00", "40.00");
    assertThat(amounts(anna)).isEmpty();
    assertThat(as(anna, costs::areForViewer)).isFalse();
    assertThat(as(felix, () -> costs.rows(Period.ALL, ""))).isEmpty();
    assertThatThrownBy(() -> run(anna, () -> costs.enter(cost(fair, wholesale, "1"))))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> run(helena, () -> costs.enter(cost(fair, retail, "1"))))
        .isInstanceOf(NotFound.class);
    var ivos = as(ivo, () -> costs.rows(Period.ALL, fair)).getFirst();
    assertThatThrownBy(() -> run(helena, () -> costs.remove(ivos))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> run(ivo, () -> costs.revise(ivos, cost(fair, wholesale, "1"))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  @Duty("I4")
  void wordsOfCostsAndHandoversForgetAnErasedPerson() {
    var client = as(anna, () -> clients.create(ClientFixtures.named("Ernst Handel")));
    var named = ContactFixtures.reachedBy("Mendelzwirn", "0170 7654399", "m@zwirn.example");
    var person = as(anna, () -> contacts.add(client, named));
    var dinner = new CostDetails(fair, wholesale, DAY, BigDecimal.TEN, "Dinner with Mendelzwirn");
    run(helena, () -> costs.enter(dinner));
    var act = transaction.execute(status -> handedOver("Quarrelled with Mendelzwirn"));

    run(admin, () -> erasure.erase(person, "Asked for it"));

    assertThat(as(helena, () -> costs.rows(Period.ALL, fair)).getFirst().details().words())
        .startsWith("Dinner with")
        .doesNotContain("Mendelzwirn");
    assertThat(
            jdbc.sql("select why from handover_act where id = :id")
                .param("id", act)
                .query(String.class)
                .single())
        .startsWith("Quarrelled with")
        .doesNotContain("Mendelzwirn");
  }

  private long handedOver(String why) {
    return jdbc.sql(
            """
            insert into handover_act (leaver_id, done_by, at, why, disabled)
            values (:leaver, 'Helena Nagy', '2026-01-01', :why, false) returning id
            """)
        .param("leaver", boris.value())
        .param("why", why)
        .query(Long.class)
        .single();
  }

  @Test
  void costsChangeGoAndComeBack() {
    var id = as(helena, () -> costs.enter(cost(fair, wholesale, "10")));
    var seen = as(helena, () -> costs.rows(Period.ALL, fair)).getFirst();
    run(helena, () -> costs.revise(seen, cost(fair, wholesale, "12.345")));
    assertThat(amounts(helena)).containsExactly("12.35");
    assertThatThrownBy(() -> run(helena, () -> costs.remove(seen)))
        .isInstanceOf(OptimisticLockingFailureException.class);

    run(helena, () -> costs.remove(costs.rows(Period.ALL, fair).getFirst()));
    assertThat(amounts(helena)).isEmpty();
    assertThatThrownBy(() -> run(ivo, () -> costs.restore(id))).isInstanceOf(NotFound.class);
    run(helena, () -> costs.restore(id));

    assertThat(amounts(helena)).containsExactly("12.35");
    var actions =
        jdbc.sql(
                "select action from journal_entry where subject_type = 'cost' and subject_id = :id")
            .param("id", id.value())
            .query(String.class)
            .list();
    assertThat(actions).containsExactly("cost.enter", "cost.change", "cost.remove", "cost.restore");
  }

  @Test
  void refuseCostsThatCannotBe() {
    refuses(cost("  ", wholesale, "10"));
    refuses(cost("x".repeat(121), wholesale, "10"));
    refuses(cost(fair, wholesale, "0"));
    refuses(cost(fair, wholesale, "-5"));
    refuses(cost(fair, wholesale, "0.001"));
    refuses(cost(fair, wholesale, "1e30"));
    refuses(cost(fair, wholesale, "1e2147483647"));
    refuses(cost(fair, wholesale, "1e-2147483646"));
    var day = LocalDate.of(2026, 5, 4);
    refuses(new CostDetails(fair, wholesale, day, BigDecimal.TEN, " "));
    refuses(new CostDetails(fair, wholesale, day, BigDecimal.TEN, "x".repeat(201)));
    refuses(new CostDetails(fair, wholesale, LocalDate.of(1800, 1, 1), BigDecimal.TEN, "x"));
    refuses(new CostDetails(fair, wholesale, LocalDate.of(9999, 1, 1), BigDecimal.TEN, "x"));
  }

  @Test
  void writeCostsIntoAFile() {
    run(helena, () -> costs.enter(cost(fair, wholesale, "10")));
    run(ivo, () -> costs.enter(cost(fair, retail, "20")));
    var file = new ByteArrayOutputStream();

    run(helena, () -> costs.write(Format.CSV, Period.ALL, "", "EUR", file));

    assertThat(file.toString(StandardCharsets.UTF_8))
        .contains("\"Amount, EUR\"", "\"2026-05-04\"", fair, "\"10.00\"")
        .doesNotContain("20.00");
  }

  @Test
  void followARenamedSource() {
    run(helena, () -> costs.enter(cost(fair, wholesale, "10")));
    client(anna, fair, ClientStatus.CLIENT, null);
    var entry = as(admin, () -> lists.add(ListKind.SOURCE, fair));
    var other = "Other " + fair;
    run(admin, () -> lists.rename(entry, other));

    assertThat(as(helena, () -> sources.rows(Period.ALL)))
        .extracting(SourceRow::source, SourceRow::won)
        .contains(tuple(other, 1L));
    assertThat(row(helena, other).costs()).isEqualByComparingTo("10");
    assertThat(as(admin, () -> lists.rows(ListKind.SOURCE)))
        .filteredOn(one -> one.name().equals(other))
        .singleElement()
        .matches(one -> one.uses() == 2);
  }

  private void refuses(CostDetails details) {
    assertThatThrownBy(() -> run(helena, () -> costs.enter(details))).isInstanceOf(Refusal.class);
  }

  private static CostDetails cost(String source, DepartmentId department, String amount) {
    return new CostDetails(source, department, DAY, new BigDecimal(amount), "A stand");
  }

  private List<String> amounts(EmployeeId who) {
    return as(who, () -> costs.rows(Period.ALL, fair)).stream()
        .map(row -> row.details().amount().toPlainString())
        .toList();
  }

  private SourceRow row(EmployeeId reader, String source) {
    return row(reader, source, Period.ALL);
  }

  private SourceRow row(EmployeeId reader, String source, Period period) {
    return as(reader, () -> sources.rows(period)).stream()
        .filter(row -> row.source().equals(source))
        .findFirst()
        .orElseThrow();
  }

  private long listed(EmployeeId reader, String path) {
    var filter = addresses.read(path.substring(path.indexOf('?') + 1));
    var page = PageRequest.of(0, 10_000, Sort.by("name"));
    return as(reader, () -> list.rows(filter, page)).size();
  }

  private ClientId client(
      EmployeeId owner, String source, ClientStatus status, @Nullable ClientId recommender) {
    return as(
        owner,
        () -> {
          var id = clients.create(ClientFixtures.named("Client of " + source), status);
          var who = recommender == null ? null : new Recommender(recommender, null);
          profiles.revise(
              id,
              profiles.of(id).version(),
              new ProfileDetails(null, List.of(), source, who, "Flour", null, "", ""));
          return id;
        });
  }

  private void dated(ClientId client, String created, @Nullable String won) {
    transaction.executeWithoutResult(
        status ->
            jdbc.sql(
                    """
                    update clients_client set created_at = :created,
                      won_at = if(won_at is null, null, coalesce(:won, :created)) where id = :id
                    """)
                .param("created", created)
                .param("won", won)
                .param("id", client.value())
                .update());
  }

  private void moveTo(ClientId client, EmployeeId owner) {
    transaction.executeWithoutResult(
        status ->
            jdbc.sql(
                    """
                    update people_scope set owner_id = :owner where id =
                      (select scope_id from clients_client where id = :id)
                    """)
                .param("owner", owner.value())
                .param("id", client.value())
                .update());
  }

  private void run(EmployeeId who, Runnable work) {
    viewers.runAs(who, work);
  }

  private <T> T as(EmployeeId who, Supplier<T> work) {
    var answer = new AtomicReference<T>();
    viewers.runAs(who, () -> answer.set(work.get()));
    return answer.get();
  }
}

package io.clientele.segments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.clients.ClientFixtures;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientList;
import io.clientele.clients.ClientStatus;
import io.clientele.clients.Clients;
import io.clientele.clients.FilterAddress;
import io.clientele.company.CompanyZone;
import io.clientele.contacts.ContactFixtures;
import io.clientele.contacts.Contacts;
import io.clientele.contacts.PersonErasure;
import io.clientele.journal.Actor;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.EmployeeId;
import io.clientele.people.Employees;
import io.clientele.people.Passing;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Duty("B1")
class SegmentsTests {

  private static final String PROSPECTS = "1?status=PROSPECT";

  @Autowired private Segments segments;
  @Autowired private SegmentSizes sizes;
  @Autowired private SegmentSizeJob job;
  @Autowired private SegmentFigures figures;
  @Autowired private SegmentFilters filters;
  @Autowired private FilterAddress addresses;
  @Autowired private ClientList list;
  @Autowired private Clients clients;
  @Autowired private Contacts contacts;
  @Autowired private PersonErasure erasure;
  @Autowired private Employees employees;
  @Autowired private SegmentHandover handover;
  @Autowired private CompanyZone zone;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId anna;
  private EmployeeId boris;
  private EmployeeId helena;
  private EmployeeId carla;
  private EmployeeId diana;
  private EmployeeId admin;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    var house = staff.department("Management");
    var wholesale = staff.below("Wholesale", house);
    anna = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    boris = staff.hire("Boris Petrov", wholesale, Role.ACCOUNT_MANAGER);
    helena = staff.hire("Helena Nagy", wholesale, Role.DEPARTMENT_HEAD);
    carla = staff.hire("Carla Rossi", staff.below("Retail", house), Role.ACCOUNT_MANAGER);
    diana = staff.hire("Diana Cruz", house, Role.DIRECTOR);
    admin = staff.hire("Administrator", house, Role.ADMINISTRATOR);
  }

  @Test
  void areForTheirOwnersUntilTheyAreShared() {
    var segment = create(anna, "Fair", PROSPECTS);

    assertThat(names(anna)).containsExactly("Fair");
    assertThat(names(helena)).isEmpty();
    assertThatThrownBy(() -> card(boris, segment)).isInstanceOf(NotFound.class);

    run(anna, () -> segments.share(segments.card(segment)));

    assertThat(names(boris)).containsExactly("Fair");
    assertThat(card(boris, segment).changeable()).isFalse();
    assertThat(card(helena, segment).changeable()).isTrue();
    assertThat(names(carla)).isEmpty();
    assertThatThrownBy(() -> card(carla, segment)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> run(boris, () -> segments.remove(segments.card(segment))))
        .isInstanceOf(NotFound.class);

    run(helena, () -> segments.withdraw(segments.card(segment)));

    assertThat(names(boris)).isEmpty();
  }

  @Test
  void refuseWhatCannotBeAndWhatSomebodyElseChanged() {
    assertThatThrownBy(() -> create(anna, "  ", PROSPECTS)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> create(anna, "x".repeat(121), PROSPECTS)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> create(anna, "Long", "1?q=" + "x".repeat(10_000)))
        .isInstanceOf(Refusal.class);
    var segment = create(anna, "Fair", PROSPECTS);
    var seen = card(anna, segment);
    run(anna, () -> segments.revise(seen, new SegmentDetails("Spring fair", "", PROSPECTS)));

    assertThatThrownBy(() -> run(anna, () -> segments.remove(seen)))
        .isInstanceOf(OptimisticLockingFailureException.class);
    assertThatThrownBy(
            () -> run(anna, () -> segments.pass(card(anna, segment), new EmployeeId(-7))))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void passToAnotherOwnerAndComeBackAfterDeletion() {
    var segment = create(anna, "Fair", PROSPECTS);
    run(anna, () -> segments.remove(segments.card(segment)));
    assertThat(names(anna)).isEmpty();
    assertThatThrownBy(() -> run(boris, () -> segments.restore(segment)))
        .isInstanceOf(NotFound.class);
    run(anna, () -> segments.restore(segment));

    run(anna, () -> segments.pass(segments.card(segment), boris));

    assertThat(names(anna)).isEmpty();
    assertThat(card(boris, segment).own()).isTrue();
    var actions =
        jdbc.sql(
                """
                select action from journal_entry
                where subject_type = 'segment' and subject_id = :id order by id
                """)
            .param("id", segment.value())
            .query(String.class)
            .list();
    assertThat(actions)
        .containsExactly("segment.create", "segment.remove", "segment.restore", "segment.pass");
  }

  @Test
  void holdTheirOwnersAsHereWhileTheyAreGivenToThem() {
    var staff = new Staff(jdbc, transaction);
    var segment = create(anna, "Fair", PROSPECTS);
    run(anna, () -> segments.share(segments.card(segment)));
    transaction.executeWithoutResult(
        status -> {
          assertThat(staff.isHeld(boris)).isFalse();
          run(anna, () -> segments.pass(segments.card(segment), boris));
          assertThat(staff.isHeld(boris)).isTrue();
          create(carla, "New", PROSPECTS);
          assertThat(staff.isHeld(carla)).isTrue();
        });
    run(boris, () -> segments.remove(segments.card(segment)));
    disable(boris);

    assertThatThrownBy(() -> run(helena, () -> segments.restore(segment)))
        .isInstanceOf(Refusal.class);
    assertThat(names(helena)).isEmpty();
  }

  @Test
  void countOnceADayHoweverOftenTheJobRuns() {
    client(anna, "Ernst Handel", ClientStatus.PROSPECT);
    client(anna, "Frankenversand", ClientStatus.CLIENT);
    client(carla, "Out of sight", ClientStatus.PROSPECT);
    var segment = create(anna, "Mine", "1?");

    job.run();
    client(anna, "Came later", ClientStatus.PROSPECT);
    job.run();

    assertThat(of(anna, segment)).containsExactly(new SegmentSize(zone.today(), 2, 1, 1, true));
  }

  @Test
  void leaveAGapForDaysOnWhichTheJobDidNotRun() {
    var segment = create(anna, "Mine", "1?");
    size(segment, anna, zone.today().minusDays(9), 5);

    job.run();

    assertThat(of(anna, segment))
        .extracting(SegmentSize::day)
        .containsExactly(zone.today().minusDays(9), zone.today());
  }

  @Test
  void countOnWhenOneOfThemCannotBeCounted() {
    var lost = create(boris, "Of somebody who left", "1?");
    disable(boris);
    var segment = create(anna, "Mine", "1?");

    job.run();

    assertThat(of(anna, segment)).hasSize(1);
    assertThat(
            jdbc.sql("select count(*) from segments_size where segment_id = :id")
                .param("id", lost.value())
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  @Duty("I4")
  void tellNobodyOfDaysOnWhichMoreWasCountedThanTheySee() {
    client(anna, "Ernst Handel", ClientStatus.PROSPECT);
    client(carla, "Retail only", ClientStatus.PROSPECT);
    var annas = create(anna, "Annas", "1?status=PROSPECT");
    var dianas = create(diana, "Dianas", "1?status=PROSPECT");
    run(anna, () -> segments.share(segments.card(annas)));
    run(diana, () -> segments.pass(segments.card(dianas), diana));
    job.run();

    assertThat(of(anna, annas)).hasSize(1);
    assertThat(of(helena, annas)).as("all in her department").hasSize(1);
    assertThat(of(boris, annas)).as("he does not read Anna's clients").isEmpty();
    assertThatThrownBy(() -> of(carla, annas)).isInstanceOf(NotFound.class);

    share(dianas, helena);
    assertThat(of(helena, dianas)).as("in several departments").isEmpty();
    assertThat(of(diana, dianas)).hasSize(1);
  }

  @Test
  void countWhoBecameAClientSinceTheyWereInIt() {
    var before = client(anna, "Won before", ClientStatus.CLIENT);
    var won = client(anna, "Won since", ClientStatus.PROSPECT);
    client(anna, "Still a prospect", ClientStatus.PROSPECT);
    var segment = create(anna, "To win", PROSPECTS);
    run(anna, () -> segments.share(segments.card(segment)));
    job.run();
    run(anna, () -> clients.become(won, ClientStatus.CLIENT, ""));

    var yield = as(anna, () -> figures.yield(segment)).getFirst();

    assertThat(yield.clients()).isEqualTo(1);
    assertThat(rows(anna, yield.path())).containsExactly(won).doesNotContain(before);
    var ofBoris = as(boris, () -> figures.yield(segment)).getFirst();
    assertThat(ofBoris.clients()).isZero();
    assertThat(rows(carla, yield.path())).isEmpty();
  }

  /** Finance sees the head of every card, and reads none. */
  @Test
  @Duty("I4")
  void tellNobodyWhoOfThoseTheyMayNotReadWasWon() {
    var won = client(anna, "Won since", ClientStatus.PROSPECT);
    var segment = create(anna, "To win", PROSPECTS);
    job.run();
    run(anna, () -> clients.become(won, ClientStatus.CLIENT, ""));
    var staff = new Staff(jdbc, transaction);
    var felix = staff.hire("Felix Bauer", staff.department("Finance"), Role.FINANCE);
    share(segment, felix);

    var path = as(anna, () -> figures.yield(segment)).getFirst().path();

    assertThat(rows(anna, path)).containsExactly(won);
    assertThat(names(felix)).containsExactly("To win");
    assertThat(rows(felix, path)).isEmpty();
  }

  @Test
  void showEverybodyExactlyAsManyAsTheListShows() {
    var random = new Random(20_261_128);
    var everybody = List.of(anna, boris, helena, carla, diana);
    var owners = List.of(anna, boris, helena, carla);
    var mark = "fair " + diana.value();
    for (var number = 0; number < 40; number++) {
      var status = ClientStatus.values()[random.nextInt(2)];
      var details = ClientFixtures.named("Client " + number).withTags(List.of(mark));
      as(owners.get(random.nextInt(owners.size())), () -> clients.create(details, status));
    }
    var asked =
        List.of(
            "1?",
            "1?status=PROSPECT",
            "1?status=CLIENT,DORMANT&city=Berlin",
            "1?won=ever",
            "1?came=" + zone.today().getYear() + "&class=B",
            "1?q=client",
            "1?written=yes",
            "1?wonin=1",
            "1?unknown=%zz&&=&status=NONE");
    for (var filter : asked.stream().map(one -> one + "&tag=" + mark).toList()) {
      for (var reader : everybody) {
        var segment = create(reader, "Any", filter);
        var shown = as(reader, () -> figures.size(segments.card(segment)));

        assertThat(shown.clients())
            .as("%s of %s", filter, reader)
            .isEqualTo(rows(reader, shown.path()).size())
            .isEqualTo(as(reader, () -> list.count(filters.read(filter))));
        for (var one : as(reader, () -> figures.yield(segment))) {
          assertThat(one.clients()).isEqualTo(rows(reader, one.path()).size());
        }
      }
    }
  }

  @Test
  @Duty("A1")
  void passToASuccessorWhenTheirOwnerLeaves() {
    var segment = create(anna, "Fair", PROSPECTS);
    var leaver = employees.find(anna).orElseThrow();
    var to = employees.find(boris).orElseThrow();
    var passing = new Passing(leaver, to, Actor.self(admin.value(), "Admin"), true, "She left");
    transaction.executeWithoutResult(
        status -> {
          var owned = handover.hold(anna);
          assertThat(owned).containsExactly(segment.value());
          viewers.runAs(boris, () -> assertThat(handover.names(owned)).isEmpty());
          viewers.runAs(anna, () -> assertThat(handover.names(owned)).containsValue("Fair"));
          handover.pass(passing, owned);
        });

    assertThat(card(boris, segment).own()).isTrue();
    transaction.executeWithoutResult(status -> assertThat(handover.owned(anna)).isEmpty());
  }

  @Test
  @Duty("I4")
  void areErasedWithThePersonTheyName() {
    var client = client(anna, "Ernst Handel", ClientStatus.CLIENT);
    var person =
        as(
            anna,
            () ->
                contacts.add(
                    client,
                    ContactFixtures.reachedBy("Mendelzwig", "0170 7654321", "m@ernst.example")));
    var segment = create(anna, "With him", "1?q=Mendelzwig");
    job.run();

    run(admin, () -> erasure.erase(person, "Asked for it"));

    assertThatThrownBy(() -> card(anna, segment)).isInstanceOf(NotFound.class);
  }

  private List<ClientId> rows(EmployeeId reader, String path) {
    var filter = addresses.read(path.substring(path.indexOf('?') + 1));
    return as(
        reader,
        () ->
            list
                .rows(
                    filter,
                    org.springframework.data.domain.PageRequest.of(
                        0, 5_000, org.springframework.data.domain.Sort.by("name")))
                .stream()
                .map(row -> row.id())
                .toList());
  }

  private ClientId client(EmployeeId owner, String name, ClientStatus status) {
    return as(owner, () -> clients.create(ClientFixtures.named(name), status));
  }

  private SegmentId create(EmployeeId who, String name, String filter) {
    return as(who, () -> segments.create(new SegmentDetails(name, "", filter)));
  }

  private SegmentCard card(EmployeeId who, SegmentId id) {
    return as(who, () -> segments.card(id));
  }

  private List<String> names(EmployeeId who) {
    return as(who, () -> segments.all().stream().map(SegmentCard::name).toList());
  }

  private List<SegmentSize> of(EmployeeId who, SegmentId id) {
    return as(who, () -> sizes.of(id, 30));
  }

  private void size(SegmentId id, EmployeeId owner, LocalDate day, long total) {
    transaction.executeWithoutResult(
        status ->
            jdbc.sql(
                    """
                    insert into segments_size
                      (segment_id, day, owner_id, clients_total, prospects, clients)
                    values (:id, :day, :owner, :total, 0, 0)
                    """)
                .param("id", id.value())
                .param("day", Date.valueOf(day))
                .param("owner", owner.value())
                .param("total", total)
                .update());
  }

  private void share(SegmentId id, EmployeeId with) {
    transaction.executeWithoutResult(
        status ->
            jdbc.sql(
                    """
                    update segments_segment set department_id =
                      (select department_id from people_employee where id = :with) where id = :id
                    """)
                .param("with", with.value())
                .param("id", id.value())
                .update());
  }

  private void disable(EmployeeId who) {
    transaction.executeWithoutResult(
        status ->
            jdbc.sql("update people_employee set disabled_at = now() where id = :id")
                .param("id", who.value())
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

package io.clientele.segments;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientFixtures;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientList;
import io.clientele.clients.ClientStatus;
import io.clientele.clients.Clients;
import io.clientele.clients.FilterAddress;
import io.clientele.company.CompanyZone;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Scopes;
import io.clientele.people.Viewers;
import io.clientele.segments.SegmentDay.Part;
import java.sql.Date;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whom a segment found on each day that was counted. */
@PortalTest
@Duty("B1")
class SegmentMembersTests {

  private static final String PROSPECTS = "1?status=PROSPECT";

  @Autowired private Segments segments;
  @Autowired private SegmentSizes sizes;
  @Autowired private SegmentSizeJob job;
  @Autowired private FilterAddress addresses;
  @Autowired private ClientList list;
  @Autowired private Clients clients;
  @Autowired private CompanyZone zone;
  @Autowired private SegmentTable table;
  @Autowired private SizeTable sizeTable;
  @Autowired private Scopes scopes;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId anna;
  private EmployeeId boris;
  private EmployeeId helena;
  private EmployeeId carla;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    var house = staff.department("Management");
    var wholesale = staff.below("Wholesale", house);
    anna = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    boris = staff.hire("Boris Petrov", wholesale, Role.ACCOUNT_MANAGER);
    helena = staff.hire("Helena Nagy", wholesale, Role.DEPARTMENT_HEAD);
    carla = staff.hire("Carla Rossi", staff.below("Retail", house), Role.ACCOUNT_MANAGER);
  }

  @Test
  void areListedForEachDayAsTheyWereThen() {
    var won = client(anna, "Ernst Handel", ClientStatus.PROSPECT);
    var stays = client(anna, "Frankenversand", ClientStatus.PROSPECT);
    var segment = create(anna, "Mine", "1?");
    job.run();
    aDayPasses(segment);
    become(anna, won, ClientStatus.CLIENT);
    var late = client(anna, "Came later", ClientStatus.PROSPECT);
    job.run();

    var days = sizes(anna, segment);

    assertThat(found(anna, segment, days.getFirst(), Part.ALL)).containsOnly(won, stays);
    assertThat(found(anna, segment, days.getFirst(), Part.PROSPECTS)).containsOnly(won, stays);
    assertThat(found(anna, segment, days.getFirst(), Part.CLIENTS)).isEmpty();
    assertThat(found(anna, segment, days.getLast(), Part.ALL)).containsOnly(won, stays, late);
    assertThat(found(anna, segment, days.getLast(), Part.PROSPECTS)).containsOnly(stays, late);
    assertThat(found(anna, segment, days.getLast(), Part.CLIENTS)).containsOnly(won);
  }

  @Test
  void areKeptWhenTheyHaveLeftTheSegment() {
    var won = client(anna, "Ernst Handel", ClientStatus.PROSPECT);
    var segment = create(anna, "To win", PROSPECTS);
    job.run();
    aDayPasses(segment);
    become(anna, won, ClientStatus.CLIENT);
    job.run();
    aDayPasses(segment);
    become(anna, won, ClientStatus.LOST);
    job.run();

    var days = sizes(anna, segment);

    assertThat(days).extracting(SegmentSize::total).containsExactly(1L, 0L, 0L);
    assertThat(found(anna, segment, days.getFirst(), Part.ALL)).containsOnly(won);
    assertThat(found(anna, segment, days.get(1), Part.ALL)).isEmpty();
  }

  @Test
  void areOneWhenTheirCardsAreMergedInto() {
    var one = client(anna, "Ernst Handel", ClientStatus.PROSPECT);
    var other = client(anna, "Ernst Handel KG", ClientStatus.PROSPECT);
    var segment = create(anna, "Mine", "1?");
    job.run();
    transaction.executeWithoutResult(
        status ->
            jdbc.sql("update segments_member set client_id = :one where client_id = :other")
                .param("one", one.value())
                .param("other", other.value())
                .update());
    aDayPasses(segment);

    job.run();

    var days = sizes(anna, segment);
    assertThat(days).extracting(SegmentSize::total).containsExactly(2L, 2L);
    assertThat(found(anna, segment, days.getFirst(), Part.ALL)).containsOnly(one);
    assertThat(found(anna, segment, days.getLast(), Part.ALL)).containsOnly(one, other);
  }

  @Test
  @Duty("I4")
  void areShownToThoseWhoMaySeeThem() {
    var annas = client(anna, "Ernst Handel", ClientStatus.PROSPECT);
    var boriss = client(boris, "Frankenversand", ClientStatus.PROSPECT);
    var segment = create(helena, "To win", PROSPECTS);
    viewers.runAs(helena, () -> segments.share(segments.card(segment)));
    job.run();
    var day = sizes(helena, segment).getFirst();

    assertThat(found(helena, segment, day, Part.ALL)).containsOnly(annas, boriss);
    assertThat(found(anna, segment, day, Part.ALL)).containsOnly(annas);
    assertThat(found(boris, segment, day, Part.ALL)).containsOnly(boriss);
    assertThat(found(carla, segment, day, Part.ALL)).as("not hers to use").isEmpty();
    assertThat(words(anna, segment, day)).contains("To win");
    assertThat(words(carla, segment, day)).isEqualTo("?");
  }

  @Test
  void givenToAnotherOwnerFollowTheirEyes() {
    var annas = client(anna, "Ernst Handel", ClientStatus.PROSPECT);
    var boriss = client(boris, "Frankenversand", ClientStatus.PROSPECT);
    var segment = create(anna, "To win", PROSPECTS);
    job.run();
    viewers.runAs(anna, () -> segments.pass(segments.card(segment), boris));
    aDayPasses(segment);
    job.run();

    assertThat(sizes(boris, segment)).hasSize(1);
    var today = sizes(boris, segment).getFirst();
    assertThat(found(boris, segment, today, Part.ALL)).containsOnly(boriss).doesNotContain(annas);
  }

  /** Property: the figure of every day is the count of its list, whatever happened since. */
  @Test
  void areExactlyAsManyAsEachDaysFigureSays() {
    var random = new Random(20_261_129);
    var known = new ArrayList<ClientId>();
    var segment = create(anna, "All of mine", "1?");
    var prospects = create(anna, "To win", PROSPECTS);
    for (var day = 0; day < 12; day++) {
      for (var event = 0; event < 6; event++) {
        if (known.isEmpty() || random.nextInt(3) == 0) {
          known.add(client(anna, "Client " + known.size(), ClientStatus.PROSPECT));
        } else {
          var next = List.of(ClientStatus.CLIENT, ClientStatus.DORMANT, ClientStatus.PROSPECT);
          turn(known.get(random.nextInt(known.size())), next.get(random.nextInt(next.size())));
        }
      }
      job.run();
      for (var one : List.of(segment, prospects)) {
        for (var size : sizes(anna, one)) {
          for (var part : Part.values()) {
            assertThat(found(anna, one, size, part))
                .as("%s on day %s: %s", one, size.day(), part)
                .hasSize((int) size.of(part));
          }
        }
        aDayPasses(one);
      }
    }
    assertThat(sizes(anna, segment)).hasSize(12).extracting(SegmentSize::total).isSorted();
  }

  @Test
  void openNoListForDaysFromBeforeTheyWereKept() {
    var segment = create(anna, "Mine", "1?");
    transaction.executeWithoutResult(
        status ->
            jdbc.sql(
                    """
                    insert into segments_size
                      (segment_id, day, owner_id, clients_total, prospects, clients)
                    values (:id, :day, :owner, 5, 0, 0)
                    """)
                .param("id", segment.value())
                .param("day", Date.valueOf(zone.today().minusDays(3)))
                .param("owner", anna.value())
                .update());
    job.run();

    assertThat(sizes(anna, segment)).extracting(SegmentSize::listed).containsExactly(false, true);
  }

  @Test
  void areArchivedOnesWhereTheSegmentAsksForThem() {
    var gone = client(anna, "Ernst Handel", ClientStatus.LOST);
    viewers.runAs(anna, () -> clients.archive(gone, "Closed down"));
    var segment = create(anna, "Put away", "1?archived=yes");
    job.run();
    var day = sizes(anna, segment).getFirst();
    var path = new SegmentDay(segment, day.day(), Part.ALL).path(true);

    assertThat(day.total()).isEqualTo(1);
    assertThat(as(anna, () -> sizes.ofArchived(segments.card(segment)))).isTrue();
    assertThat(as(anna, () -> list.size(addresses.read(path.substring(path.indexOf('?') + 1)))))
        .isEqualTo(1);
  }

  @Test
  void areKnownOfNoDayThatWasNotCounted() {
    client(anna, "Ernst Handel", ClientStatus.PROSPECT);
    var segment = create(anna, "Mine", "1?");
    job.run();
    var today = sizes(anna, segment).getFirst();

    assertThat(found(anna, segment, today, Part.ALL)).hasSize(1);
    for (var day : List.of(today.day().minusDays(1), today.day().plusDays(1))) {
      var never = new SegmentSize(day, 0, 0, 0, true);
      assertThat(found(anna, segment, never, Part.ALL)).isEmpty();
    }
  }

  /** Of a segment of segments: whom another one found on a day. */
  @Test
  void areCountedWhereTheFilterAsksForASegmentItself() {
    client(anna, "Ernst Handel", ClientStatus.PROSPECT);
    var first = create(anna, "Mine", "1?");
    job.run();
    var written = new SegmentDay(first, zone.today(), Part.ALL).written();
    var second = create(anna, "Of those", "1?insegment=" + written);
    var third = create(anna, "Of itself", "1?wonin=" + first.value());

    job.run();

    assertThat(sizes(anna, second)).extracting(SegmentSize::total).containsExactly(1L);
    assertThat(sizes(anna, third)).extracting(SegmentSize::total).containsExactly(0L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "0.2026-01-01.all",
        "1.2026-02-30.all",
        "1.2026-01-01.none",
        "1.2026-01-01.ALL",
        "9999999999999999999.2026-01-01.all",
        "1.2026-01-01.all'--"
      })
  void askedForWithNonsenseAreNotAskedFor(String written) {
    assertThat(SegmentDay.read(written)).isEmpty();
  }

  private List<SegmentSize> sizes(EmployeeId who, SegmentId id) {
    return as(who, () -> sizes.of(id, 30));
  }

  private Set<ClientId> found(EmployeeId reader, SegmentId id, SegmentSize size, Part part) {
    var path = new SegmentDay(id, size.day(), part).path(false);
    var filter = addresses.read(path.substring(path.indexOf('?') + 1));
    assertThat(filter).isNotEqualTo(ClientFilter.ALL);
    var rows =
        as(reader, () -> list.rows(filter, PageRequest.of(0, 1_000, Sort.by("name"))).stream());
    var ids = rows.map(row -> row.id()).toList();
    assertThat(ids)
        .doesNotHaveDuplicates()
        .hasSize((int) (long) as(reader, () -> list.size(filter)));
    return new HashSet<>(ids);
  }

  private String words(EmployeeId who, SegmentId id, SegmentSize size) {
    var filter = new WasWithin(table, sizeTable, viewers, scopes);
    return as(who, () -> filter.words(new SegmentDay(id, size.day(), Part.ALL).written()));
  }

  /** Everything that was counted was so a day earlier. */
  private void aDayPasses(SegmentId id) {
    transaction.executeWithoutResult(
        status -> {
          for (var column :
              List.of(
                  "segments_size.day", "segments_member.from_day", "segments_member.until_day")) {
            var table = column.substring(0, column.indexOf('.'));
            jdbc.sql(
                    "update %s set %2$s = %2$s - interval 1 day where segment_id = :id order by %2$s"
                        .formatted(table, column.substring(column.indexOf('.') + 1)))
                .param("id", id.value())
                .update();
          }
        });
  }

  private ClientId client(EmployeeId owner, String name, ClientStatus status) {
    return as(owner, () -> clients.create(ClientFixtures.named(name), status));
  }

  private void become(EmployeeId who, ClientId client, ClientStatus status) {
    viewers.runAs(who, () -> clients.become(client, status, "Told so"));
  }

  /** Whether a card may take this step or not. */
  private void turn(ClientId client, ClientStatus status) {
    transaction.executeWithoutResult(
        one ->
            jdbc.sql("update clients_client set status = :status where id = :id")
                .param("status", status.name())
                .param("id", client.value())
                .update());
  }

  private SegmentId create(EmployeeId who, String name, String filter) {
    return as(who, () -> segments.create(new SegmentDetails(name, "", filter)));
  }

  private <T> T as(EmployeeId who, Supplier<T> work) {
    var answer = new AtomicReference<T>();
    viewers.runAs(who, () -> answer.set(work.get()));
    return answer.get();
  }
}

package io.clientele.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.clientele.PortalTest;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientOwners;
import io.clientele.clients.Clients;
import io.clientele.exports.Format;
import io.clientele.handover.HandoverPlan.Rule;
import io.clientele.handover.HandoverPreview.Part;
import io.clientele.handover.HandoverRun.Progress;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.kit.Text;
import io.clientele.notices.NoticeFilter;
import io.clientele.notices.NoticeRow;
import io.clientele.notices.Notices;
import io.clientele.people.EmployeeId;
import io.clientele.people.Employees;
import io.clientele.people.Ownership;
import io.clientele.people.Viewers;
import io.clientele.profiles.ProfileDetails;
import io.clientele.profiles.Profiles;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class HandoversTests {

  @Autowired private Handovers handovers;
  @Autowired private HandoverReports reports;
  @Autowired private Clients clients;
  @Autowired private Profiles profiles;
  @Autowired private ClientOwners owners;
  @Autowired private Employees employees;
  @Autowired private Notices notices;
  @Autowired private Viewers viewers;
  @Autowired private Journal journal;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private House house;
  private ClientId linz;
  private ClientId wien;
  private ClientId graz;
  private ClientId archived;

  @BeforeEach
  void fill() {
    house = new House(clients, viewers, jdbc, transaction);
    linz = house.client(house.anna, "Linz Foods", "Linz");
    wien = house.client(house.anna, "Wien Foods", "Wien");
    graz = house.client(house.anna, "Graz Foods", "Graz");
    archived = house.client(house.anna, "Old Wien", "Wien");
    house.does(house.anna, () -> clients.archive(archived, "closed"));
  }

  @Test
  void tellsWhatIsOwned() {
    var belongings = house.as(house.admin, () -> handovers.belongings(house.anna));

    assertThat(belongings.kinds())
        .extracting(kind -> kind.words().inWords())
        .containsExactly("4 clients");
    assertThat(belongings.mayDisable()).isTrue();
    assertThat(house.as(house.helena, () -> handovers.belongings(house.anna)).mayDisable())
        .isFalse();
  }

  @Test
  void looksWithoutChangingAnything() {
    var preview = house.as(house.helena, () -> handovers.preview(house.anna, plan(false)));

    assertThat(preview.parts())
        .extracting(part -> part.to().name(), part -> part.things().size())
        .containsExactly(tuple("Bela Toth", 1), tuple("Boris Petrov", 2), tuple("Helena Nagy", 1));
    assertThat(house.ownerOf(wien)).isEqualTo(house.anna);
  }

  @Test
  void handsOverByHandByRuleAndTheRestInOneActWithAReport() {
    var done = handOver(house.helena, plan(false));

    assertThat(done.problem()).isEmpty();
    assertThat(house.ownerOf(linz)).isEqualTo(house.helena);
    assertThat(house.ownerOf(wien)).isEqualTo(house.boris);
    assertThat(house.ownerOf(archived)).isEqualTo(house.boris);
    assertThat(house.ownerOf(graz)).isEqualTo(house.bela);
    assertThat(employees.find(house.anna).orElseThrow().enabled()).isTrue();
    var report = done.report().orElseThrow();
    assertThat(house.as(house.helena, () -> reports.totals(report)))
        .containsExactly(
            new HandoverTotal("Bela Toth", "1 client"),
            new HandoverTotal("Boris Petrov", "2 clients"),
            new HandoverTotal("Helena Nagy", "1 client"));
    assertThat(house.as(house.helena, () -> reports.lines(report, PageRequest.of(0, 9))))
        .extracting(HandoverReports.Line::name)
        .containsExactly("Graz Foods", "Wien Foods", "Old Wien", "Linz Foods");
    assertThat(house.as(house.diana, () -> reports.of(house.anna)))
        .singleElement()
        .satisfies(act -> assertThat(act.by()).isEqualTo("Helena Nagy"));
  }

  @Test
  void givesATerritoryToWhoeverTakesItOver() {
    house.does(
        house.anna,
        () ->
            profiles.revise(
                graz,
                profiles.of(graz).version(),
                new ProfileDetails(null, List.of(), "", null, "", null, "", "South")));
    var south = ClientFilter.ALL.withField("territory", "South");
    var plan =
        new HandoverPlan(
            Map.of(),
            List.of(new Rule(south, house.bela)),
            rest(house.boris).successors(),
            "why",
            false);

    handOver(house.helena, plan);

    assertThat(house.ownerOf(graz)).isEqualTo(house.bela);
    assertThat(house.ownerOf(wien)).isEqualTo(house.boris);
  }

  @Test
  void keepsTheHistoryTheJournalAndTheVersionOfEachCard() {
    var before = house.as(house.anna, () -> clients.card(wien)).version();

    handOver(house.helena, plan(false));

    var card = house.as(house.boris, () -> clients.card(wien));
    assertThat(card.version()).isEqualTo(before + 1);
    assertThat(house.as(house.boris, () -> owners.history(wien)))
        .extracting(Ownership::ownerName, Ownership::why)
        .startsWith(tuple("Boris Petrov", "Hand-over of Anna Weber: retires"));
    assertThat(house.as(house.boris, () -> owners.history(wien)).get(1).until()).isNotNull();
    assertThat(journal.of(new Subject("client", wien.value(), ""), 1).getFirst())
        .satisfies(
            entry -> {
              assertThat(entry.action()).isEqualTo("client.reassign");
              assertThat(entry.changes().getFirst().before()).isEqualTo("Anna Weber");
              assertThat(entry.changes().getFirst().after()).isEqualTo("Boris Petrov");
              assertThat(entry.why()).isEqualTo("Hand-over of Anna Weber: retires");
            });
    assertThat(journal.of(new Subject("employee", house.anna.value(), ""), 1).getFirst())
        .satisfies(
            entry -> {
              assertThat(entry.action()).isEqualTo("employee.hand-over");
              assertThat(entry.changes())
                  .extracting(change -> change.after())
                  .contains("Boris Petrov: 2");
            });
  }

  @Test
  void tellsEachSuccessorOnceWithTheNumberButNotWhoDidIt() {
    handOver(house.helena, plan(false));

    assertThat(house.as(house.boris, () -> notices.rows(NoticeFilter.ALL, PageRequest.of(0, 9))))
        .extracting(NoticeRow::words)
        .filteredOn(words -> words.contains("gave you what"))
        .containsExactly("Helena Nagy gave you what Anna Weber had: 2 clients");
    assertThat(house.as(house.helena, () -> notices.rows(NoticeFilter.ALL, PageRequest.of(0, 9))))
        .extracting(NoticeRow::words)
        .noneMatch(words -> words.contains("gave you what"));
  }

  @Test
  void handsOverAndDisablesInOneAct() {
    var done = handOver(house.admin, plan(true));

    assertThat(done.problem()).isEmpty();
    assertThat(employees.find(house.anna).orElseThrow().enabled()).isFalse();
    assertThat(house.owned(house.anna)).isZero();
    assertThat(house.as(house.admin, () -> handovers.belongings(house.anna)).isNothing()).isTrue();
    assertThat(house.as(house.admin, () -> reports.report(done.report().orElseThrow())).disabled())
        .isTrue();
  }

  @Test
  void doesNothingWhenTheAccountMayNotBeDisabled() {
    var done = handOver(house.helena, plan(true));

    assertThat(done.problem()).map(Text::key).contains("kit.not-found");
    assertThat(house.ownerOf(wien)).isEqualTo(house.anna);
    assertThat(house.as(house.helena, () -> reports.of(house.anna))).isEmpty();
  }

  @Test
  void saysWhatChangedSinceThePreviewAndDoesNothing() {
    var plan = plan(false);
    var seen = house.as(house.helena, () -> handovers.preview(house.anna, plan));
    house.client(house.anna, "New Wien", "Wien");
    house.does(house.helena, () -> owners.reassign(graz, house.boris, "asked for"));

    var done = over(house.as(house.helena, () -> handovers.start(house.anna, plan, seen)));

    assertThat(done.problem())
        .map(Text::inWords)
        .contains(
            "Meanwhile 1 thing came, 1 went and nothing would go elsewhere. Nothing was handed"
                + " over. Look at the preview again.");
    assertThat(house.ownerOf(wien)).isEqualTo(house.anna);
    assertThat(house.ownerOf(graz)).isEqualTo(house.boris);
  }

  @Test
  void doesNothingWhenASuccessorLeftMeanwhile() {
    var plan = plan(false);
    var seen = house.as(house.helena, () -> handovers.preview(house.anna, plan));
    house.does(house.admin, () -> employees.disable(house.bela, "left, too"));

    var done = over(house.as(house.helena, () -> handovers.start(house.anna, plan, seen)));

    assertThat(done.problem())
        .map(Text::inWords)
        .contains("Bela Toth’s account was disabled meanwhile. Choose somebody else.");
    assertThat(house.ownerOf(wien)).isEqualTo(house.anna);
  }

  @Test
  void aSecondHandOverOfTheSameThingsFindsThemGone() {
    var plan = plan(false);
    var seen = house.as(house.diana, () -> handovers.preview(house.anna, plan));
    handOver(house.helena, plan);

    var second = over(house.as(house.diana, () -> handovers.start(house.anna, plan, seen)));

    assertThat(second.problem()).map(Text::key).contains("handover.refused.changed");
    assertThat(house.as(house.diana, () -> reports.of(house.anna))).hasSize(1);
  }

  @Test
  void refusesPlansThatLeaveSomethingOrNameTheWrongOnes() {
    refused(new HandoverPlan(Map.of(), List.of(), Map.of(), "why", false), "4 clients");
    refused(rest(house.leo), "another role");
    refused(rest(house.anna), "works here");
    refused(rest(new EmployeeId(987_654_321)), "works here");
    refused(new HandoverPlan(Map.of(), List.of(), rest(house.boris).successors(), " ", false), "");
    refused(
        new HandoverPlan(
            Map.of(), List.of(), rest(house.boris).successors(), "x".repeat(301), false),
        "300");
    refused(
        new HandoverPlan(
            Map.of(graz, house.leo), List.of(), rest(house.boris).successors(), "why", false),
        "another role");
  }

  @Test
  void aClientThatIsNotTheLeaversIsNotGivenAway() {
    var boriss = house.client(house.boris, "Boris’s own", "Wien");
    var plan =
        new HandoverPlan(
            Map.of(boriss, house.bela), List.of(), rest(house.helena).successors(), "why", false);

    handOver(house.helena, plan);

    assertThat(house.ownerOf(boriss)).isEqualTo(house.boris);
  }

  @Test
  void aHeadDoesNotHandOverWhatBelongsToAnotherDepartmentButTheAdministratorDoes() {
    var old = house.client(house.carla, "Retail’s", "Wien");
    transaction.executeWithoutResult(
        status ->
            jdbc.sql("update people_employee set department_id = :wholesale where id = :carla")
                .param("wholesale", house.wholesale.value())
                .param("carla", house.carla.value())
                .update());

    var byHead = handOver(house.carla, house.helena, rest(house.boris));
    assertThat(byHead.problem())
        .map(Text::inWords)
        .contains("1 client belongs to another department. The administrator hands them over.");
    assertThat(house.ownerOf(old)).isEqualTo(house.carla);

    assertThat(handOver(house.carla, house.admin, rest(house.boris)).problem()).isEmpty();
    assertThat(house.ownerOf(old)).isEqualTo(house.boris);
  }

  @Test
  void theAdministratorDoesItWithoutSeeingAName() {
    var preview = house.as(house.admin, () -> handovers.preview(house.anna, plan(false)));
    var report = handOver(house.admin, plan(false)).report().orElseThrow();

    assertThat(preview.parts()).hasSize(3);
    for (Part part : preview.parts()) {
      assertThat(house.as(house.admin, () -> handovers.names(part))).isEmpty();
    }
    assertThat(file(house.admin, report)).doesNotContain("Foods").contains("Boris Petrov");
    assertThat(file(house.helena, report)).contains("Wien Foods", "Boris Petrov");
    assertThat(journal.of(new Subject("employee", house.anna.value(), ""), 1).getFirst().action())
        .isEqualTo("employee.hand-over-export");
  }

  @Test
  void othersNeitherLookNorHandOverNorRead() {
    var seen = house.as(house.helena, () -> handovers.preview(house.anna, plan(false)));
    var report = handOver(house.helena, plan(false)).report().orElseThrow();

    for (var other : List.of(house.anna, house.boris, house.leo, house.ivo)) {
      unseen(other, () -> handovers.belongings(house.anna));
      unseen(other, () -> handovers.preview(house.anna, plan(false)));
      unseen(other, () -> handovers.start(house.anna, plan(false), seen));
      unseen(other, () -> handovers.underWay(house.anna));
      unseen(other, () -> reports.of(house.anna));
      unseen(other, () -> reports.report(report));
      unseen(other, () -> reports.lines(report, PageRequest.of(0, 9)));
      unseen(other, () -> reports.totals(report));
      unseen(other, () -> reports.leaver(report));
      unseen(other, () -> file(other, report));
    }
    unseen(house.admin, () -> reports.report(new HandoverId(987_654_321)));
    assertThat(house.as(house.boris, () -> handovers.people("", true, PageRequest.of(0, 9))))
        .isEmpty();
    assertThat(house.as(house.ivo, () -> handovers.people("", true, PageRequest.of(0, 99))))
        .extracting(one -> one.id())
        .contains(house.carla)
        .doesNotContain(house.anna, house.ivo);
  }

  @Test
  void aRuleNeverLooksForWords() {
    var words = ClientFilter.ALL.withWords("Foods");
    var plan =
        new HandoverPlan(
            Map.of(),
            List.of(new Rule(words, house.boris)),
            rest(house.bela).successors(),
            "why",
            false);

    assertThatThrownBy(() -> house.as(house.admin, () -> handovers.preview(house.anna, plan)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private HandoverPlan plan(boolean disable) {
    var inWien = new ClientFilter("", Set.of(), Set.of(), null, "", "", "Wien", false);
    var inAustria = ClientFilter.ALL.withPlace("", "AT");
    return new HandoverPlan(
        Map.of(linz, house.helena),
        List.of(new Rule(inWien, house.boris), new Rule(inAustria, house.bela)),
        Map.of("clients", house.diana),
        "retires",
        disable);
  }

  private static HandoverPlan rest(EmployeeId to) {
    return new HandoverPlan(Map.of(), List.of(), Map.of("clients", to), "why", false);
  }

  private void refused(HandoverPlan plan, String words) {
    assertThatThrownBy(() -> house.as(house.admin, () -> handovers.preview(house.anna, plan)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(words);
  }

  private void unseen(EmployeeId who, ThrowingCallable act) {
    house.does(who, () -> assertThatThrownBy(act).isInstanceOf(NotFound.class));
  }

  private String file(EmployeeId who, HandoverId report) {
    var file = new ByteArrayOutputStream();
    house.does(who, () -> reports.write(Format.CSV, report, file));
    return file.toString(StandardCharsets.UTF_8);
  }

  private Progress handOver(EmployeeId by, HandoverPlan plan) {
    return handOver(house.anna, by, plan);
  }

  private Progress handOver(EmployeeId leaver, EmployeeId by, HandoverPlan plan) {
    var seen = house.as(by, () -> handovers.preview(leaver, plan));
    return over(house.as(by, () -> handovers.start(leaver, plan, seen)));
  }

  private static Progress over(HandoverRun run) {
    await().atMost(Duration.ofSeconds(30)).until(() -> run.progress().isOver());
    return run.progress();
  }
}

package io.clientele.batches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.batches.BatchChange.AddedTag;
import io.clientele.batches.BatchChange.Archived;
import io.clientele.batches.BatchChange.NewGrade;
import io.clientele.batches.BatchChange.NewOwner;
import io.clientele.batches.BatchChange.RemovedTag;
import io.clientele.batches.BatchRun.Progress;
import io.clientele.batches.BatchRun.State;
import io.clientele.clients.ClientCard;
import io.clientele.clients.ClientDetails.Grade;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientFixtures;
import io.clientele.clients.ClientId;
import io.clientele.clients.Clients;
import io.clientele.kit.EditConflict;
import io.clientele.kit.Refusal;
import io.clientele.notices.NoticeFilter;
import io.clientele.notices.NoticeRow;
import io.clientele.notices.Notices;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Duty("A1")
class BatchesTests {

  @Autowired private Batches batches;
  @Autowired private Clients clients;
  @Autowired private Notices notices;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId anna;
  private EmployeeId boris;
  private EmployeeId helena;
  private final List<ClientId> annas = new ArrayList<>();
  private ClientId boriss;
  private ClientId carlas;

  @BeforeEach
  void fill() {
    var staff = new Staff(jdbc, transaction);
    var wholesale = staff.department("Wholesale");
    anna = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    boris = staff.hire("Boris Petrov", wholesale, Role.ACCOUNT_MANAGER);
    helena = staff.hire("Helena Nagy", wholesale, Role.DEPARTMENT_HEAD);
    var carla = staff.hire("Carla Rossi", staff.department("Retail chains"), Role.ACCOUNT_MANAGER);
    annas.add(create(anna, "First"));
    annas.add(create(anna, "Second"));
    annas.add(create(anna, "Third"));
    boriss = create(boris, "Fourth");
    carlas = create(carla, "Fifth");
  }

  @Test
  void countsBeforeAnythingIsChanged() {
    as(
        anna,
        () ->
            clients.revise(annas.get(0), 0, card(anna, annas.get(0)).details().withGrade(Grade.C)));

    var counted = over(as(anna, () -> batches.check(new NewGrade(Grade.C), all())));

    assertThat(counted).isEqualTo(new Progress(State.DONE, 5, 2, 1, 2, counted.refusals()));
    assertThat(card(anna, annas.get(1)).details().grade()).isEqualTo(Grade.B);
  }

  @Test
  @Duty("I4")
  void changesWhatOneMayChangeAndSaysWhyNotTheRest() {
    var done = over(as(anna, () -> batches.start(new NewGrade(Grade.C), all())));

    assertThat(done.changed()).isEqualTo(3);
    assertThat(done.refusals())
        .extracting(refused -> refused.why().key())
        .containsExactly("batches.refused.not-found", "batches.refused.not-found");
    assertThat(card(anna, annas.get(2)).details().grade()).isEqualTo(Grade.C);
    assertThat(card(boris, boriss).details().grade()).isEqualTo(Grade.B);
    assertThat(journalled(anna, "client.change")).isEqualTo(3);
    assertThat(journalled(anna, "client.batch")).isEqualTo(1);
  }

  @Test
  void givesClientsAwayOnlyForWhoMay() {
    var to = new NewOwner(boris, "Boris takes the south");
    var byAnna = over(as(anna, () -> batches.start(to, annas)));
    assertThat(byAnna.refused()).isEqualTo(3);
    assertThat(byAnna.refusals())
        .allMatch(refused -> refused.why().key().equals("batches.refused.right"))
        .extracting(BatchRun.Refused::name)
        .containsExactly("First", "Second", "Third");

    var byHelena = over(as(helena, () -> batches.start(to, all())));

    assertThat(byHelena)
        .matches(done -> done.changed() == 3 && done.unchanged() == 1 && done.refused() == 1);
    assertThat(card(boris, annas.get(0)).ownership().ownerName()).isEqualTo("Boris Petrov");
    assertThat(as(boris, () -> notices.rows(NoticeFilter.ALL, PageRequest.of(0, 9))))
        .extracting(NoticeRow::words)
        .startsWith("Helena Nagy gave you 3 clients")
        .noneMatch(words -> words.contains("gave you a client"));
    assertThatThrownBy(() -> as(helena, () -> batches.start(new NewOwner(anna, " "), all())))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void addsAndRemovesTagsAndArchives() {
    over(as(anna, () -> batches.start(new AddedTag(" autumn fair "), annas)));
    assertThat(card(anna, annas.get(0)).details().tags()).containsExactly("autumn fair");
    assertThat(over(as(anna, () -> batches.start(new AddedTag("Autumn Fair"), annas))).unchanged())
        .isEqualTo(3);
    over(as(anna, () -> batches.start(new RemovedTag("autumn fair"), annas.subList(0, 1))));
    assertThat(card(anna, annas.get(0)).details().tags()).isEmpty();
    assertThat(card(anna, annas.get(1)).details().tags()).hasSize(1);

    over(as(anna, () -> batches.start(new Archived(""), annas.subList(0, 2))));
    assertThat(as(anna, () -> batches.found(ClientFilter.ALL))).containsExactly(annas.get(2));
  }

  @Test
  void doesNotBeginASecondChangeBesideTheFirst() {
    var many = new ArrayList<ClientId>();
    for (var number = 0; number < 25; number++) {
      many.add(create(anna, "Number " + number));
    }
    var first = as(anna, () -> batches.start(new AddedTag("one"), many));

    assertThatThrownBy(() -> as(anna, () -> batches.start(new AddedTag("one"), many)))
        .isInstanceOf(Refusal.class);
    assertThat(as(anna, () -> batches.underWay())).contains(first);
    over(first);
    assertThat(as(anna, () -> batches.underWay())).isEmpty();
  }

  @Test
  void stopsBetweenTwoCards() {
    var work = as(anna, () -> batches.start(new AddedTag("often"), annas));
    work.cancel();

    var progress = over(work);

    var tagged = annas.stream().filter(id -> !card(anna, id).details().tags().isEmpty()).count();
    assertThat(progress.changed()).isEqualTo((int) tagged);
    assertThat(progress.state()).isIn(State.CANCELLED, State.DONE);
  }

  @Test
  void losesNothingThatSomebodyElseSavesMeanwhile() {
    var many = new ArrayList<ClientId>();
    for (var number = 0; number < 20; number++) {
      many.add(create(anna, "Number " + number));
    }
    var run = as(anna, () -> batches.start(new AddedTag("both"), many));
    for (var client : many) {
      note(client);
    }
    assertThat(over(run).refused()).isZero();

    for (var client : many) {
      var details = card(anna, client).details();
      assertThat(details.notes()).isEqualTo("Helena was here");
      assertThat(details.tags()).containsExactly("both");
    }
  }

  /** As a person would who is told that somebody else saved: look again, save again. */
  private void note(ClientId client) {
    for (var tries = 0; ; tries++) {
      try {
        var card = card(helena, client);
        var noted = ClientFixtures.withNotes(card.details(), "Helena was here");
        as(helena, () -> clients.revise(client, card.version(), noted));
        return;
      } catch (EditConflict | org.springframework.dao.ConcurrencyFailureException meanwhile) {
        assertThat(tries).isLessThan(20);
      }
    }
  }

  private List<ClientId> all() {
    var all = new ArrayList<>(annas);
    all.add(boriss);
    all.add(carlas);
    return all;
  }

  private static Progress over(BatchRun run) {
    await().atMost(Duration.ofSeconds(60)).until(() -> run.progress().isOver());
    return run.progress();
  }

  private long journalled(EmployeeId who, String action) {
    return jdbc.sql("select count(*) from journal_entry where actor_id = :who and action = :action")
        .param("who", who.value())
        .param("action", action)
        .query(Long.class)
        .single();
  }

  private ClientCard card(EmployeeId who, ClientId id) {
    return as(who, () -> clients.card(id));
  }

  private ClientId create(EmployeeId who, String name) {
    return as(who, () -> clients.create(ClientFixtures.named(name)));
  }

  private void as(EmployeeId who, Runnable work) {
    viewers.runAs(who, work);
  }

  private <T> T as(EmployeeId who, Supplier<T> work) {
    var answer = new AtomicReference<T>();
    viewers.runAs(who, () -> answer.set(work.get()));
    return Objects.requireNonNull(answer.get());
  }
}

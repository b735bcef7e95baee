package io.clientele.clients;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.clients.ClientDetails.Grade;
import io.clientele.clients.Clients.Beginning;
import io.clientele.clients.Clients.NewClient;
import io.clientele.journal.JournalFilter;
import io.clientele.journal.JournalRow;
import io.clientele.kit.EditConflict;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.EmployeeId;
import io.clientele.people.JournalReading;
import io.clientele.people.Right;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class ClientsTests {

  @Autowired private Clients clients;
  @Autowired private ClientList list;
  @Autowired private ClientOwners owners;
  @Autowired private ClientHistory history;
  @Autowired private Timeline timeline;
  @Autowired private JournalReading journal;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId anna;
  private EmployeeId boris;
  private EmployeeId helena;
  private EmployeeId felix;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    var wholesale = staff.department("Wholesale");
    anna = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    boris = staff.hire("Boris Petrov", wholesale, Role.ACCOUNT_MANAGER);
    helena = staff.hire("Helena Nagy", wholesale, Role.DEPARTMENT_HEAD);
    felix = staff.hire("Felix Bauer", staff.department("Finance"), Role.FINANCE);
  }

  @Test
  @Duty("A2")
  void keepsEveryFieldOfTheCard() {
    var id = create(anna, ClientFixtures.alfreds());

    var card = as(anna, () -> clients.card(id));

    assertThat(card.details()).isEqualTo(ClientFixtures.alfreds());
    assertThat(card.status()).isEqualTo(ClientStatus.PROSPECT);
    assertThat(card.ownership().ownerName()).isEqualTo("Anna Weber");
    assertThat(card.rights())
        .containsExactly(Right.SEE_HEAD, Right.READ_CONTRACTS, Right.READ, Right.CHANGE);
  }

  @Test
  void putsManyInAtOnceInTheirOrderEachForItsOwner() {
    var names = List.of(unique(), unique(), unique());
    var many =
        List.of(
            coming(names.get(0), boris), coming(names.get(1), null), coming(names.get(2), boris));

    var cards = as(helena, () -> clients.createAll(many).stream().map(clients::card).toList());

    assertThat(cards).extracting(card -> card.details().legalName()).isEqualTo(names);
    assertThat(cards)
        .extracting(card -> card.ownership().owner())
        .containsExactly(boris, helena, boris);
    assertThat(rows(boris, ClientFilter.ALL))
        .extracting(ClientRow::id)
        .containsExactlyInAnyOrder(cards.get(0).id(), cards.get(2).id());
    for (var card : cards) {
      assertThat(as(helena, () -> history.newest(card.id(), 10)))
          .extracting(ClientHistory.Line::after)
          .containsExactly(card.details().legalName());
    }
  }

  @Test
  void putsNoneInWhenOneOfManyIsRefused() {
    var many = List.of(coming(unique(), null), coming(" ", null));

    assertThatThrownBy(() -> as(anna, () -> clients.createAll(many))).isInstanceOf(Refusal.class);
    assertThat(rows(anna, ClientFilter.ALL)).isEmpty();
  }

  private static NewClient coming(String name, @Nullable EmployeeId owner) {
    var beginning = new Beginning(ClientStatus.PROSPECT, "", owner);
    return new NewClient(ClientDetails.named(name), beginning);
  }

  @Test
  @Duty("I4")
  void showsAnotherManagersClientToNobodyButTheHeadAndFinance() {
    var id = create(anna, ClientFixtures.alfreds());

    assertThatThrownBy(() -> as(boris, () -> clients.card(id))).isInstanceOf(NotFound.class);
    assertThat(as(helena, () -> clients.card(id)).details()).isEqualTo(ClientFixtures.alfreds());
    assertThat(rows(boris, ClientFilter.ALL)).isEmpty();
    assertThat(rows(helena, ClientFilter.ALL)).extracting(ClientRow::id).containsExactly(id);
  }

  @Test
  @Duty("I4")
  void showsFinanceTheHeadOnly() {
    var id = create(anna, ClientFixtures.alfreds());

    var card = as(felix, () -> clients.card(id));

    assertThat(card.details().legalName()).isEqualTo("Albrechts Futterkammer");
    assertThat(card.details().addresses()).isNotEmpty();
    assertThat(card.details().phones()).isEmpty();
    assertThat(card.details().mails()).isEmpty();
    assertThat(card.details().notes()).isEmpty();
    assertThat(card.details().tags()).isEmpty();
    assertThat(card.details().grade()).isNull();
    assertThatThrownBy(() -> as(felix, () -> timeline.newest(id, 10))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(felix, () -> history.newest(id, 10))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(felix, () -> owners.history(id))).isInstanceOf(NotFound.class);
  }

  @Test
  @Duty("I4")
  void findsForFinanceByTheHeadButNotByThePhone() {
    var name = unique();
    var id = create(anna, ClientFixtures.named(name));

    assertThat(rows(felix, words(name)))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.id()).isEqualTo(id);
              assertThat(row.phone()).isEmpty();
              assertThat(row.grade()).isNull();
            });
    assertThat(rows(felix, words(name + " 0300074321"))).isEmpty();
    assertThat(rows(anna, words(name + " 0300074321"))).hasSize(1);
    assertThat(rows(felix, words("0074321"))).extracting(ClientRow::id).doesNotContain(id);
    assertThat(
            rows(felix, new ClientFilter(name, Set.of(), Set.of(Grade.B), null, "", "", "", false)))
        .isEmpty();
  }

  @Test
  void refusesASecondClientWithTheSameNumberAndSaysWhoOwnsTheFirst() {
    var number = unique();
    create(anna, ClientFixtures.numbered(ClientFixtures.alfreds(), number));

    assertThatThrownBy(
            () ->
                create(
                    boris, ClientFixtures.numbered(ClientFixtures.alfreds(), number.toUpperCase())))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("owned by Anna Weber");
  }

  @Test
  @Duty("A1")
  void refusesAStaleSaveAndShowsWhatIsSaved() {
    var id = create(anna, ClientFixtures.alfreds());
    var read = as(anna, () -> clients.card(id));
    var theirs = ClientFixtures.withNotes(read.details(), "Helena was here");
    as(helena, () -> clients.revise(id, read.version(), theirs));

    assertThatThrownBy(
            () ->
                as(
                    anna,
                    () ->
                        clients.revise(
                            id, read.version(), ClientFixtures.withNotes(read.details(), "Mine"))))
        .isInstanceOfSatisfying(
            EditConflict.class,
            conflict -> {
              assertThat(conflict.by()).isEqualTo("Helena Nagy");
              assertThat(conflict.current(ClientDetails.class)).isEqualTo(theirs);
              assertThat(conflict.version()).isGreaterThan(read.version());
            });
    assertThat(as(anna, () -> clients.card(id)).details()).isEqualTo(theirs);
  }

  @Test
  void changesStatusOnlyAsAllowed() {
    var id = create(anna, ClientFixtures.alfreds());

    assertThatThrownBy(() -> as(anna, () -> clients.become(id, ClientStatus.DORMANT, "")))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> as(anna, () -> clients.become(id, ClientStatus.BLACKLISTED, " ")))
        .isInstanceOf(Refusal.class);
    as(anna, () -> clients.become(id, ClientStatus.BLACKLISTED, "Never paid"));

    var card = as(anna, () -> clients.card(id));
    assertThat(card.status()).isEqualTo(ClientStatus.BLACKLISTED);
    assertThat(card.statusReason()).isEqualTo("Never paid");
  }

  @Test
  @Duty({"A1", "A8"})
  void tellsTheHistoryFieldByField() {
    var id = create(anna, ClientFixtures.alfreds());
    var card = as(anna, () -> clients.card(id));
    as(
        helena,
        () ->
            clients.revise(
                id, card.version(), ClientFixtures.withNotes(card.details(), "Prefers Mondays.")));
    as(anna, () -> timeline.note(id, "Called, will order in May"));

    var lines = as(anna, () -> history.newest(id, 10));

    assertThat(lines.getFirst().field()).isEqualTo("Notes");
    assertThat(lines.getFirst().before()).isEqualTo("Prefers Tuesdays.");
    assertThat(lines.getFirst().after()).isEqualTo("Prefers Mondays.");
    assertThat(lines.getFirst().by()).isEqualTo("Helena Nagy");
    var entries = as(anna, () -> timeline.newest(id, 10));
    assertThat(entries)
        .extracting(TimelineSource.Entry::title)
        .containsExactly("Note", "Card changed", "Client created");
    assertThat(entries.getFirst().detail()).isEqualTo("Called, will order in May");
  }

  @Test
  void givesAClientToAnotherOwnerByTheHeadOnly() {
    var id = create(anna, ClientFixtures.alfreds());

    assertThatThrownBy(() -> as(anna, () -> owners.reassign(id, boris, "Moves")))
        .isInstanceOf(NotFound.class);
    as(helena, () -> owners.reassign(id, boris, "Anna moves to Retail"));

    assertThat(as(boris, () -> clients.card(id)).ownership().ownerName()).isEqualTo("Boris Petrov");
    assertThatThrownBy(() -> as(anna, () -> clients.card(id))).isInstanceOf(NotFound.class);
    assertThat(as(boris, () -> owners.history(id))).hasSize(2);
    assertThat(as(boris, () -> timeline.newest(id, 1)).getFirst().title())
        .isEqualTo("Owner: Anna Weber → Boris Petrov");
  }

  @Test
  void archivesAndRestores() {
    var id = create(anna, ClientFixtures.alfreds());

    as(anna, () -> clients.archive(id, "Closed down"));
    assertThat(rows(anna, ClientFilter.ALL)).isEmpty();
    var archived = new ClientFilter("", Set.of(), Set.of(), null, "", "", "", true);
    assertThat(rows(anna, archived)).hasSize(1);

    as(anna, () -> clients.restore(id));
    assertThat(rows(anna, ClientFilter.ALL)).hasSize(1);
  }

  @Test
  void sortsAndFiltersTheList() {
    create(anna, ClientFixtures.named("Zebra"));
    var alfreds = create(anna, ClientFixtures.alfreds());
    create(anna, ClientFixtures.named("Émile"));

    assertThat(rows(anna, ClientFilter.ALL))
        .extracting(ClientRow::name)
        .containsExactly("Albrechts Futterkammer", "Émile", "Zebra");
    for (var property :
        List.of("number", "status", "grade", "owner", "city", "phone", "changedAt")) {
      var sorted = PageRequest.of(0, 10, Sort.by(Sort.Direction.DESC, property));
      assertThat(as(anna, () -> list.rows(ClientFilter.ALL, sorted))).hasSize(3);
    }
    var narrow =
        new ClientFilter(
            "",
            Set.of(ClientStatus.PROSPECT),
            Set.of(Grade.A),
            anna,
            "Food retail",
            "key",
            "Berlin",
            false);
    assertThat(rows(anna, narrow)).extracting(ClientRow::id).containsExactly(alfreds);
    assertThat(as(anna, () -> list.count(narrow))).isEqualTo(1);
    assertThat(rows(anna, narrow).getFirst().tags()).containsExactly("key", "autumn fair");
    assertThat(as(anna, () -> list.choices(ClientList.Choice.TAG, "a", 10)))
        .containsExactly("autumn fair");
    assertThat(as(anna, () -> list.choices(ClientList.Choice.CITY, "", 10)))
        .containsExactly("Berlin");
    assertThat(as(helena, () -> list.owners())).containsEntry(anna, "Anna Weber");
  }

  @Test
  @Duty("A1")
  void findsByNamePhoneTaxNumberAndMail() {
    var id = create(anna, ClientFixtures.alfreds());

    for (var typed :
        List.of("futter alb", "0074321", "+49 30 0074321", "de123456789", "POST@alfreds.example")) {
      assertThat(rows(anna, words(typed))).as(typed).extracting(ClientRow::id).containsExactly(id);
    }
    assertThat(rows(anna, words("kammer"))).isEmpty();
    assertThat(rows(anna, words("%"))).isEmpty();
  }

  @Test
  void findsByAPastedPageOfWords() {
    var name = unique();
    var id = create(anna, ClientFixtures.named(name));
    var letters = IntStream.range(0, 300).mapToObj(n -> "w" + n).collect(joining(" "));

    assertThat(rows(anna, words(letters))).isEmpty();
    assertThat(as(anna, () -> list.count(words(letters)))).isZero();
    assertThat(rows(anna, words(name))).extracting(ClientRow::id).containsExactly(id);
  }

  @Test
  void refusesReasonsThatNoTableHolds() {
    var id = create(anna, ClientFixtures.named(unique()));
    var long501 = "x".repeat(501);

    assertThatThrownBy(() -> as(anna, () -> clients.become(id, ClientStatus.LOST, long501)))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> as(helena, () -> owners.reassign(id, boris, long501)))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> as(anna, () -> clients.archive(id, "x".repeat(2001))))
        .isInstanceOf(Refusal.class);
  }

  @Test
  @Duty("I4")
  void keepsWhatStandsOnACardFromTheAdministratorsJournal() {
    var name = unique() + "\\";
    var id =
        create(anna, ClientFixtures.withNotes(ClientFixtures.named(name), "Owes us a favour."));
    as(anna, () -> clients.become(id, ClientStatus.LOST, "Went to Contoso"));
    var filter = new JournalFilter(name, null, "client", null, null);
    var staff = new Staff(jdbc, transaction);
    var house = staff.department("Management");
    var administrator = staff.hire("Admin", house, Role.ADMINISTRATOR);
    var director = staff.hire("Diana", house, Role.DIRECTOR);

    var seen = as(administrator, () -> journal.rows(filter, PageRequest.of(0, 10)));
    var whole = as(director, () -> journal.rows(filter, PageRequest.of(0, 10)));

    assertThat(seen).extracting(JournalRow::action).contains("client.create", "client.status");
    assertThat(seen.toString()).contains("notes").doesNotContain("favour", "Contoso");
    assertThat(whole.toString()).contains("favour", "Contoso");
  }

  private ClientId create(EmployeeId by, ClientDetails details) {
    return as(by, () -> clients.create(details));
  }

  private List<ClientRow> rows(EmployeeId viewer, ClientFilter filter) {
    return as(viewer, () -> list.rows(filter, PageRequest.of(0, 50)));
  }

  private static ClientFilter words(String words) {
    return ClientFilter.ALL.withWords(words);
  }

  private static String unique() {
    return "Zq" + Long.toString(System.nanoTime(), 36);
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

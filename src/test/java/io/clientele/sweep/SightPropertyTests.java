package io.clientele.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.batches.Batches;
import io.clientele.clients.ClientColumn;
import io.clientele.clients.ClientDetails;
import io.clientele.clients.ClientDetails.Grade;
import io.clientele.clients.ClientExport;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientFilter.Days;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientList;
import io.clientele.clients.ClientList.Choice;
import io.clientele.clients.ClientReach;
import io.clientele.clients.ClientRow;
import io.clientele.clients.ClientStatus;
import io.clientele.clients.Clients;
import io.clientele.clients.KeptClients;
import io.clientele.contacts.UpcomingBirthday;
import io.clientele.contacts.UpcomingBirthdays;
import io.clientele.duplicates.DuplicatePair;
import io.clientele.duplicates.DuplicatePairs;
import io.clientele.duplicates.Duplicates;
import io.clientele.duplicates.Likeness;
import io.clientele.duplicates.Lookalike;
import io.clientele.exports.Format;
import io.clientele.kit.NotFound;
import io.clientele.kit.ui.SearchSource;
import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeId;
import io.clientele.people.PlainHouse;
import io.clientele.people.Right;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * On random houses with grants, substitutes and moved owners: whatever tells of clients tells of
 * those that the requirements' table lets one see, no one less and no one more. {@code
 * -Dclientele.seed=N} repeats one run, {@code -Dclientele.long=true} tries more houses.
 */
@PortalTest
@Duty({"A1", "I1", "I4"})
class SightPropertyTests {

  private static final int HOUSES = Boolean.getBoolean("clientele.long") ? 60 : 3;
  private static final List<ClientColumn> EXPORTED =
      List.of(ClientColumn.NAME, ClientColumn.MAIL, ClientColumn.INDUSTRY, ClientColumn.TAGS);

  @Autowired private ApplicationContext portal;
  @Autowired private Clients clients;
  @Autowired private ClientList list;
  @Autowired private ClientExport export;
  @Autowired private ClientReach reach;
  @Autowired private KeptClients kept;
  @Autowired private Batches batches;
  @Autowired private UpcomingBirthdays birthdays;
  @Autowired private Duplicates duplicates;
  @Autowired private DuplicatePairs pairs;
  @Autowired private List<SearchSource> searches;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private final long seed = Long.getLong("clientele.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private EmployeeId founder;
  private ClientsOfHouse at;
  private int person;
  private int asked;
  private int hidden;
  private int hinted;

  /**
   * A filter, and which clients of the house it means.
   *
   * @param below whether it asks for what only those see who may read the card
   */
  private record Question(ClientFilter filter, boolean below, IntPredicate means) {}

  /** A grant to a role reaches whoever has it in the houses of other tests, too. */
  @AfterEach
  void revokeWhatRolesWereGranted() {
    transaction.executeWithoutResult(
        status ->
            jdbc.sql(
                    """
                    update people_scope_grant set revoked_at = granted_at
                    where role is not null and revoked_at is null
                    """)
                .update());
  }

  @BeforeEach
  void hire() {
    System.out.println("Sight on random houses: -Dclientele.seed=" + seed);
    var staff = new Staff(jdbc, transaction);
    founder = staff.hire("Founder", staff.department("Founders"), Role.ACCOUNT_MANAGER);
  }

  @Test
  void tellsOfAllClientsWithinSightAndOfNoOther() {
    for (var house = 0; house < HOUSES || needsAnother(house); house++) {
      at = new ClientsOfHouse(portal, PlainHouse.random(random), founder);
      for (person = 0; person < at.house.people.size(); person++) {
        if (!at.house.people.get(person).disabled()) {
          viewers.runAs(new EmployeeId(at.tables.people.get(person)), this::agrees);
        }
      }
    }

    assertThat(asked).as("seed %d", seed).isPositive();
    assertThat(hidden).as("cards seen by their heads alone, seed %d", seed).isPositive();
    assertThat(hinted).as("hints at cards beyond sight, seed %d", seed).isPositive();
  }

  /** Some houses hide nothing from anybody: another is built until one did, and was hinted at. */
  private boolean needsAnother(int house) {
    return house < HOUSES + 20 && (hidden == 0 || hinted == 0);
  }

  private void agrees() {
    questions().forEach(this::lists);
    sorts();
    offers();
    finds();
    reaches();
    hints();
  }

  private void lists(Question question) {
    var expected = things(question.below() ? "READ" : "SEE_HEAD", question.means());
    var rows = list.rows(question.filter(), PageRequest.of(0, 500), EXPORTED);
    var words = "%s for %s".formatted(question.filter(), who());
    assertThat(places(rows, ClientRow::id)).as("list: " + words).isEqualTo(expected);
    assertThat(list.count(question.filter())).as("count: " + words).isEqualTo(expected.size());
    assertThat(places(batches.found(question.filter()), id -> id))
        .as("mass change: " + words)
        .isEqualTo(expected);
    var file = file(question.filter());
    for (var thing = 0; thing < at.clients.size(); thing++) {
      var reads = expected.contains(thing) && may("READ", thing);
      assertThat(file.lines().anyMatch(startsWith(at.name(thing))))
          .as("export of %d: %s", thing, words)
          .isEqualTo(expected.contains(thing));
      assertThat(file.contains(at.mail(thing))).as("export: " + words).isEqualTo(reads);
      hidden += expected.contains(thing) && !reads ? 1 : 0;
    }
    asked++;
  }

  private static Predicate<String> startsWith(String name) {
    return line -> line.replace("\"", "").matches(Pattern.quote(name) + "\\D.*");
  }

  private String file(ClientFilter filter) {
    var file = new ByteArrayOutputStream();
    export.write(Format.CSV, filter, Sort.by("name"), EXPORTED, ZoneOffset.UTC, file);
    return file.toString(StandardCharsets.UTF_8);
  }

  private List<Question> questions() {
    var one = random.nextInt(at.clients.size());
    var words = ClientFilter.ALL.withWords(at.mark);
    var owner = at.house.things.get(one).owner();
    var department = at.house.things.get(one).department();
    IntPredicate used = thing -> !at.isArchived(thing);
    var questions = new ArrayList<Question>();
    questions.add(head(words, used));
    questions.add(head(card("", null, "", "", at.city(one), false), used.and(same(one, at::city))));
    questions.add(head(card(at.mark, null, "", "", "", true), at::isArchived));
    questions.add(
        head(
            words.withDepartment(new DepartmentId(at.tables.departments.get(department))),
            used.and(thing -> at.house.things.get(thing).department() == department)));
    questions.add(head(words.withPlace(at.region(one), ""), used.and(same(one, at::region))));
    questions.add(head(words.withPlace("", at.country(one)), used.and(same(one, at::country))));
    questions.add(
        head(ClientFilter.ALL.withWords(at.taxNumber(one)), used.and(same(one, at::taxNumber))));
    if (owner >= 0) {
      var id = new EmployeeId(at.tables.people.get(owner));
      questions.add(
          head(
              card(at.mark, id, "", "", "", false),
              used.and(thing -> at.house.things.get(thing).owner() == owner)));
    }
    questions.add(below(ClientFilter.ALL.withWords(at.mail(one)), used.and(same(one, at::mail))));
    questions.add(below(ClientFilter.ALL.withWords(at.person(0)), used.and(thing -> thing == 0)));
    questions.add(
        below(card("", null, at.industry(one), "", "", false), used.and(same(one, at::industry))));
    questions.add(below(card("", null, "", at.tag(one), "", false), used.and(same(one, at::tag))));
    questions.add(below(graded(one), used.and(thing -> thing % 3 == one % 3)));
    questions.add(below(words.withDays(new Days(30, 0, 0)), used.and(at::isSilent)));
    questions.add(below(words.withDays(new Days(0, 10, 0)), used.and(at::isSilent)));
    questions.add(below(words.withDays(new Days(0, 0, 14)), used.and(at::hasBirthday)));
    questions.add(below(words.withIncomplete(true), used));
    return questions;
  }

  private static Question head(ClientFilter filter, IntPredicate means) {
    return new Question(filter, false, means);
  }

  private static Question below(ClientFilter filter, IntPredicate means) {
    return new Question(filter, true, means);
  }

  private static ClientFilter card(
      String words, EmployeeId owner, String industry, String tag, String city, boolean archived) {
    return new ClientFilter(
        words, Set.of(ClientStatus.PROSPECT), Set.of(), owner, industry, tag, city, archived);
  }

  private ClientFilter graded(int one) {
    return new ClientFilter(
        at.mark, Set.of(), Set.of(Grade.values()[one % 3]), null, "", "", "", false);
  }

  private static IntPredicate same(int one, IntFunction<String> word) {
    return thing -> word.apply(thing).equals(word.apply(one));
  }

  /** What one may not read tells nothing by its place in the list either. */
  private void sorts() {
    var unread = new HashSet<>(things("SEE_HEAD", thing -> true));
    unread.removeAll(things("READ", thing -> true));
    for (var column : List.of("grade", "industry", "phone", "contactedAt", "changedAt")) {
      var ids =
          list
              .rows(ClientFilter.ALL.withWords(at.mark), PageRequest.of(0, 500, Sort.by(column)))
              .stream()
              .map(row -> at.clients.indexOf(row.id()))
              .filter(unread::contains)
              .toList();
      assertThat(ids).as("%s for %s", column, who()).isSorted();
    }
  }

  private void offers() {
    var heads = things("SEE_HEAD", thing -> !at.isArchived(thing));
    var read = things("READ", thing -> !at.isArchived(thing));
    offers(Choice.CITY, "City", heads, at::city);
    offers(Choice.REGION, "Region", heads, at::region);
    offers(Choice.INDUSTRY, "Trade", read, at::industry);
    offers(Choice.TAG, "tag", read, at::tag);
    var seen = things("SEE_HEAD", thing -> true);
    assertThat(
            list.owners().keySet().stream()
                .map(EmployeeId::value)
                .filter(at.tables.people::contains))
        .as("owners for " + who())
        .containsExactlyInAnyOrderElementsOf(
            seen.stream()
                .map(thing -> at.house.things.get(thing).owner())
                .filter(owner -> owner >= 0)
                .map(at.tables.people::get)
                .collect(Collectors.toSet()));
    assertThat(
            list.departments().keySet().stream()
                .map(DepartmentId::value)
                .filter(at.tables.departments::contains))
        .as("departments for " + who())
        .containsExactlyInAnyOrderElementsOf(
            seen.stream()
                .map(thing -> at.tables.departments.get(at.house.things.get(thing).department()))
                .collect(Collectors.toSet()));
  }

  private void offers(Choice what, String kind, Set<Integer> things, IntFunction<String> word) {
    assertThat(list.choices(what, kind + at.mark, 100))
        .as("%s for %s", what, who())
        .containsExactlyElementsOf(things.stream().map(word::apply).distinct().sorted().toList());
  }

  private void finds() {
    var seen = things("SEE_HEAD", thing -> !at.isArchived(thing));
    assertThat(
            searches.stream()
                .flatMap(source -> source.find(at.mark, 500).stream())
                .map(hit -> hit.title()))
        .as("search for " + who())
        .containsExactlyInAnyOrderElementsOf(seen.stream().map(at::name).toList());
    transaction.executeWithoutResult(status -> at.clients.forEach(this::remembers));
    assertThat(places(kept.opened(500), KeptClients.Kept::id))
        .as("opened for " + who())
        .isEqualTo(things("SEE_HEAD", thing -> true));
    assertThat(places(birthdays.within(14, 10_000), UpcomingBirthday::client))
        .as("birthdays for " + who())
        .isEqualTo(things("CHANGE", thing -> !at.isArchived(thing) && at.hasBirthday(thing)));
  }

  private void remembers(ClientId client) {
    jdbc.sql(
            "insert into clients_opened (employee_id, client_id, at) values (:who, :client, now())")
        .param("who", at.tables.people.get(person))
        .param("client", client.value())
        .update();
  }

  private void reaches() {
    for (var right : Right.values()) {
      assertThat(places(reach.of(at.clients, right).keySet(), id -> id))
          .as("%s for %s", right, who())
          .isEqualTo(things(right.name(), thing -> true));
    }
  }

  private void hints() {
    var thing = random.nextInt(at.clients.size());
    var typed = taxed(at.taxNumber(thing));
    if (clients.mayCreate()) {
      var told = duplicates.of(typed, null);
      assertThat(told)
          .as("hint at %d for %s", thing, who())
          .containsExactlyInAnyOrderElementsOf(
              Stream.of(thing, thing ^ 1).map(this::hint).distinct().toList());
      hinted += told.stream().anyMatch(one -> one.client() == null) ? 1 : 0;
    } else {
      assertThatThrownBy(() -> duplicates.of(typed, null)).isInstanceOf(NotFound.class);
    }
    assertThat(
            pairs.all().stream()
                .filter(pair -> pair.by() == Likeness.TAX_NUMBER)
                .map(DuplicatePair::one)
                .filter(at.clients::contains)
                .map(at.clients::indexOf))
        .as("pairs for " + who())
        .containsExactlyInAnyOrderElementsOf(
            things("CHANGE", one -> one % 2 == 0 && changesBoth(one)));
  }

  private boolean changesBoth(int one) {
    return may("CHANGE", one + 1) && !at.isArchived(one) && !at.isArchived(one + 1);
  }

  private Lookalike hint(int thing) {
    var owner = at.house.things.get(thing).owner();
    var name = owner >= 0 ? employee(at.tables.people.get(owner)) : "Random";
    return may("READ", thing)
        ? new Lookalike(
            Likeness.TAX_NUMBER, at.clients.get(thing), at.name(thing), name, at.isArchived(thing))
        : new Lookalike(Likeness.TAX_NUMBER, null, "", name, false);
  }

  private String employee(long id) {
    return jdbc.sql("select name from people_employee where id = :id")
        .param("id", id)
        .query(String.class)
        .single();
  }

  private static ClientDetails taxed(String taxNumber) {
    return new ClientDetails(
        "Qx", "", "", taxNumber, "", List.of(), List.of(), List.of(), "", null, "", List.of(), "");
  }

  private Set<Integer> things(String right, IntPredicate means) {
    return IntStream.range(0, at.clients.size())
        .filter(thing -> means.test(thing) && may(right, thing))
        .boxed()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean may(String right, int thing) {
    return at.house.may(person, right, thing);
  }

  private <T> Set<Integer> places(Collection<T> found, Function<T, ClientId> client) {
    return found.stream()
        .map(client)
        .filter(at.clients::contains)
        .map(at.clients::indexOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String who() {
    return "person %d of %s, seed %d".formatted(person, at.mark, seed);
  }
}

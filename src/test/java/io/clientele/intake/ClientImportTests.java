package io.clientele.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.GivenData;
import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.addresses.Countries;
import io.clientele.addresses.Phone;
import io.clientele.clients.ClientDetails;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientFixtures;
import io.clientele.clients.ClientList;
import io.clientele.clients.ClientRow;
import io.clientele.clients.Clients;
import io.clientele.contacts.Contacts;
import io.clientele.imports.ImportMapping;
import io.clientele.imports.ImportMode;
import io.clientele.imports.ImportReversals;
import io.clientele.imports.ImportRow;
import io.clientele.imports.ImportRun;
import io.clientele.imports.ImportRun.Counts;
import io.clientele.imports.ImportVerdict;
import io.clientele.imports.ImportVerdict.Outcome;
import io.clientele.imports.Imports;
import io.clientele.kit.Refusal;
import io.clientele.notices.NoticeFilter;
import io.clientele.notices.NoticeRow;
import io.clientele.notices.Notices;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Duty("A1")
class ClientImportTests {

  @Autowired private ClientImport target;
  @Autowired private Imports imports;
  @Autowired private ImportReversals reversals;
  @Autowired private Clients clients;
  @Autowired private Contacts contacts;
  @Autowired private ClientList list;
  @Autowired private Notices notices;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private static final ImportMapping MAPPING = new ImportMapping(Map.of());

  private final String series = "-" + Long.toString(System.nanoTime(), 36);
  private EmployeeId anna;
  private EmployeeId carla;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    anna = staff.hire("Anna Weber", staff.department("Wholesale"), Role.ACCOUNT_MANAGER);
    carla = staff.hire("Carla Rossi", staff.department("Retail chains"), Role.ACCOUNT_MANAGER);
  }

  @Test
  void importsARealListWithoutALostField() {
    var file = northwind();

    assertThat(imported(file).counts()).isEqualTo(new Counts(91, 0, 0, 0));
    for (var line : lines(file)) {
      assertThat(cells(line.get("customer_id"))).as(line.get("customer_id")).isEqualTo(line);
    }
    assertThat(imported(file).counts()).isEqualTo(new Counts(0, 0, 91, 0));
  }

  @Test
  @Duty("A3")
  void tellsOfAWholeListOnce() {
    var staff = new Staff(jdbc, transaction);
    var felix = staff.hire("Felix", staff.department("Finance"), Role.FINANCE);

    imported(northwind());

    assertThat(as(felix, () -> notices.rows(NoticeFilter.ALL, PageRequest.of(0, 5))))
        .extracting(NoticeRow::words)
        .containsExactly("91 new clients taken in from a list by Anna Weber");
  }

  @Test
  void findsImportedClientsByPhoneInAnySpelling() {
    imported(northwind());

    for (var typed : List.of("0074321", "+49 30 0074321", "030 0074321", "Futterkiste Alfreds")) {
      var found = as(anna, () -> list.rows(words(typed), PageRequest.of(0, 5)));
      assertThat(found).extracting(ClientRow::name).containsExactly("Alfreds Futterkiste");
    }
  }

  @Test
  @Duty("I4")
  void refusesARowThatMatchesSomebodyElsesClient() {
    var row = row("number", "X1" + series, "legalName", "Zander Feinkost" + series, "city", "Ulm");
    assertThat(apply(anna, row).outcome()).isEqualTo(Outcome.CREATED);

    var verdict = apply(carla, row);

    assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(Objects.requireNonNull(verdict.reason()).inWords())
        .endsWith("exists already, owned by Anna Weber.");
    var byName = row("legalName", "ZANDER feinkost" + series, "city", "ulm");
    assertThat(apply(carla, byName).outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(as(carla, () -> list.count(ClientFilter.ALL))).isZero();
  }

  @Test
  void matchesByTaxNumberAndByNameWithCity() {
    var name = "Zander Feinkost" + series;
    apply(anna, row("legalName", name, "city", "Ulm", "taxNumber", "DE 77 " + series));

    assertThat(apply(anna, row("legalName", "Other", "taxNumber", "de77" + series)).outcome())
        .isEqualTo(Outcome.UPDATED);
    assertThat(apply(anna, row("legalName", "other", "city", "ULM", "phone", "0731 5")).outcome())
        .isEqualTo(Outcome.UPDATED);
    assertThat(as(anna, () -> list.count(ClientFilter.ALL))).isEqualTo(1);
  }

  @Test
  void changesOnlyWhatTheRowGives() {
    var id =
        as(
            anna,
            () -> clients.create(ClientFixtures.numbered(ClientFixtures.alfreds(), "K" + series)));

    var verdict =
        apply(
            anna,
            row(
                "number",
                "k" + series,
                "legalName",
                "Alfreds & Co",
                "phone",
                "030 99",
                "notes",
                ""));

    assertThat(verdict.outcome()).isEqualTo(Outcome.UPDATED);
    var details = as(anna, () -> clients.card(id)).details();
    assertThat(details.legalName()).isEqualTo("Alfreds & Co");
    assertThat(details.notes()).isEqualTo("Prefers Tuesdays.");
    assertThat(details.phones())
        .extracting(Phone::written)
        .startsWith("030-0074321")
        .endsWith("030 99");
    assertThat(details.addresses()).isEqualTo(ClientFixtures.alfreds().addresses());
  }

  @Test
  void refusesAnUnknownCountryAndKeepsTheRestOut() {
    var row = row("legalName", "Poseidon" + series, "country", "Atlantis");

    var verdict = as(anna, () -> target.open("list.csv", List.of(row), MAPPING).check(row));

    assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(Objects.requireNonNull(verdict.reason()).inWords()).contains("Atlantis");
  }

  @Test
  void keepsTheMailAndPhoneOfAContactWithoutAName() {
    var row =
        row(
            "number", "N" + series,
            "legalName", "Nameless" + series,
            "phone", "030 11",
            "mail", "office@nameless.example",
            "contactPhone", "030 22",
            "contactMail", "sales@nameless.example");

    assertThat(apply(anna, row).outcome()).isEqualTo(Outcome.CREATED);
    assertThat(apply(anna, row).outcome()).isEqualTo(Outcome.UNCHANGED);

    var id = as(anna, () -> list.rows(words("N" + series), PageRequest.of(0, 2))).getFirst().id();
    var details = as(anna, () -> clients.card(id)).details();
    assertThat(details.phones()).extracting(Phone::written).containsExactly("030 11", "030 22");
    assertThat(details.mails())
        .containsExactly("office@nameless.example", "sales@nameless.example");
    assertThat(as(anna, () -> contacts.of(id))).isEmpty();
  }

  @Test
  void refusesThePositionOfNobodySinceNoCardHasAPlaceForIt() {
    var row = row("legalName", "Nameless" + series, "contactPosition", "Head of purchasing");

    assertThat(apply(anna, row).outcome()).isEqualTo(Outcome.REFUSED);

    var verdict = as(anna, () -> target.open("list.csv", List.of(row), MAPPING).check(row));
    assertThat(Objects.requireNonNull(verdict.reason()).inWords())
        .startsWith("“Head of purchasing” is the position of a contact whose name is missing.");
    assertThat(as(anna, () -> list.count(words("Nameless" + series)))).isZero();
  }

  @Test
  void foretellsThatAPersonsMailIsRefused() {
    var row = row("legalName", "Post" + series, "contactName", "Eva Post", "contactMail", "eva at");
    var known = row("legalName", "Known" + series, "contactName", "Eva Post");
    var worse = row("legalName", "Known" + series, "contactName", "Eva Post", "contactMail", "eva");
    apply(anna, known);

    for (var bad : List.of(row, worse)) {
      var verdict = as(anna, () -> target.open("list.csv", List.of(bad), MAPPING).check(bad));
      assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSED);
      assertThatThrownBy(() -> apply(anna, bad)).isInstanceOf(Refusal.class);
    }
  }

  @Test
  void recognisesByWhatThePersonChose() {
    var row =
        row(
            "number", "M" + series,
            "legalName", "Match" + series,
            "taxNumber", "T" + series,
            "city", "Ulm",
            "mail", "Office" + series + "@match.example");
    apply(anna, row);
    var other =
        row(
            "number", "M" + series,
            "legalName", "Other" + series,
            "taxNumber", "T" + series,
            "city", "Bonn",
            "mail", "office" + series + "@match.example");

    assertThat(check(other, "number", ImportMode.BOTH)).isEqualTo(Outcome.UPDATED);
    assertThat(check(other, "taxNumber", ImportMode.BOTH)).isEqualTo(Outcome.UPDATED);
    assertThat(check(other, "nameCity", ImportMode.BOTH)).isEqualTo(Outcome.CREATED);
    assertThat(check(row, "nameCity", ImportMode.BOTH)).isEqualTo(Outcome.UNCHANGED);
    assertThat(check(row, "mail", ImportMode.BOTH)).isEqualTo(Outcome.UNCHANGED);
  }

  @Test
  void createsOrUpdatesOnlyWhenToldSo() {
    var known = row("number", "O" + series, "legalName", "Only" + series);
    var unknown = row("number", "P" + series, "legalName", "Parted" + series);
    apply(anna, known);

    assertThat(check(known, "", ImportMode.CREATE)).isEqualTo(Outcome.REFUSED);
    assertThat(check(known, "", ImportMode.UPDATE)).isEqualTo(Outcome.UNCHANGED);
    assertThat(check(unknown, "", ImportMode.CREATE)).isEqualTo(Outcome.CREATED);
    assertThat(check(unknown, "", ImportMode.UPDATE)).isEqualTo(Outcome.REFUSED);
  }

  private Outcome check(ImportRow row, String match, ImportMode mode) {
    var mapping = new ImportMapping(Map.of(), match, mode);
    return as(anna, () -> target.open("list.csv", List.of(row), mapping).check(row)).outcome();
  }

  @Test
  void seesWhatEarlierRowsOfTheSameFileMade() {
    var first = row("number", "T" + series, "legalName", "Twice" + series);
    var second = row("number", "T" + series, "legalName", "Twice" + series, "city", "Ulm");

    var verdicts =
        as(
            anna,
            () ->
                transaction.execute(
                    status ->
                        target
                            .open("list.csv", List.of(first, second), MAPPING)
                            .apply(List.of(first, second))));

    assertThat(verdicts)
        .extracting(ImportVerdict::outcome)
        .containsExactly(Outcome.CREATED, Outcome.UPDATED);
  }

  @Test
  void refusesOnlyTheRowWhoseNumberAnEarlierRowTook() {
    var list = new StringBuilder("number;company;tax number;contact\n");
    for (var n = 1; n <= 30; n++) {
      var number = n == 20 ? 10 : n;
      list.append("S%d%s;Series %d;DE%d%s;Erika %d\n".formatted(number, series, n, n, series, n));
    }
    var runs = new ListRuns(imports, reversals, viewers);

    var run = runs.imported(anna, list.toString().getBytes(StandardCharsets.UTF_8), "taxNumber");

    assertThat(run.counts()).isEqualTo(new Counts(29, 0, 0, 1));
    assertThat(runs.reasons(anna, run))
        .containsExactly("“S10%s” exists already, owned by Anna Weber.".formatted(series));
  }

  private ImportVerdict apply(EmployeeId who, ImportRow row) {
    return as(
        who,
        () ->
            transaction.execute(
                status ->
                    target.open("list.csv", List.of(row), MAPPING).apply(List.of(row)).getFirst()));
  }

  private static ImportRow row(String... cells) {
    var values = new HashMap<String, String>();
    for (var i = 0; i < cells.length; i += 2) {
      values.put(cells[i], cells[i + 1]);
    }
    return new ImportRow(2, values);
  }

  /** With numbers that no other test has used. */
  private byte[] northwind() {
    var text = new String(GivenData.bytes("northwind/customers.csv"), StandardCharsets.UTF_8);
    var numbered =
        text.lines()
            .skip(1)
            .map(line -> line.replaceFirst(",", series + ","))
            .collect(Collectors.joining("\n"));
    return (text.lines().findFirst().orElseThrow() + "\n" + numbered)
        .getBytes(StandardCharsets.UTF_8);
  }

  private ImportRun imported(byte[] file) {
    var run = as(anna, () -> imports.upload("clients", "customers.csv", file));
    as(anna, () -> imports.check(run.id()));
    await(run, ImportRun.State.CHECKED);
    as(anna, () -> imports.start(run.id()));
    return await(run, ImportRun.State.DONE);
  }

  private ImportRun await(ImportRun run, ImportRun.State state) {
    return Awaitility.await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> as(anna, () -> imports.run(run.id())), now -> now.state() == state);
  }

  /** The columns of the file as the card and its contact hold them now. */
  private Map<String, String> cells(String number) {
    var id = as(anna, () -> list.rows(words(number), PageRequest.of(0, 2))).getFirst().id();
    var client = as(anna, () -> clients.card(id)).details();
    var contact = as(anna, () -> contacts.of(id)).getFirst().details();
    var address = Objects.requireNonNull(client.firstAddress());
    var cells = new HashMap<String, String>();
    cells.put("customer_id", client.number());
    cells.put("company_name", client.legalName());
    cells.put("contact_name", contact.name());
    cells.put("contact_title", contact.position());
    cells.put("address", address.street());
    cells.put("city", address.city());
    cells.put("region", address.region());
    cells.put("postal_code", address.postalCode());
    cells.put("country", country(address.country()));
    cells.put("phone", client.phone());
    cells.put("fax", fax(client));
    return cells;
  }

  private static String fax(ClientDetails client) {
    return client.phones().stream()
        .filter(phone -> phone.kind() == Phone.Kind.FAX)
        .map(Phone::written)
        .findFirst()
        .orElse("");
  }

  private static String country(String code) {
    return switch (code) {
      case "GB" -> "UK";
      case "US" -> "USA";
      default -> Countries.name(code);
    };
  }

  private static List<Map<String, String>> lines(byte[] file) {
    var lines = new String(file, StandardCharsets.UTF_8).lines().toList();
    var headings = lines.getFirst().split(",");
    var rows = new ArrayList<Map<String, String>>();
    for (var line : lines.subList(1, lines.size())) {
      var cells = split(line);
      var row = new HashMap<String, String>();
      for (var i = 0; i < headings.length; i++) {
        row.put(headings[i], cells.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  /** Commas within quotes do not part cells. */
  private static List<String> split(String line) {
    var cells = new ArrayList<String>();
    for (var cell : line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
      cells.add(cell.replace("\"", ""));
    }
    return cells;
  }

  private static ClientFilter words(String words) {
    return ClientFilter.ALL.withWords(words);
  }

  private <T> T as(EmployeeId who, Supplier<T> work) {
    var result = new AtomicReference<T>();
    viewers.runAs(who, () -> result.set(work.get()));
    return result.get();
  }
}

package io.clientele.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientList;
import io.clientele.clients.Clients;
import io.clientele.clients.KeptClients;
import io.clientele.contacts.Contacts;
import io.clientele.imports.ImportReversal;
import io.clientele.imports.ImportReversals;
import io.clientele.imports.ImportRun;
import io.clientele.imports.ImportRun.Counts;
import io.clientele.imports.ImportRun.State;
import io.clientele.imports.Imports;
import io.clientele.journal.Journal;
import io.clientele.journal.JournalRow;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Duty("A1")
class ImportUndoTests {

  private static final String HEADINGS =
      "Kundennummer;Firma;USt-IdNr;Stadt;Telefon;Mail;Ansprechpartner;Handy\n";

  @Autowired private Imports imports;
  @Autowired private ImportReversals reversals;
  @Autowired private Clients clients;
  @Autowired private Contacts contacts;
  @Autowired private ClientList list;
  @Autowired private KeptClients atHand;
  @Autowired private Journal journal;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private final String series = Long.toString(System.nanoTime(), 36);
  private EmployeeId anna;
  private EmployeeId helena;
  private EmployeeId carla;
  private ClientTables tables;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    var wholesale = staff.department("Wholesale");
    anna = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    helena = staff.hire("Helena Vogt", wholesale, Role.DEPARTMENT_HEAD);
    carla = staff.hire("Carla Rossi", staff.department("Retail"), Role.ACCOUNT_MANAGER);
    tables = new ClientTables(jdbc);
  }

  /** The story of the issue, in one piece. */
  @Test
  void leavesTheDataBankAsItWasFieldByField() {
    imported(cyrillic(1, 20, "Москва", false));
    var before = tables.rows();

    var run = imported(cyrillic(19, 40, "Казань", true));

    assertThat(run.counts()).isEqualTo(new Counts(20, 2, 0, 1));
    assertThat(tables.rows()).isNotEqualTo(before);
    assertThat(undone(anna, run)).extracting(ImportReversal::undone).isEqualTo(22L);
    assertThat(tables.rows()).isEqualTo(before);
    assertThat(as(anna, () -> list.count(words("Ромашка")))).isEqualTo(20);
  }

  @Test
  void canBeImportedAndUndoneAgain() {
    var file = cyrillic(1, 5, "Тула", false);
    var before = tables.rows();

    for (var time = 1; time <= 2; time++) {
      var run = imported(file);
      assertThat(run.counts()).isEqualTo(new Counts(5, 0, 0, 0));
      undone(anna, run);
      assertThat(tables.rows()).isEqualTo(before);
    }
  }

  @Test
  void takesACardBackThatSomebodyOnlyLookedAt() {
    var before = tables.rows();
    var run = imported(file(HEADINGS + line(1, "Eins", "Ulm", "", "")));
    viewers.runAs(anna, () -> atHand.open(id(1)));
    viewers.runAs(anna, () -> atHand.star(id(1)));

    assertThat(undone(anna, run).kept()).isZero();
    assertThat(tables.rows()).isEqualTo(before);
  }

  @Test
  void takesBackWhatTwoLinesOfOneFileDid() {
    var before = tables.rows();
    var run =
        imported(
            file(
                HEADINGS
                    + line(1, "Eins", "Ulm", "0731 1", "Eva Post")
                    + line(1, "Eins", "Bonn", "0731 2", "Ada Lang")));

    assertThat(run.counts()).isEqualTo(new Counts(1, 1, 0, 0));
    undone(anna, run);
    assertThat(tables.rows()).isEqualTo(before);
  }

  @Test
  void keepsWhatSomebodyDidSinceAndSaysWhich() {
    imported(file(HEADINGS + line(1, "Eins", "Ulm", "", "") + line(2, "Zwei", "Ulm", "", "")));
    var run =
        imported(
            file(
                HEADINGS
                    + line(1, "Eins", "Bonn", "0731 1", "")
                    + line(3, "Drei", "Bonn", "0731 3", "")
                    + line(4, "Vier", "Bonn", "0731 4", "Eva Post")));
    revise(id(1), "Eins", "Köln");
    revise(id(3), "Drei neu", "Köln");

    var reversal = undone(anna, run);

    assertThat(reversal.undone()).isEqualTo(1);
    assertThat(reversal.kept()).isEqualTo(2);
    var reasons = as(anna, () -> reversals.kept(run.id(), 0, 10));
    assertThat(reasons).extracting(ImportRun.RefusedRow::line).containsExactly(2L, 3L);
    assertThat(reasons.getFirst().reason().inWords()).endsWith("so it stays: Addresses.");
    assertThat(reasons.getLast().reason().inWords()).contains("last by Anna Weber");
    var eins = as(anna, () -> clients.card(id(1))).details();
    assertThat(eins.city()).isEqualTo("Köln");
    assertThat(eins.phones()).isEmpty();
    assertThat(as(anna, () -> clients.card(id(3))).details().legalName()).startsWith("Drei neu");
    assertThat(as(anna, () -> list.count(words("N4" + series)))).isZero();
  }

  @Test
  void keepsACardThatOthersWorkWith() {
    var run = imported(file(HEADINGS + line(1, "Eins", "Ulm", "", "Eva Post")));
    transaction.executeWithoutResult(
        done ->
            jdbc.sql(
                    """
                    insert into clients_note (client_id, at, written_by, words)
                    values (:id, utc_timestamp(6), 'Anna Weber', 'Called.')
                    """)
                .param("id", id(1).value())
                .update());

    assertThat(undone(anna, run).kept()).isEqualTo(1);
    assertThat(as(anna, () -> contacts.of(id(1)))).hasSize(1);
  }

  @Test
  @Duty("I6")
  void isOneActInTheJournalWithBothNames() {
    var run = imported(file(HEADINGS + line(1, "Eins", "Ulm", "", "Eva Post")));
    var client = id(1);

    undone(helena, run);

    var acts = journal.of(new Subject("import", run.id().value(), ""), 10);
    assertThat(acts)
        .extracting(JournalRow::action)
        .containsExactly("import.undone", "import.undo", "import.finish", "import.start");
    assertThat(acts.get(1).actor().inWords()).isEqualTo("Helena Vogt");
    assertThat(acts.get(1).changes().getFirst().before()).isEqualTo("Anna Weber");
    var last = journal.of(new Subject("client", client.value(), ""), 1).getFirst();
    assertThat(last.action()).isEqualTo("client.withdraw");
    assertThat(last.changes()).extracting("before").contains("N1" + series);
    assertThat(last.why()).isEqualTo("The import of list.csv was undone");
  }

  @Test
  @Duty("I4")
  void isForTheImporterAndTheHeadOnly() {
    var run = imported(file(HEADINGS + line(1, "Eins", "Ulm", "", "")));

    assertThatThrownBy(() -> as(carla, () -> reversals.start(run.id())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(carla, () -> imports.run(run.id()))).isInstanceOf(NotFound.class);
    assertThat(as(helena, () -> imports.recent("clients", 5)))
        .extracting(ImportRun::id)
        .contains(run.id());
    undone(helena, run);
    assertThatThrownBy(() -> as(anna, () -> reversals.start(run.id()))).isInstanceOf(Refusal.class);
  }

  private byte[] cyrillic(int from, int to, String city, boolean bad) {
    var text = new StringBuilder("Код клиента;Наименование;ИНН;Город;Телефон;Контакт\n");
    for (var n = from; n <= to; n++) {
      text.append(
          "N%d%s;ООО Ромашка %d;77%s%d;%s;+7 495 123 45 67;Иван Петров%n"
              .formatted(n, series, n, series, n, city));
    }
    if (bad) {
      text.append("B").append(series).append(";;;;;Пётр\n");
    }
    return text.toString().replace("\r", "").getBytes(Charset.forName("windows-1251"));
  }

  private String line(int n, String name, String city, String phone, String person) {
    return String.join(
            ";", List.of("N" + n + series, name + series, "", city, phone, "", person, ""))
        + "\n";
  }

  private static byte[] file(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private ClientId id(int n) {
    return as(anna, () -> list.rows(words("N" + n + series), PageRequest.of(0, 2))).getFirst().id();
  }

  private void revise(ClientId id, String name, String city) {
    var row =
        new ImportedClient(
            new io.clientele.imports.ImportRow(
                2, Map.of("legalName", name + series, "city", city)));
    as(
        anna,
        () -> {
          var card = clients.card(id);
          clients.revise(id, card.version(), row.over(card.details()));
          return id;
        });
  }

  private ImportRun imported(byte[] bytes) {
    var run = as(anna, () -> imports.upload("clients", "list.csv", bytes));
    as(anna, () -> imports.check(run.id()));
    await(run, State.CHECKED);
    as(anna, () -> imports.start(run.id()));
    return await(run, State.DONE);
  }

  private ImportReversal undone(EmployeeId who, ImportRun run) {
    as(who, () -> reversals.start(run.id()));
    await(run, State.UNDONE);
    return as(who, () -> reversals.find(run.id())).orElseThrow();
  }

  private ImportRun await(ImportRun run, State state) {
    return Awaitility.await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> as(anna, () -> imports.run(run.id())), now -> now.state() == state);
  }

  private static ClientFilter words(String words) {
    return ClientFilter.ALL.withWords(words);
  }

  private <T> T as(EmployeeId employee, Supplier<T> act) {
    var result = new AtomicReference<T>();
    viewers.runAs(employee, () -> result.set(act.get()));
    return result.get();
  }
}

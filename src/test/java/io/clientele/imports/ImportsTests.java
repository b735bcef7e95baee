package io.clientele.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.exports.Format;
import io.clientele.imports.ImportRun.Counts;
import io.clientele.imports.ImportRun.State;
import io.clientele.journal.Journal;
import io.clientele.journal.JournalRow;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import io.clientele.tables.Dialect;
import io.clientele.tables.FileEncoding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class ImportsTests {

  @Autowired private Imports imports;
  @Autowired private Viewers viewers;
  @Autowired private Journal journal;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  private ImportRunFixtures depot;

  @BeforeEach
  void openDepot() {
    depot = new ImportRunFixtures(viewers, jdbc, transaction);
  }

  @AfterEach
  void calmDown() {
    CrateTarget.before(row -> {});
  }

  @Test
  void mapsWhatTheHeadingsTellWhenAFileComes() {
    var run = upload(depot.file(3));

    assertThat(run.state()).isEqualTo(State.UPLOADED);
    assertThat(run.dialect()).isEqualTo(new Dialect.Text(FileEncoding.UTF_8, ';'));
    assertThat(run.rows()).isEqualTo(3);
    assertThat(run.mapping().fields()).isEqualTo(Map.of(0, "number", 1, "size"));
    assertThat(as(() -> imports.table(run.id(), 2)).samples()).hasSize(2);
  }

  @Test
  void mapsAFileWithTheSameHeadingsAsLastTime() {
    var first = upload(depot.bytes("Crate ID;Litres;Other\n%s;1;7\n".formatted(depot.number(1))));
    var byHand = new ImportMapping(Map.of(0, "number", 2, "size"), "", ImportMode.CREATE);
    as(() -> imports.map(first.id(), byHand));
    as(() -> imports.check(first.id()));
    over(first.id());
    as(() -> imports.start(first.id()));
    over(first.id());

    var again = upload(depot.bytes("other;litres;crate id\n7;1;%s\n".formatted(depot.number(2))));

    assertThat(again.mapping())
        .isEqualTo(new ImportMapping(Map.of(2, "number", 0, "size"), "", ImportMode.CREATE));
    assertThat(as(() -> imports.savedMappings(again.id())))
        .extracting(SavedMapping::name)
        .containsExactly(first.fileName());
    assertThat(as(() -> imports.mappingByHeadings(again.id())).fields())
        .isEqualTo(Map.of(2, "number", 1, "size"));
  }

  @Test
  void keepsMappingsByNameForTheirPersonOnly() {
    var run = upload(depot.file(1));
    as(() -> imports.map(run.id(), new ImportMapping(Map.of(0, "number", 2, "size"))));
    depot.act(depot.person, () -> imports.keepMapping(run.id(), "Remarks as size"));
    as(() -> imports.map(run.id(), new ImportMapping(Map.of(0, "number"))));
    depot.act(depot.person, () -> imports.keepMapping(run.id(), "Numbers"));

    assertThat(as(() -> imports.savedMappings(run.id())))
        .extracting(SavedMapping::name)
        .containsExactly("Numbers", "Remarks as size");
    var other = depot.hire(Role.ACCOUNT_MANAGER);
    var theirs = depot.as(other, () -> imports.upload("crates", "their.csv", depot.file(1)));
    assertThat(depot.as(other, () -> imports.savedMappings(theirs.id()))).isEmpty();
    assertThat(theirs.mapping().fields()).isEqualTo(Map.of(0, "number", 1, "size"));
  }

  @Test
  void keepsNothingOfAFileThatIsNoTable() {
    assertThatThrownBy(() -> upload(depot.bytes("a;a\n1;2\n"))).isInstanceOf(Refusal.class);

    assertThat(as(() -> imports.recent("crates", 5))).isEmpty();
  }

  @Test
  void checksWithoutWriting() {
    var run = checked(depot.file(250));

    assertThat(run.counts()).isEqualTo(new Counts(250, 0, 0, 0));
    assertThat(run.done()).isEqualTo(250);
    assertThat(depot.stored()).isZero();
  }

  @Test
  void importsAndTellsTheJournal() {
    var run = imported(depot.file(250));

    assertThat(run.state()).isEqualTo(State.DONE);
    assertThat(run.counts()).isEqualTo(new Counts(250, 0, 0, 0));
    assertThat(run.finishedAt()).isNotNull();
    assertThat(depot.stored()).isEqualTo(250);
    assertThat(journal.of(new Subject("import", run.id().value(), ""), 5))
        .extracting(JournalRow::action)
        .containsExactly("import.finish", "import.start");
    assertThat(journal.of(new Subject("import", run.id().value(), ""), 5).getFirst().why())
        .contains("250 created");
  }

  @Test
  void changesNothingWhenTheSameFileComesAgain() {
    imported(depot.file(120));

    assertThat(imported(depot.file(120)).counts()).isEqualTo(new Counts(0, 0, 120, 0));
  }

  @Test
  void seesInTheCheckThatALaterLineChangesWhatAnEarlierCreates() {
    var file = new StringBuilder("crate_id,litres\n");
    for (var n = 1; n <= 150; n++) {
      file.append(depot.number(n % 120)).append(',').append(n).append('\n');
    }
    var run = checked(depot.bytes(file.toString()));

    assertThat(run.counts()).isEqualTo(new Counts(120, 30, 0, 0));
    assertThat(imported(run).counts()).isEqualTo(new Counts(120, 30, 0, 0));
  }

  @Test
  void namesRefusedRowsByLineAndReason() {
    var file =
        "number;size;remark\n%s;1;first\n;2;=cmd\n\"%s\";3;\"two\nlines\"\n;4;last\n"
            .formatted(depot.number(1), depot.number(2));
    var run = imported(depot.bytes(file));

    assertThat(run.counts()).isEqualTo(new Counts(2, 0, 0, 2));
    var refused = as(() -> imports.refused(run.id(), 0, 10));
    assertThat(refused).extracting(ImportRun.RefusedRow::line).containsExactly(3L, 6L);
    assertThat(refused.getFirst().reason().inWords()).contains("number");
    assertThat(refusedFile(run.id()))
        .isEqualTo(
            """
            \uFEFF"number","size","remark","Line","Reason"\r
            "","2","'=cmd","3","These fields need a column: number."\r
            "","4","last","6","These fields need a column: number."\r
            """);
  }

  @Test
  void givesRefusedRowsBackInAWorkbookWhichCalculatesNothing() {
    var run = imported(depot.bytes("number;size;remark\n;2;=cmd\n"));
    var file = new ByteArrayOutputStream();

    depot.act(depot.person, () -> imports.writeRefused(run.id(), Format.EXCEL, file));

    assertThat(part(file.toByteArray(), "xl/worksheets/sheet1.xml"))
        .contains("=cmd", "These fields need a column: number.")
        .doesNotContain("<f>");
  }

  @Test
  @Duty("I4")
  void asksAgainWhoMayHaveTheRefusedRows() {
    var run = imported(depot.bytes("number;size\n;2\n"));
    var file = new ByteArrayOutputStream();
    var other = depot.hire(Role.ACCOUNT_MANAGER);

    assertThatThrownBy(
            () -> depot.act(other, () -> imports.writeRefused(run.id(), Format.CSV, file)))
        .isInstanceOf(NotFound.class);
    transaction.executeWithoutResult(
        done ->
            jdbc.sql("delete from people_employee_role where employee_id = :id")
                .param("id", depot.person.value())
                .update());
    assertThatThrownBy(
            () -> depot.act(depot.person, () -> imports.writeRefused(run.id(), Format.CSV, file)))
        .isInstanceOf(NotFound.class);
    assertThat(file.size()).isZero();
  }

  private String refusedFile(ImportRunId run) {
    var file = new ByteArrayOutputStream();
    depot.act(depot.person, () -> imports.writeRefused(run, Format.CSV, file));
    return file.toString(StandardCharsets.UTF_8);
  }

  private static String part(byte[] workbook, String name) {
    try {
      var file = Files.createTempFile("workbook", ".xlsx");
      Files.write(file, workbook);
      try (var zip = new ZipFile(file.toFile())) {
        return new String(
            zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
      } finally {
        Files.delete(file);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Test
  void refusesTheOneRowThatThrowsAndImportsItsNeighbours() {
    var file = depot.bytes(new String(depot.file(130)) + depot.number(131) + ";heavy;x\n");
    var run = imported(file);

    assertThat(run.counts()).isEqualTo(new Counts(130, 0, 0, 1));
    assertThat(depot.stored()).isEqualTo(130);
    assertThat(as(() -> imports.refused(run.id(), 0, 5)).getFirst().line()).isEqualTo(132);
  }

  @Test
  void stopsAtABugAndKeepsWhatWasDone() {
    CrateTarget.before(
        row -> {
          if (row.text("number").equals(depot.number(120))) {
            throw new IllegalStateException("a bug made by a test");
          }
        });

    var run = imported(depot.file(200));

    assertThat(run.state()).isEqualTo(State.FAILED);
    assertThat(run.failure().inWords()).contains("line 121");
    assertThat(depot.stored()).isEqualTo(119);
  }

  @Test
  void goesOnFromTheCursorWhenTheDatabaseIsBack() {
    var troubles = new AtomicInteger();
    CrateTarget.before(
        row -> {
          if (row.text("number").equals(depot.number(150)) && troubles.getAndIncrement() == 0) {
            throw new DataAccessResourceFailureException("gone for a moment");
          }
        });

    var run = imported(depot.file(300));

    assertThat(run.counts()).isEqualTo(new Counts(300, 0, 0, 0));
    assertThat(depot.stored()).isEqualTo(300);
    assertThat(troubles).hasValue(2);
  }

  @Test
  void stopsWhenThePersonMayNotImportAnyMore() {
    var run = checked(depot.file(300));
    CrateTarget.before(
        row -> {
          if (row.text("number").equals(depot.number(100))) {
            jdbc.sql("delete from people_employee_role where employee_id = :id")
                .param("id", depot.person.value())
                .update();
          }
        });

    var id = as(() -> imports.start(run.id())).id();

    await().atMost(Duration.ofSeconds(20)).until(() -> state(id).equals("FAILED"));
    assertThat(depot.stored()).isEqualTo(100);
  }

  @Test
  void showsAnImportOnlyToItsPerson() {
    var run = upload(depot.file(1));
    var other = depot.hire(Role.ACCOUNT_MANAGER);

    assertThatThrownBy(() -> depot.as(other, () -> imports.run(run.id())))
        .isInstanceOf(NotFound.class);
    assertThat(depot.as(other, () -> imports.recent("crates", 5))).isEmpty();
  }

  @Test
  void refusesThoseWhomTheTargetDoesNotAdmit() {
    var lawyer = depot.hire(Role.LAWYER);

    assertThatThrownBy(() -> depot.as(lawyer, () -> imports.upload("crates", "a.csv", new byte[1])))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void doesNotImportWithoutACheckOrTwice() {
    var uploaded = upload(depot.file(2));
    var done = imported(depot.file(2));

    for (var run : List.of(uploaded, done)) {
      assertThatThrownBy(() -> as(() -> imports.start(run.id()))).isInstanceOf(Refusal.class);
    }
  }

  @Test
  void asksForANewCheckWhenTheMappingChanges() {
    var run = checked(depot.file(2));

    assertThat(as(() -> imports.map(run.id(), run.mapping())).state()).isEqualTo(State.CHECKED);
    assertThat(as(() -> imports.map(run.id(), new ImportMapping(Map.of(0, "number")))).state())
        .isEqualTo(State.UPLOADED);
  }

  @Test
  void readsTheFileAnotherWayWhenSomebodySaysSo() {
    var run = upload("crate_id;litres\nż;1\n".getBytes(Charset.forName("windows-1250")));

    var polish =
        as(() -> imports.reread(run.id(), new Dialect.Text(FileEncoding.WINDOWS_1250, ';')));

    assertThat(as(() -> imports.table(polish.id(), 1)).samples().getFirst()).contains("ż");
    assertThatThrownBy(
            () -> as(() -> imports.reread(run.id(), new Dialect.Text(FileEncoding.UTF_8, ';'))))
        .isInstanceOf(Refusal.class);
    assertThat(as(() -> imports.run(run.id())).dialect()).isEqualTo(polish.dialect());
  }

  private <T> T as(Supplier<T> act) {
    return depot.as(depot.person, act);
  }

  private ImportRun upload(byte[] bytes) {
    return as(() -> imports.upload("crates", "crates.csv", bytes));
  }

  private ImportRun checked(byte[] bytes) {
    var run = upload(bytes);
    as(() -> imports.check(run.id()));
    return over(run.id());
  }

  private ImportRun imported(byte[] bytes) {
    return imported(checked(bytes));
  }

  private ImportRun imported(ImportRun checked) {
    as(() -> imports.start(checked.id()));
    return over(checked.id());
  }

  private ImportRun over(ImportRunId id) {
    await()
        .pollInterval(Duration.ofMillis(30))
        .atMost(Duration.ofSeconds(20))
        .until(() -> !as(() -> imports.run(id)).state().isUnderWay());
    return as(() -> imports.run(id));
  }

  private String state(ImportRunId id) {
    return jdbc.sql("select state from imports_run where id = :id")
        .param("id", id.value())
        .query(String.class)
        .single();
  }
}

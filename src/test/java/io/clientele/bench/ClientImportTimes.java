package io.clientele.bench;

import io.clientele.imports.ImportRun;
import io.clientele.imports.ImportRunId;
import io.clientele.imports.Imports;
import io.clientele.people.EmployeeId;
import io.clientele.people.Viewers;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A list of new clients, each with a contact, through the whole engine: uploaded, checked, imported
 * in the background with journal and traces. Then the same rows by plain JDBC.
 */
final class ClientImportTimes {

  private static final int ROWS = Integer.getInteger("rows", 20_000);
  private static final Duration LOOK = Duration.ofMillis(20);

  private final ConfigurableApplicationContext portal;
  private final Imports imports;
  private final Viewers viewers;
  private final EmployeeId importer;

  ClientImportTimes(ConfigurableApplicationContext portal, EmployeeId importer) {
    this.portal = portal;
    this.importer = importer;
    imports = portal.getBean(Imports.class);
    viewers = portal.getBean(Viewers.class);
  }

  /**
   * @param heaps megabytes that lived at the beginning, in the middle and at the end
   */
  record Imported(double perSecond, double plainPerSecond, List<Long> heaps) {

    double ratio() {
      return perSecond / plainPerSecond;
    }

    long heap() {
      return heaps.stream().mapToLong(each -> each).max().orElseThrow();
    }

    double heapGrowth() {
      return (double) heap() / heaps.getFirst();
    }
  }

  Imported measure(String mark) throws SQLException {
    var warmUp = checked(list(mark + "W", ROWS / 10));
    importing(warmUp);
    try (var owner = owner()) {
      var written = new WrittenRows(owner);
      var begin = System.nanoTime();
      var run = checked(list(mark, ROWS));
      var checking = perSecond(begin);
      begin = System.nanoTime();
      var heaps = importing(run);
      var importing = perSecond(begin);
      var rows = written.read(owner);
      written.delete(owner);
      awaitPurge(owner);
      begin = System.nanoTime();
      written.write(portal.getBean(DataSource.class));
      var imported = new Imported(importing, perSecond(begin), heaps);
      System.out.printf(
          "import of %,d clients, %,d rows in tables: check %,.0f/s   import %,.0f/s   plain"
              + " %,.0f/s   ratio %.2f   heap %s MB%n",
          ROWS, rows, checking, importing, imported.plainPerSecond(), imported.ratio(), heaps);
      return imported;
    }
  }

  private static double perSecond(long begin) {
    return ROWS * 1e9 / (System.nanoTime() - begin);
  }

  private Connection owner() throws SQLException {
    var settings = portal.getEnvironment();
    return DriverManager.getConnection(
        settings.getRequiredProperty("spring.datasource.url"),
        settings.getRequiredProperty("spring.liquibase.user"),
        settings.getRequiredProperty("spring.liquibase.password"));
  }

  private ImportRun checked(String list) {
    var file = list.getBytes(StandardCharsets.UTF_8);
    var run = as(() -> imports.upload("clients", "clients.csv", file)).id();
    as(() -> imports.check(run));
    return await(run, ImportRun::rows);
  }

  /** Megabytes that lived at the beginning, in the middle and at the end. */
  private List<Long> importing(ImportRun run) {
    var before = liveMegabytes();
    as(() -> imports.start(run.id()));
    await(run.id(), found -> found.rows() / 2);
    var midway = liveMegabytes();
    var done = await(run.id(), ImportRun::rows);
    if (done.counts().created() != run.rows()) {
      throw new IllegalStateException("not all were imported: " + done.counts());
    }
    return List.of(before, midway, liveMegabytes());
  }

  private ImportRun await(ImportRunId id, ToLongFunction<ImportRun> rows) {
    return Awaitility.await()
        .atMost(Duration.ofMinutes(30))
        .pollDelay(Duration.ZERO)
        .pollInterval(LOOK)
        .until(
            () -> as(() -> imports.run(id)),
            run ->
                !run.state().isUnderWay()
                    || (run.done() >= rows.applyAsLong(run) && run.done() < run.rows()));
  }

  private static long liveMegabytes() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
  }

  /** What was deleted is still cleared away for a while, which would slow the reference down. */
  private static void awaitPurge(Connection owner) {
    Awaitility.await()
        .atMost(Duration.ofMinutes(10))
        .until(
            () -> {
              try (var statement = owner.createStatement();
                  var status =
                      statement.executeQuery(
                          "show global status like 'Innodb_history_list_length'")) {
                return status.next() && status.getLong(2) < 100;
              }
            });
  }

  private <T> T as(Supplier<T> act) {
    var answer = new AtomicReference<T>();
    viewers.runAs(importer, () -> answer.set(act.get()));
    return answer.get();
  }

  private static String list(String mark, int rows) {
    var list =
        new StringBuilder(
            "number;company;tax number;address;postal code;city;country;phone;fax;mail;site;"
                + "industry;tags;contact;contact title;contact phone;contact mail\n");
    for (var row = 1; row <= rows; row++) {
      list.append(LINE.replace("{mark}", mark).replace("{n}", "%06d".formatted(row)));
    }
    return list.toString();
  }

  private static final String LINE =
      "{mark}{n};Lagerhaus {mark}{n} GmbH;DE{mark}{n};Hafenstr. {n};20457;Hamburg;Germany;"
          + "+49 40 3{n};+49 40 4{n};office@{mark}{n}.example;www.{mark}{n}.example;Storage;"
          + "Harbour, New;Erika Beispiel{n};Buyer;+49 171 5{n};erika@{mark}{n}.example\n";
}

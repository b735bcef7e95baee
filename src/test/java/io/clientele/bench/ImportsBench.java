package io.clientele.bench;

import static org.awaitility.Awaitility.await;

import io.clientele.Clientele;
import io.clientele.imports.ImportRun;
import io.clientele.imports.ImportRunFixtures;
import io.clientele.imports.ImportRunId;
import io.clientele.imports.Imports;
import io.clientele.people.Viewers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.function.Supplier;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * How many rows a second an import takes in, checks and writes, on an embedded database; beside it
 * plain splitting of the same text, for comparison.
 */
final class ImportsBench {

  private static final int ROWS = 50_000;
  private static final Duration LOOK = Duration.ofMillis(20);
  private static final int ROUNDS = 5;

  private ImportsBench() {}

  public static void main(String[] none) throws Exception {
    var data = Path.of("target", "bench-imports");
    FileSystemUtils.deleteRecursively(data);
    String result;
    try (var portal =
        SpringApplication.run(
            Clientele.class,
            "--server.port=0",
            "--clientele.demo=false",
            "--clientele.data=" + data)) {
      result = measure(portal);
    }
    FileSystemUtils.deleteRecursively(data);
    System.out.println(result);
  }

  private static String measure(ConfigurableApplicationContext portal) {
    var imports = portal.getBean(Imports.class);
    warmUp(portal);
    var depot = depot(portal);
    var file = depot.file(ROWS);
    var runs = new ArrayDeque<ImportRunId>();
    var splitting = 0.0;
    var upload = 0.0;
    for (var round = 0; round < ROUNDS; round++) {
      splitting = Math.max(splitting, rowsPerSecond("splitting only", () -> split(file)));
      upload =
          Math.max(
              upload,
              rowsPerSecond(
                  "upload",
                  () ->
                      runs.push(
                          depot.as(depot.person, () -> imports.upload("crates", "f", file)).id())));
    }
    var run = runs.pop();
    var check = rowsPerSecond("check", () -> wait(imports, depot, () -> imports.check(run)));
    var write = rowsPerSecond("import", () -> wait(imports, depot, () -> imports.start(run)));
    return "RESULT rows=%d split_rows_s=%.0f upload_rows_s=%.0f check_rows_s=%.0f import_rows_s=%.0f"
        .formatted(ROWS, splitting, upload, check, write);
  }

  private static void warmUp(ConfigurableApplicationContext portal) {
    var imports = portal.getBean(Imports.class);
    var depot = depot(portal);
    for (var round = 0; round < 3; round++) {
      var file = depot.file(5_000);
      split(file);
      var run = depot.as(depot.person, () -> imports.upload("crates", "f", file)).id();
      wait(imports, depot, () -> imports.check(run));
      wait(imports, depot, () -> imports.start(run));
    }
  }

  private static ImportRunFixtures depot(ConfigurableApplicationContext portal) {
    return new ImportRunFixtures(
        portal.getBean(Viewers.class),
        portal.getBean(JdbcClient.class),
        portal.getBean(TransactionTemplate.class));
  }

  private static void wait(Imports imports, ImportRunFixtures depot, Supplier<ImportRun> begin) {
    var run = depot.as(depot.person, begin).id();
    await()
        .atMost(Duration.ofMinutes(10))
        .pollDelay(Duration.ZERO)
        .pollInterval(LOOK)
        .until(() -> !depot.as(depot.person, () -> imports.run(run)).state().isUnderWay());
  }

  private static void split(byte[] file) {
    var cells =
        new String(file, StandardCharsets.UTF_8)
            .lines()
            .mapToInt(line -> line.split(";").length)
            .sum();
    if (cells < ROWS / 100) {
      throw new IllegalStateException("nothing was split");
    }
  }

  private static double rowsPerSecond(String what, Runnable work) {
    var begin = System.nanoTime();
    work.run();
    var rows = ROWS * 1e9 / (System.nanoTime() - begin);
    System.out.printf("%-16s %,12.0f rows/s%n", what, rows);
    return rows;
  }
}

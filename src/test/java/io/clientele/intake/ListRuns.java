package io.clientele.intake;

import io.clientele.exports.Format;
import io.clientele.imports.ImportMapping;
import io.clientele.imports.ImportMode;
import io.clientele.imports.ImportReversal;
import io.clientele.imports.ImportReversals;
import io.clientele.imports.ImportRun;
import io.clientele.imports.ImportRun.State;
import io.clientele.imports.Imports;
import io.clientele.people.EmployeeId;
import io.clientele.people.Viewers;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.awaitility.Awaitility;

/** Client lists that somebody imports and undoes. */
record ListRuns(Imports imports, ImportReversals reversals, Viewers viewers) {

  ImportRun imported(EmployeeId who, byte[] bytes) {
    return imported(who, bytes, "");
  }

  ImportRun imported(EmployeeId who, byte[] bytes, String match) {
    var run = as(who, () -> imports.upload("clients", "list.csv", bytes));
    var mapping = new ImportMapping(run.mapping().fields(), match, ImportMode.BOTH);
    as(who, () -> imports.map(run.id(), mapping));
    as(who, () -> imports.check(run.id()));
    await(who, run, State.CHECKED);
    as(who, () -> imports.start(run.id()));
    return await(who, run, State.DONE);
  }

  ImportReversal undone(EmployeeId who, ImportRun run) {
    as(who, () -> reversals.start(run.id()));
    await(who, run, State.UNDONE);
    return as(who, () -> reversals.find(run.id())).orElseThrow();
  }

  List<String> reasons(EmployeeId who, ImportRun run) {
    return as(who, () -> imports.refused(run.id(), 0, 100)).stream()
        .map(row -> row.reason().inWords())
        .toList();
  }

  String refusedFile(EmployeeId who, ImportRun run) {
    var file = new ByteArrayOutputStream();
    viewers.runAs(who, () -> imports.writeRefused(run.id(), Format.CSV, file));
    return file.toString(StandardCharsets.UTF_8);
  }

  private ImportRun await(EmployeeId who, ImportRun run, State state) {
    return Awaitility.await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> as(who, () -> imports.run(run.id())), now -> now.state() == state);
  }

  <T> T as(EmployeeId employee, Supplier<T> act) {
    var result = new AtomicReference<T>();
    viewers.runAs(employee, () -> result.set(act.get()));
    return result.get();
  }
}

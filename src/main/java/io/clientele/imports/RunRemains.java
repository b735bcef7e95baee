package io.clientele.imports;

import io.clientele.imports.ImportRun.RefusedRow;
import io.clientele.people.EmployeeContact;
import io.clientele.people.Employees;
import java.util.List;
import org.springframework.stereotype.Component;

/** What of an import is still there to be undone, and what stays when it is. */
@Component
class RunRemains {

  private final RowTraces traces;
  private final RefusedRows rows;
  private final ImportTargets targets;
  private final Employees employees;

  RunRemains(RowTraces traces, RefusedRows rows, ImportTargets targets, Employees employees) {
    this.traces = traces;
    this.rows = rows;
    this.targets = targets;
    this.employees = employees;
  }

  long written(ImportRunId run) {
    return traces.count(run);
  }

  List<RefusedRow> kept(ImportRunId run, long offset, int limit) {
    return rows.kept(run, offset, limit);
  }

  ImportTarget target(ImportRun run) {
    return targets.get(run.target());
  }

  String importer(ImportRun run) {
    return employees.find(run.by()).map(EmployeeContact::name).orElse("");
  }
}

package io.clientele.imports;

import io.clientele.people.EmployeeId;
import java.util.List;
import org.springframework.stereotype.Component;

/** How the columns of a file are mapped to begin with: as the person did last time, or by words. */
@Component
class RunMappings {

  private final SavedMappings saved;
  private final ImportTargets targets;

  RunMappings(SavedMappings saved, ImportTargets targets) {
    this.saved = saved;
    this.targets = targets;
  }

  ImportMapping first(EmployeeId by, String target, List<String> headings) {
    return saved.of(by, target, headings).stream()
        .map(mapping -> mapping.on(headings))
        .filter(mapping -> knows(target, mapping))
        .findFirst()
        .orElseGet(() -> byHeadings(target, headings));
  }

  ImportMapping byHeadings(String target, List<String> headings) {
    return ImportMapping.guess(headings, targets.fields(target));
  }

  List<SavedMapping> fitting(ImportRun run, List<String> headings) {
    return saved.of(run.by(), run.target(), headings).stream()
        .filter(mapping -> knows(run.target(), mapping.on(headings)))
        .toList();
  }

  /** A name that is left out keeps that of the same mapping, else it is the file's. */
  void keep(ImportRun run, List<String> headings, String name) {
    var known =
        saved.of(run.by(), run.target(), headings).stream()
            .filter(mapping -> mapping.on(headings).equals(run.mapping()))
            .map(SavedMapping::name)
            .findFirst()
            .orElse(run.fileName());
    var chosen = name.isBlank() ? known : name.strip();
    saved.keep(run.by(), run.target(), headings, SavedMapping.of(chosen, run.mapping(), headings));
  }

  /** A field may have gone since. */
  private boolean knows(String target, ImportMapping mapping) {
    var keys = targets.fields(target).stream().map(ImportField::key).toList();
    return keys.containsAll(mapping.fields().values());
  }
}

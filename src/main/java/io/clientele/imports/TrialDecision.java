package io.clientele.imports;

import io.clientele.imports.ImportVerdict.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tries rows out. It remembers what earlier lines would create, for a later line of the same record
 * will find it there.
 */
final class TrialDecision implements ChunkWork.Decision {

  private final ImportTarget target;
  private final ImportMapping mapping;
  private final Map<String, Long> created = new HashMap<>();

  TrialDecision(ImportTarget target, ImportMapping mapping) {
    this.target = target;
    this.mapping = mapping;
  }

  @Override
  public List<ImportVerdict> apply(ImportBatch batch, List<ImportRow> rows) {
    return rows.stream().map(row -> decide(batch, row)).toList();
  }

  private ImportVerdict decide(ImportBatch batch, ImportRow row) {
    var verdict = batch.check(row);
    if (verdict.outcome() != Outcome.CREATED) {
      return verdict;
    }
    var identities = target.identities(row, mapping);
    var earlier =
        identities.stream()
            .anyMatch(identity -> created.getOrDefault(identity, row.line()) < row.line());
    identities.forEach(identity -> created.putIfAbsent(identity, row.line()));
    return earlier ? mapping.mode().ofKnown() : verdict;
  }
}

package io.clientele.clauses;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of one clause from one version to another.
 *
 * @param before null when it was added
 * @param after null when it was removed
 * @param moved whether it stands elsewhere among those that stayed
 */
public record ClauseChange(
    @Nullable TemplateClause before, @Nullable TemplateClause after, boolean moved) {

  /** In the order of the later one, what was removed last; clauses that stayed are left out. */
  public static List<ClauseChange> between(TemplateText before, TemplateText after) {
    var old = byKey(before);
    var stayed = inOrder(old.keySet().stream().toList(), byKey(after).keySet());
    var changes = new ArrayList<ClauseChange>();
    for (var clause : after.clauses()) {
      var was = old.remove(clause.key());
      var moved = was != null && !stayed.contains(clause.key());
      if (moved || !clause.equals(was)) {
        changes.add(new ClauseChange(was, clause, moved));
      }
    }
    old.values().forEach(gone -> changes.add(new ClauseChange(gone, null, false)));
    return changes;
  }

  private static Map<String, TemplateClause> byKey(TemplateText text) {
    var byKey = new LinkedHashMap<String, TemplateClause>();
    text.clauses().forEach(clause -> byKey.put(clause.key(), clause));
    return byKey;
  }

  /** The most keys that stand in the same order in both. */
  private static Set<String> inOrder(List<String> before, Set<String> after) {
    var keys = after.stream().filter(before::contains).toList();
    var best = new ArrayList<List<String>>();
    List<String> longest = List.of();
    for (var key : keys) {
      List<String> chain = List.of();
      for (var other : best) {
        var follows = before.indexOf(other.getLast()) < before.indexOf(key);
        chain = follows && other.size() > chain.size() ? other : chain;
      }
      var longer = new ArrayList<>(chain);
      longer.add(key);
      best.add(longer);
      longest = longer.size() > longest.size() ? longer : longest;
    }
    return new HashSet<>(longest);
  }
}

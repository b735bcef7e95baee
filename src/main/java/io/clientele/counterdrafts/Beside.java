package io.clientele.counterdrafts;

import io.clientele.contracts.ClauseId;
import io.clientele.contracts.ContractCard;
import io.clientele.contracts.DraftClause;
import io.clientele.disagreements.Disagreement;
import io.clientele.disagreements.DisagreementId;
import io.clientele.disagreements.Protocol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts their clauses beside ours as these stand now. What they leave out stands where ours does.
 */
final class Beside {

  private final Counterdraft draft;
  private final List<DraftClause> standing;
  private final Map<DisagreementId, Disagreement> protocol = new HashMap<>();
  private final Map<Integer, TheirClause> theirsOfOurs = new HashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private final Set<Integer> shown = new HashSet<>();

  private Beside(Counterdraft draft, List<DraftClause> standing, Protocol protocol) {
    this.draft = draft;
    this.standing = standing;
    protocol.rows().forEach(row -> this.protocol.put(row.disagreement().id(), row.disagreement()));
  }

  static List<Line> of(Counterdraft draft, ContractCard contract, Protocol protocol) {
    var beside = new Beside(draft, contract.clauses(), protocol);
    beside.pair();
    beside.write();
    return List.copyOf(beside.lines);
  }

  private void pair() {
    for (var theirs : draft.theirs()) {
      var place = placeOfOurs(theirs);
      if (place >= 0) {
        theirsOfOurs.putIfAbsent(place, theirs);
      }
    }
  }

  /** A new clause of theirs that came into the draft by way of the protocol is ours as well. */
  private int placeOfOurs(TheirClause theirs) {
    var row = row(theirs.row());
    var clause = theirs.clause() != null ? theirs.clause() : row == null ? null : row.clause();
    for (var place = 0; place < standing.size(); place++) {
      if (standing.get(place).id().equals(clause)) {
        return place;
      }
    }
    return -1;
  }

  private void write() {
    leaveOut(-1);
    for (var theirs : draft.theirs()) {
      var place = placeOfOurs(theirs);
      if (place >= 0 && theirs.equals(theirsOfOurs.get(place))) {
        pair(theirs, place);
        leaveOut(place);
      } else {
        var state = theirs.belonging() == Belonging.NONE ? Line.State.NONE : Line.State.NEW;
        lines.add(new Line(state, theirs, null, 0, row(theirs.row()), talkOfRemoved(theirs)));
      }
    }
  }

  private void pair(TheirClause theirs, int place) {
    var ours = standing.get(place);
    var same = SameWords.in(Suggestions.words(ours), theirs.words());
    var begun = row(theirs.row());
    var row = begun == null ? rowOfOurs(ours) : begun;
    var state = same ? Line.State.SAME : Line.State.CHANGED;
    lines.add(new Line(state, theirs, ours, place + 1, row, talk(ours, row)));
  }

  /** Those of ours behind this one that nothing of theirs stands for. */
  private void leaveOut(int before) {
    for (var place = before + 1; place < standing.size(); place++) {
      var ours = standing.get(place);
      if (theirsOfOurs.containsKey(place) || !shown.add(place)) {
        return;
      }
      if (draft.ours().stream().anyMatch(one -> one.clause().equals(ours.id()))) {
        var row = rowOfOurs(ours);
        lines.add(new Line(Line.State.LEFT_OUT, null, ours, place + 1, row, talk(ours, row)));
      }
    }
  }

  private @Nullable Disagreement rowOfOurs(DraftClause ours) {
    return draft.ours().stream()
        .filter(one -> one.clause().equals(ours.id()))
        .findFirst()
        .map(one -> row(one.row()))
        .orElse(null);
  }

  /** What is talked about stays so when ours is taken out of the draft. */
  private @Nullable Disagreement talkOfRemoved(TheirClause theirs) {
    var ours = theirs.clause();
    return ours == null ? null : talk(ours, row(theirs.row()));
  }

  private @Nullable Disagreement talk(DraftClause ours, @Nullable Disagreement row) {
    return talk(ours.id(), row);
  }

  private @Nullable Disagreement talk(ClauseId ours, @Nullable Disagreement row) {
    return protocol.values().stream()
        .filter(one -> one.isUnsettled() && ours.equals(one.clause()))
        .filter(one -> row == null || !one.id().equals(row.id()))
        .findFirst()
        .orElse(null);
  }

  private @Nullable Disagreement row(@Nullable DisagreementId id) {
    return id == null ? null : protocol.get(id);
  }
}

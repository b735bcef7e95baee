package io.clientele.counterdrafts;

import io.clientele.contracts.ContractId;
import io.clientele.disagreements.Disagreement;
import io.clientele.disagreements.DisagreementId;
import io.clientele.disagreements.Disagreements;
import io.clientele.disagreements.Objection;
import io.clientele.disagreements.Protocol;
import io.clientele.kit.Texts;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says in the protocol what a draft of theirs says. */
@Component
class TheirObjections {

  private final Disagreements disagreements;

  TheirObjections(Disagreements disagreements) {
    this.disagreements = disagreements;
  }

  /** In a row of its own, or as the client's answer in the one that is there. */
  DisagreementId make(ContractId contract, Line line, Protocol protocol) {
    if (line.ours() == null) {
      var theirs = line.theirsThere();
      return disagreements.object(contract, Objection.missing(theirs.called(), theirs.text(), ""));
    }
    var wording = wording(line);
    var words = words(line);
    var known = unsettled(line, protocol);
    if (known.isEmpty()) {
      return disagreements.object(contract, Objection.to(line.oursThere().id(), wording, words));
    }
    var row = known.get();
    if (!row.theirs().equals(wording) || !row.objection().equals(words)) {
      disagreements.answer(row.id(), row.version(), wording, words);
    }
    return row.id();
  }

  private static Optional<Disagreement> unsettled(Line line, Protocol protocol) {
    return protocol.rows().stream()
        .map(Protocol.Row::disagreement)
        .filter(row -> row.isUnsettled() && line.oursThere().id().equals(row.clause()))
        .findFirst();
  }

  /** Empty when they leave it out or only call it otherwise. */
  private static String wording(Line line) {
    var theirs = line.theirs();
    return theirs == null || SameWords.inText(line.oursThere().text(), theirs.text())
        ? ""
        : theirs.text();
  }

  private static String words(Line line) {
    var theirs = line.theirs();
    if (theirs == null) {
      return Texts.text("counterdrafts.objection.left-out");
    }
    return theirs.heading().isEmpty()
            || SameWords.inHeading(line.oursThere().heading(), theirs.heading())
        ? ""
        : Texts.text("counterdrafts.objection.called", theirs.heading());
  }
}

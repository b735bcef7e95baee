package io.clientele.instructions;

import io.clientele.kit.Texts;
import java.util.List;

/** What a paper asks of those whom it concerns. */
public enum InstructionKind {
  /** Binds, and is signed. */
  INSTRUCTION(Outcome.WITHDRAWN),
  /** Management's draft of a decision on sales: read, commented until a day, acknowledged. */
  DECISION(Outcome.DECIDED, Outcome.DROPPED);

  private final List<Outcome> outcomes;

  InstructionKind(Outcome... outcomes) {
    this.outcomes = List.of(outcomes);
  }

  /** How such a paper may end. */
  public List<Outcome> outcomes() {
    return outcomes;
  }

  public String inWords() {
    return Texts.text("instructions.kind." + name());
  }
}

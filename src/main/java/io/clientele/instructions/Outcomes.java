package io.clientele.instructions;

import io.clientele.journal.Change;
import io.clientele.kit.NotFound;
import io.clientele.kit.Reason;
import io.clientele.kit.Refusal;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How papers end: instructions are withdrawn, drafts of decisions decided or dropped. */
@Service
public class Outcomes {

  private final PaperTable papers;
  private final InstructionAccess access;
  private final InstructionJournal journal;
  private final Clock clock;

  Outcomes(PaperTable papers, InstructionAccess access, InstructionJournal journal, Clock clock) {
    this.papers = papers;
    this.access = access;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Ends a published paper; what was signed and said of it stays.
   *
   * @throws Refusal when no reason is given, or it has ended already
   * @throws NotFound when it is not the viewer's, or such papers do not end so
   */
  @Transactional
  public void end(InstructionId id, Outcome outcome, String why) {
    var paper = papers.lock(id);
    var actor = access.authors(paper);
    paper.stillAsking();
    if (paper.number() == 0 || !paper.kind().outcomes().contains(outcome)) {
      throw new NotFound();
    }
    var reason = Reason.given(why);
    papers.end(id, outcome, reason, actor.inWords(), clock.instant());
    journal.record(
        actor,
        "instruction.end",
        id,
        List.of(new Change("outcome", null, outcome.inWords())),
        reason);
  }
}

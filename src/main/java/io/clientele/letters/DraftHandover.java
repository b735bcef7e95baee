package io.clientele.letters;

import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.Text;
import io.clientele.people.EmployeeId;
import io.clientele.people.Handover;
import io.clientele.people.Passing;
import io.clientele.people.Role;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters that somebody has begun. Their successor finishes them, in the successor's own name and
 * to those whom the successor may write to.
 */
@Component
class DraftHandover implements Handover {

  private final LetterTable letters;
  private final Journal journal;

  DraftHandover(LetterTable letters, Journal journal) {
    this.letters = letters;
    this.journal = journal;
  }

  @Override
  public String kind() {
    return "drafts";
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public String textKey() {
    return "letters.handover";
  }

  @Override
  public Text one() {
    return Text.of("letters.handover.one");
  }

  @Override
  public Set<Role> successors() {
    return Set.of(LetterAccess.WRITERS);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Long> owned(EmployeeId leaver) {
    return letters.drafts(leaver, "");
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Long> hold(EmployeeId leaver) {
    return letters.drafts(leaver, " for update");
  }

  /** A draft is its author's alone until the successor has it. */
  @Override
  public Map<Long, String> names(Collection<Long> things) {
    return Map.of();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void pass(Passing passing, Collection<Long> things) {
    for (var id : things) {
      var draft = new LetterId(id);
      letters.give(draft, passing.to().id());
      journal.record(
          passing.by(),
          "letter.pass",
          new Subject("letter", id, letters.letter(draft).subject()),
          List.of(new Change("author", passing.leaver().name(), passing.to().name())),
          passing.why());
    }
  }
}

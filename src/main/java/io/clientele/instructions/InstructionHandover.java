package io.clientele.instructions;

import static java.util.stream.Collectors.toMap;

import io.clientele.company.CompanyZone;
import io.clientele.journal.Change;
import io.clientele.kit.Text;
import io.clientele.people.EmployeeId;
import io.clientele.people.Handover;
import io.clientele.people.Passing;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The papers of a leaver that have not ended. Their successor watches who signs them, and writes
 * the next versions for whom the successor may write.
 */
@Component
class InstructionHandover implements Handover {

  private final PaperTable papers;
  private final InstructionTable table;
  private final InstructionJournal journal;
  private final Viewers viewers;
  private final CompanyZone zone;

  InstructionHandover(
      PaperTable papers,
      InstructionTable table,
      InstructionJournal journal,
      Viewers viewers,
      CompanyZone zone) {
    this.papers = papers;
    this.table = table;
    this.journal = journal;
    this.viewers = viewers;
    this.zone = zone;
  }

  @Override
  public String kind() {
    return "instructions";
  }

  @Override
  public int order() {
    return 47;
  }

  @Override
  public String textKey() {
    return "instructions.handover";
  }

  @Override
  public Text one() {
    return Text.of("instructions.handover.one");
  }

  @Override
  public Set<Role> successors() {
    return Set.of(Role.DIRECTOR, Role.DEPARTMENT_HEAD);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Long> owned(EmployeeId leaver) {
    return papers.writtenBy(leaver, "");
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Long> hold(EmployeeId leaver) {
    return papers.writtenBy(leaver, " for update");
  }

  /** A draft is its author's alone until the successor has it. */
  @Override
  @Transactional(readOnly = true)
  public Map<Long, String> names(Collection<Long> things) {
    var sight = Sight.of(viewers.current());
    return things.stream()
        .flatMap(id -> table.find(sight, new InstructionId(id), zone.today()).stream())
        .collect(toMap(row -> row.id().value(), InstructionRow::title));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void pass(Passing passing, Collection<Long> things) {
    for (var thing : things) {
      var id = new InstructionId(thing);
      papers.give(id, passing.to().id());
      journal.record(
          passing.by(),
          "instruction.pass",
          id,
          List.of(new Change("author", passing.leaver().name(), passing.to().name())),
          passing.why());
    }
  }
}

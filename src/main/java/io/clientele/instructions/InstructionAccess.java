package io.clientele.instructions;

import io.clientele.company.CompanyZone;
import io.clientele.journal.Actor;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.EmployeeId;
import io.clientele.people.Person;
import io.clientele.people.Role;
import io.clientele.people.Viewer;
import io.clientele.people.Viewers;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who reads a paper, and who writes one for whom. Denials are journalled. */
@Component
class InstructionAccess {

  private final InstructionTable table;
  private final Viewers viewers;
  private final Journal journal;
  private final CompanyZone zone;

  InstructionAccess(InstructionTable table, Viewers viewers, Journal journal, CompanyZone zone) {
    this.table = table;
    this.viewers = viewers;
    this.journal = journal;
    this.zone = zone;
  }

  Viewer viewer() {
    return viewers.current();
  }

  Sight sight() {
    return Sight.of(viewer());
  }

  /**
   * @throws NotFound when there is none, or it is not the viewer's to read
   */
  InstructionRow read(InstructionId id) {
    return table.find(sight(), id, zone.today()).orElseThrow(() -> denied(id));
  }

  /**
   * @throws NotFound when who did and who did not is not the viewer's to know
   */
  InstructionRow oversee(InstructionId id) {
    var row = read(id);
    if (!row.overseen()) {
      throw denied(id);
    }
    return row;
  }

  /** Whether the viewer writes papers at all. */
  boolean writes() {
    return viewer().has(Role.DIRECTOR, Role.DEPARTMENT_HEAD);
  }

  /**
   * Who writes for such an audience.
   *
   * @throws NotFound when the viewer writes no papers
   * @throws Refusal when the audience is not theirs
   */
  Actor write(InstructionDetails details) {
    viewers.require(Role.DIRECTOR, Role.DEPARTMENT_HEAD);
    return writing(details, null);
  }

  /** The same for a paper that has an author: by the right of the author alone. */
  Actor write(StoredPaper paper, InstructionDetails details) {
    authors(paper);
    return writing(details, paper.author());
  }

  /**
   * Who acts as the author of a paper.
   *
   * @throws NotFound when that is not the viewer, nor whom they stand in for
   */
  Actor authors(StoredPaper paper) {
    var viewer = viewer();
    return viewer
        .persons()
        .filter(person -> person.id().equals(paper.author()))
        .findFirst()
        .map(viewer::actingFor)
        .orElseThrow(() -> denied(paper.id()));
  }

  private Actor writing(InstructionDetails details, @Nullable EmployeeId author) {
    var viewer = viewer();
    return viewer
        .persons()
        .filter(person -> author == null || person.id().equals(author))
        .filter(person -> writesFor(person, details))
        .findFirst()
        .map(viewer::actingFor)
        .orElseThrow(() -> Refusal.because("instructions.refused.audience"));
  }

  /** A head names departments: without any it would be for the whole house. */
  private static boolean writesFor(Person person, InstructionDetails details) {
    return person.roles().contains(Role.DIRECTOR)
        || (person.roles().contains(Role.DEPARTMENT_HEAD)
            && !details.departments().isEmpty()
            && person.departmentsBelow().containsAll(details.departments()));
  }

  static EmployeeId author(Actor actor) {
    var id = Optional.ofNullable(actor.forId()).or(() -> Optional.ofNullable(actor.id()));
    return new EmployeeId(id.orElseThrow(IllegalStateException::new));
  }

  private NotFound denied(InstructionId id) {
    if (table.exists(id)) {
      journal.recordApart(
          viewer().actor(), "denied.READ", new Subject("instruction", id.value(), ""), null);
    }
    return new NotFound();
  }
}

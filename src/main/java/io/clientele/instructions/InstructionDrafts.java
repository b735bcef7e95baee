package io.clientele.instructions;

import io.clientele.company.CompanyZone;
import io.clientele.kit.EditConflict;
import io.clientele.kit.Refusal;
import io.clientele.people.Scopes;
import java.time.Clock;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing papers: the director for all, heads for departments they head. Publishing freezes what
 * was written.
 */
@Service
@Transactional
public class InstructionDrafts {

  private final PaperTable papers;
  private final InstructionVersionTable versions;
  private final InstructionAccess access;
  private final InstructionNews news;
  private final InstructionJournal journal;
  private final Scopes scopes;
  private final CompanyZone zone;
  private final Clock clock;

  InstructionDrafts(
      PaperTable papers,
      InstructionVersionTable versions,
      InstructionAccess access,
      InstructionNews news,
      InstructionJournal journal,
      Scopes scopes,
      CompanyZone zone,
      Clock clock) {
    this.papers = papers;
    this.versions = versions;
    this.access = access;
    this.news = news;
    this.journal = journal;
    this.scopes = scopes;
    this.zone = zone;
    this.clock = clock;
  }

  /**
   * Begins a paper that nobody but its author reads until it is published.
   *
   * @throws Refusal when it has no title, or the audience is not the viewer's to write for
   */
  public InstructionId create(InstructionKind kind, InstructionDetails details) {
    var checked = details.checked();
    var actor = access.write(checked);
    var author = InstructionAccess.author(actor);
    var id = papers.insert(kind, author);
    scopes.requireHere(author);
    versions.insert(id, 1, checked, actor.inWords(), clock.instant());
    journal.record(actor, "instruction.create", id, journal.changes(null, checked), null);
    return id;
  }

  /**
   * @param version as it was read
   * @throws EditConflict when it was saved meanwhile, with what is saved now
   * @throws OptimisticLockingFailureException when it was published or deleted meanwhile
   */
  public void revise(InstructionId id, long version, InstructionDetails details) {
    var checked = details.checked();
    var paper = papers.lock(id);
    var actor = access.write(paper, checked);
    paper.stillAsking();
    var draft = draft(id);
    var saved = draft.version();
    if (saved.version() != version) {
      throw new EditConflict(
          saved.details(), saved.version(), saved.changedBy(), saved.changedAt());
    }
    versions.update(draft, checked, actor.inWords(), clock.instant());
    var changes = journal.changes(saved.details(), checked);
    if (!changes.isEmpty()) {
      journal.record(actor, "instruction.change", id, changes, null);
    }
  }

  /** Begins the next version with what the newest says; it asks everybody again. */
  public void renew(InstructionId id) {
    var paper = papers.lock(id);
    var actor = access.authors(paper);
    paper.stillAsking();
    if (paper.number() == 0 || versions.draft(id).isPresent()) {
      throw new OptimisticLockingFailureException("instruction " + id.value());
    }
    var newest = versions.published(access.sight(), id).getFirst().version().details();
    var next =
        new InstructionDetails(
            newest.title(), newest.text(), newest.departments(), newest.roles(), null);
    versions.insert(id, paper.number() + 1, next, actor.inWords(), clock.instant());
    journal.record(actor, "instruction.renew", id, List.of(), null);
  }

  /**
   * Deletes what was not published, and with a first version the whole paper.
   *
   * @param version as it was read
   */
  public void discard(InstructionId id, long version) {
    var paper = papers.lock(id);
    var actor = access.authors(paper);
    var draft = seen(id, version);
    journal.record(actor, "instruction.discard", id, List.of(), null);
    versions.delete(draft);
    if (paper.number() == 0) {
      papers.delete(id);
    }
  }

  /**
   * Freezes the draft and asks its audience.
   *
   * @param version as it was read
   * @throws Refusal when something is missing, or the audience is not the author's any more
   */
  public void publish(InstructionId id, long version) {
    var paper = papers.lock(id);
    access.authors(paper);
    paper.stillAsking();
    var draft = seen(id, version);
    var details = draft.version().details();
    details.requireWhole(zone.today());
    var actor = access.write(paper, details);
    versions.publish(draft, actor.inWords(), clock.instant());
    papers.publish(id, draft.key());
    journal.record(actor, "instruction.publish", id, journal.published(draft.version()), null);
    news.published(id, draft, actor);
  }

  private InstructionVersionTable.Stored seen(InstructionId id, long version) {
    var draft = draft(id);
    if (draft.version().version() != version) {
      throw new OptimisticLockingFailureException("instruction " + id.value());
    }
    return draft;
  }

  private InstructionVersionTable.Stored draft(InstructionId id) {
    return versions
        .draft(id)
        .orElseThrow(() -> new OptimisticLockingFailureException("instruction " + id.value()));
  }
}

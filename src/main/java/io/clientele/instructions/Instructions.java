package io.clientele.instructions;

import io.clientele.company.CompanyZone;
import io.clientele.kit.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The papers that the viewer may read (duty I7): what concerns them, what they wrote, and what was
 * written below them.
 */
@Service
@Transactional
public class Instructions {

  private final InstructionTable table;
  private final PaperTable papers;
  private final InstructionVersionTable versions;
  private final SignatureTable signatures;
  private final InstructionAccess access;
  private final CompanyZone zone;
  private final Clock clock;

  Instructions(
      InstructionTable table,
      PaperTable papers,
      InstructionVersionTable versions,
      SignatureTable signatures,
      InstructionAccess access,
      CompanyZone zone,
      Clock clock) {
    this.table = table;
    this.papers = papers;
    this.versions = versions;
    this.signatures = signatures;
    this.access = access;
    this.zone = zone;
    this.clock = clock;
  }

  /** What waits for the viewer first, the earliest day first; then the newest. */
  @Transactional(readOnly = true)
  public List<InstructionRow> rows(InstructionFilter filter, long offset, int limit) {
    var rows = table.rows(access.sight(), filter, zone.today(), offset, limit);
    var tallies =
        table.tallies(
            rows.stream().filter(InstructionRow::overseen).map(InstructionRow::id).toList());
    return rows.stream().map(row -> row.with(tallies.get(row.id()))).toList();
  }

  /** Whether the viewer writes papers. */
  @Transactional(readOnly = true)
  public boolean writable() {
    return access.writes();
  }

  /**
   * @throws NotFound when there is none, or it is not the viewer's to read
   */
  @Transactional(readOnly = true)
  public InstructionCard card(InstructionId id) {
    var row = access.read(id);
    var paper = papers.paper(id);
    var tally = row.overseen() ? table.tallies(List.of(id)).get(id) : null;
    var open =
        row.kind() == InstructionKind.DECISION
            && row.isPublished()
            && row.number() == paper.number()
            && row.outcome() == null
            && !Objects.requireNonNull(row.due()).isBefore(zone.today());
    return new InstructionCard(
        row.with(tally),
        versions.published(access.sight(), id).stream()
            .map(InstructionVersionTable.Stored::version)
            .toList(),
        row.written() ? draft(id) : null,
        open,
        paper.outcomeWhy(),
        paper.outcomeBy(),
        paper.outcomeAt());
  }

  private @Nullable InstructionVersion draft(InstructionId id) {
    return versions.draft(id).map(InstructionVersionTable.Stored::version).orElse(null);
  }

  /**
   * Keeps that the viewer has this version before them, the first time. Only the newest asks to be
   * read: who looks at a former one has not seen what they must sign.
   *
   * @throws NotFound when there is none, or it is not the viewer's to read
   */
  public void opened(InstructionId id, int number) {
    access.read(id);
    var paper = papers.paper(id);
    var newest = paper.newest();
    if (newest != null && paper.number() == number) {
      signatures.read(newest, access.viewer().id(), clock.instant());
    }
  }
}

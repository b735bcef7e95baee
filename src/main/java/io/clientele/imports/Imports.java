package io.clientele.imports;

import io.clientele.exports.Format;
import io.clientele.imports.ImportRun.RefusedRow;
import io.clientele.imports.ImportRun.State;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.tables.Dialect;
import io.clientele.tables.SourceFile;
import io.clientele.tables.SourceTable;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The imports of the house: from an uploaded file over its check to the finished run. Everybody
 * sees their own.
 */
@Service
@Transactional
public class Imports {

  /** The largest file that is taken, in bytes. */
  public static final int LARGEST_FILE = SourceFile.LARGEST;

  private final ImportTargets targets;
  private final RunTable runs;
  private final RunFiles files;
  private final RunMappings mappings;
  private final RunAccess access;
  private final Journal journal;

  Imports(
      ImportTargets targets,
      RunTable runs,
      RunFiles files,
      RunMappings mappings,
      RunAccess access,
      Journal journal) {
    this.targets = targets;
    this.runs = runs;
    this.files = files;
    this.mappings = mappings;
    this.access = access;
    this.journal = journal;
  }

  /**
   * Takes a file, with its columns mapped as the viewer did last time, else as far as their
   * headings tell.
   *
   * @throws Refusal when it is no table that can be read; nothing is kept then
   */
  public ImportRun upload(String target, String fileName, byte[] bytes) {
    admitted(target);
    var dialect = SourceFile.recognise(bytes);
    var file = SourceFile.of(bytes, dialect);
    var rows = file.check();
    var stored = files.store(fileName, dialect, bytes);
    var run = runs.insert(target, access.self(), stored.id(), stored.name(), dialect);
    var headings = file.peek(0).headings();
    runs.read(run, dialect, mappings.first(access.self(), target, headings), rows);
    return runs.get(run);
  }

  /**
   * Reads the file again as somebody says it is written.
   *
   * @throws Refusal when it cannot be read like that; the run stays as it was
   */
  public ImportRun reread(ImportRunId id, Dialect dialect) {
    var run = lock(id);
    var file = files.source(run, dialect);
    var rows = file.check();
    become(run, State.UPLOADED);
    var headings = file.peek(0).headings();
    runs.read(id, dialect, mappings.first(run.by(), run.target(), headings), rows);
    return runs.get(id);
  }

  /** The headings and first rows. */
  @Transactional(readOnly = true)
  public SourceTable table(ImportRunId id, int samples) {
    var run = run(id);
    return files.source(run).peek(samples);
  }

  /** Notes how the columns are mapped; a check that was made is void then. */
  public ImportRun map(ImportRunId id, ImportMapping mapping) {
    var run = lock(id);
    mapping.check(targets.get(run.target()));
    if (!mapping.equals(run.mapping())) {
      become(run, State.UPLOADED);
      runs.map(id, mapping);
    }
    return runs.get(id);
  }

  /** What the viewer mapped before in files with the same headings, the last first. */
  @Transactional(readOnly = true)
  public List<SavedMapping> savedMappings(ImportRunId id) {
    var run = run(id);
    return mappings.fitting(run, headings(run));
  }

  /** What the headings alone tell. */
  @Transactional(readOnly = true)
  public ImportMapping mappingByHeadings(ImportRunId id) {
    var run = run(id);
    return mappings.byHeadings(run.target(), headings(run));
  }

  /** Keeps the run's mapping under a name, for files with the same headings. */
  public void keepMapping(ImportRunId id, String name) {
    keepMapping(lock(id), name);
  }

  private void keepMapping(ImportRun run, String name) {
    mappings.keep(run, headings(run), name);
  }

  private List<String> headings(ImportRun run) {
    return files.source(run).peek(0).headings();
  }

  /** Begins to look, in the background, what an import would do. */
  public ImportRun check(ImportRunId id) {
    var run = lock(id);
    run.mapping().check(targets.get(run.target()));
    become(run, State.CHECKING);
    runs.rewind(id);
    return runs.get(id);
  }

  /** Begins to import, in the background. */
  public ImportRun start(ImportRunId id) {
    var run = lock(id);
    become(run, State.RUNNING);
    runs.rewind(id);
    journal.record(
        targets.get(run.target()).require(), "import.start", subject(run), List.of(), null);
    keepMapping(run, "");
    return runs.get(id);
  }

  /** Ends it after the chunk that is under way: a check leaves nothing, an import what it did. */
  public ImportRun cancel(ImportRunId id) {
    var run = lock(id);
    if (run.state() == State.CHECKING) {
      become(run, State.UPLOADED);
    } else if (run.state() == State.RUNNING) {
      become(run, State.CANCELLED);
      journal.record(
          access.require(run), "import.cancel", subject(run), List.of(), run.counts().inWords());
    }
    return runs.get(id);
  }

  /**
   * @throws NotFound when it is nothing to the viewer
   */
  @Transactional(readOnly = true)
  public ImportRun run(ImportRunId id) {
    var run = runs.get(id);
    access.require(run);
    return run;
  }

  /** The viewer's last imports, and finished ones of those whom they head, the newest first. */
  @Transactional(readOnly = true)
  public List<ImportRun> recent(String target, int limit) {
    admitted(target);
    return runs.of(access.self(), access.people(), target, limit);
  }

  /** The viewer's check or import that is under way. */
  @Transactional(readOnly = true)
  public Optional<ImportRun> underWay(String target) {
    admitted(target);
    return runs.of(access.self(), List.of(access.self()), target, 20).stream()
        .filter(run -> run.state().isUnderWay())
        .findFirst();
  }

  @Transactional(readOnly = true)
  public List<RefusedRow> refused(ImportRunId id, long offset, int limit) {
    return files.refused(run(id), offset, limit);
  }

  /**
   * Writes the refused rows as a file for spreadsheets: as they were, with line and reason.
   *
   * @throws NotFound when the viewer may not import any more
   */
  @Transactional(readOnly = true)
  public void writeRefused(ImportRunId id, Format format, OutputStream target) {
    var run = run(id);
    admitted(run.target());
    files.writeRefused(run, format, target);
  }

  /** What a file's columns can be mapped to. */
  public List<ImportField> fields(String target) {
    return admitted(target).fields();
  }

  /** By what its rows can be recognised; empty where there is no choice. */
  public List<ImportMatch> matches(String target) {
    return admitted(target).matches();
  }

  private ImportTarget admitted(String key) {
    var target = targets.get(key);
    target.require();
    return target;
  }

  private ImportRun lock(ImportRunId id) {
    var run = own(runs.lock(id));
    admitted(run.target());
    return run;
  }

  private ImportRun own(ImportRun run) {
    if (!run.by().equals(access.self())) {
      throw new NotFound();
    }
    return run;
  }

  private void become(ImportRun run, State next) {
    if (!run.state().canBecome(next)) {
      throw Refusal.because("imports.run.too-late");
    }
    runs.become(run, next, null);
  }

  private static Subject subject(ImportRun run) {
    return new Subject("import", run.id().value(), run.fileName());
  }
}

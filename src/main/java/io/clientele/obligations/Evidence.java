package io.clientele.obligations;

import io.clientele.documents.Documents;
import io.clientele.documents.Programs;
import io.clientele.documents.StoredDocument;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files that prove what was done; whoever reads the obligation reads them. */
@Service
@Transactional
public class Evidence {

  public static final int LARGEST_MB = 15;
  public static final int LARGEST = LARGEST_MB * 1024 * 1024;

  /** Files at once, and of one obligation. */
  public static final int MOST_AT_ONCE = 5;

  public static final int MOST = 20;

  /** Whatever a file says of itself, a browser only ever saves it. */
  private static final String SAVED = "application/octet-stream";

  private final ObligationTable table;
  private final StepTable steps;
  private final ObligationAccess access;
  private final Documents documents;
  private final Journal journal;
  private final Clock clock;

  Evidence(
      ObligationTable table,
      StepTable steps,
      ObligationAccess access,
      Documents documents,
      Journal journal,
      Clock clock) {
    this.table = table;
    this.steps = steps;
    this.access = access;
    this.documents = documents;
    this.journal = journal;
    this.clock = clock;
  }

  /** The caller has asked who may. */
  void add(ObligationId id, List<Proof> proofs) {
    if (proofs.size() > MOST_AT_ONCE) {
      throw Refusal.because("obligations.refused.many-at-once", MOST_AT_ONCE);
    }
    if (steps.proofs(id).size() + proofs.size() > MOST) {
      throw Refusal.because("obligations.refused.many-files", MOST);
    }
    for (var proof : proofs) {
      require(proof);
      steps.add(id, documents.store(proof.name(), SAVED, proof.content()), clock.instant());
    }
  }

  private static void require(Proof proof) {
    if (proof.content().length == 0) {
      throw Refusal.because("obligations.refused.empty-file", proof.name());
    }
    if (proof.content().length > LARGEST) {
      throw Refusal.because("obligations.refused.large", proof.name(), LARGEST_MB);
    }
    if (Programs.isOne(proof.name(), proof.content())) {
      throw Refusal.because("obligations.refused.runs", proof.name());
    }
  }

  /**
   * Reads one; that somebody did is journalled.
   *
   * @throws NotFound when there is none, or its obligation is not for the viewer to read
   */
  public Proof read(ProofId id) {
    var file = steps.file(id);
    var kept = table.get(file.obligation());
    var by = access.requireReader(kept);
    var name = documents.find(file.document()).map(StoredDocument::name).orElseThrow(NotFound::new);
    journal.record(
        by,
        "contract.obligation-read",
        kept.subject(),
        List.of(new Change("file", name, name)),
        null);
    return new Proof(name, documents.read(file.document()));
  }
}

package io.clientele.obligations;

import io.clientele.documents.Documents;
import io.clientele.documents.Programs;
import io.clientele.documents.StoredDocument;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.Viewers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the division does about its obligations, or whoever looks after the client for it. Lost
 * updates are refused as in {@link Obligations}.
 */
@Service
@Transactional
public class Fulfilment {

  public static final int LARGEST_MB = 15;
  public static final int LARGEST = LARGEST_MB * 1024 * 1024;

  /** Files at once, and of one obligation. */
  public static final int MOST_AT_ONCE = 5;

  public static final int MOST = 20;

  /** Whatever a file says of itself, a browser only ever saves it. */
  private static final String SAVED = "application/octet-stream";

  private final ObligationTable table;
  private final StepTable steps;
  private final ObligationFiles files;
  private final ObligationAccess access;
  private final Reckonings reckonings;
  private final Documents documents;
  private final ObligationNews news;
  private final Viewers viewers;
  private final Journal journal;
  private final Clock clock;

  Fulfilment(
      ObligationTable table,
      StepTable steps,
      ObligationFiles files,
      ObligationAccess access,
      Reckonings reckonings,
      Documents documents,
      ObligationNews news,
      Viewers viewers,
      Journal journal,
      Clock clock) {
    this.table = table;
    this.steps = steps;
    this.files = files;
    this.access = access;
    this.reckonings = reckonings;
    this.documents = documents;
    this.news = news;
    this.viewers = viewers;
    this.journal = journal;
    this.clock = clock;
  }

  /** The day of the house. */
  public LocalDate today() {
    return reckonings.today();
  }

  /**
   * That happened from which it is reckoned; said again, the later day counts.
   *
   * @throws NotFound when it is neither the viewer's division's nor of their client
   * @throws Refusal when it waits for nothing, or the day has not come
   */
  public void occurred(ObligationId id, long version, LocalDate day) {
    act(id, version, Step.Act.OCCURRED, "", (before, reckoning) -> before.occurred(day, reckoning));
  }

  /**
   * It is done.
   *
   * @param day on which it was done
   * @param words what proves it; may be empty when files do
   * @throws NotFound when it is neither the viewer's division's nor of their client
   * @throws Refusal when nothing proves it, a file is not taken, or it is not open
   */
  public void fulfil(
      ObligationId id, long version, LocalDate day, String words, List<Proof> proofs) {
    var said = ObligationDetails.words("obligations.field.proof", words);
    require(said, proofs);
    act(
        id,
        version,
        Step.Act.FULFILLED,
        said,
        (before, reckoning) -> before.fulfilled(day, reckoning));
    if (steps.proofs(id).size() + proofs.size() > MOST) {
      throw Refusal.because("obligations.refused.many-files", MOST);
    }
    for (var proof : proofs) {
      steps.add(id, documents.store(proof.name(), SAVED, proof.content()), clock.instant());
    }
  }

  private void act(
      ObligationId id,
      long version,
      Step.Act act,
      String words,
      BiFunction<Obligation, Reckoning, Obligation> verb) {
    var kept = table.lock(id);
    var by = access.requireDoer(kept);
    var before = kept.obligation();
    if (before.version() != version) {
      throw new OptimisticLockingFailureException("obligation " + id.value());
    }
    var after = files.keep(kept, verb.apply(before, reckonings.of(kept)), act, words, by);
    news.changed(kept, after, act, by);
  }

  private static void require(String words, List<Proof> proofs) {
    if (words.isEmpty() && proofs.isEmpty()) {
      throw Refusal.because("obligations.refused.proof");
    }
    if (proofs.size() > MOST_AT_ONCE) {
      throw Refusal.because("obligations.refused.many-at-once", MOST_AT_ONCE);
    }
    for (var proof : proofs) {
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
  }

  /**
   * Reads what proves it; that somebody did is journalled.
   *
   * @throws NotFound when there is none, or its obligation is not for the viewer to read
   */
  public Proof read(ProofId id) {
    var file = steps.file(id);
    var kept = table.get(file.obligation());
    access.requireReader(kept);
    var name = documents.find(file.document()).map(StoredDocument::name).orElseThrow(NotFound::new);
    journal.record(
        viewers.current().actor(),
        "contract.obligation-read",
        kept.subject(),
        List.of(new Change("file", name, name)),
        null);
    return new Proof(name, documents.read(file.document()));
  }
}

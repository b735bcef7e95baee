package io.clientele.instructions;

import io.clientele.accounts.OwnPassword;
import io.clientele.journal.Change;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signing and acknowledging: each for oneself alone, never for somebody absent, and only the newest
 * version as it was read.
 */
@Service
public class Signatures {

  private final PaperTable papers;
  private final SignatureTable signatures;
  private final InstructionAccess access;
  private final OwnPassword password;
  private final InstructionJournal journal;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Signatures(
      PaperTable papers,
      SignatureTable signatures,
      InstructionAccess access,
      OwnPassword password,
      InstructionJournal journal,
      TransactionTemplate transaction,
      Clock clock) {
    this.papers = papers;
    this.signatures = signatures;
    this.access = access;
    this.password = password;
    this.journal = journal;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Signs an instruction. Who signed in another window already has done it.
   *
   * @param number of the version that was read
   * @throws Refusal when there is a newer one, it asks nothing of the viewer, or the password is
   *     wrong
   * @throws NotFound when it is not the viewer's to read
   */
  public void sign(InstructionId id, int number, String typed) {
    transaction.executeWithoutResult(status -> access.read(id));
    password.prove(typed);
    put(id, number, InstructionKind.INSTRUCTION, "instruction.sign");
  }

  /** Says that a draft of a decision was read; the rest as in signing, without a password. */
  public void acknowledge(InstructionId id, int number) {
    put(id, number, InstructionKind.DECISION, "instruction.acknowledge");
  }

  private void put(InstructionId id, int number, InstructionKind kind, String action) {
    transaction.executeWithoutResult(
        status -> {
          access.read(id);
          var paper = papers.lock(id).stillAsking();
          if (paper.kind() != kind) {
            throw new NotFound();
          }
          if (paper.number() != number) {
            throw Refusal.because("instructions.refused.newer");
          }
          put(paper, action);
        });
  }

  private void put(StoredPaper paper, String action) {
    var viewer = access.viewer();
    long version = Objects.requireNonNull(paper.newest());
    if (signatures.isSigned(version, viewer.id())) {
      return;
    }
    if (!signatures.waiting(version).contains(viewer.id())) {
      throw Refusal.because("instructions.refused.not-asked");
    }
    var hash = signatures.hash(version);
    if (signatures.sign(version, hash, viewer.id(), clock.instant())) {
      journal.record(
          viewer.actor(),
          action,
          paper.id(),
          List.of(
              new Change("version", null, Integer.toString(paper.number())),
              new Change("hash", null, hash)),
          null);
    }
  }
}

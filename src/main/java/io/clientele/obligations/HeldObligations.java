package io.clientele.obligations;

import io.clientele.contracts.ContractId;
import io.clientele.contracts.HeldContracts;
import io.clientele.journal.Actor;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import java.util.function.BiFunction;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Takes obligations out for those who may act on them, and puts them back as they became. */
@Component
class HeldObligations {

  private final ObligationTable table;
  private final ObligationFiles files;
  private final ObligationAccess access;
  private final HeldContracts contracts;
  private final Reckonings reckonings;
  private final ObligationNews news;

  HeldObligations(
      ObligationTable table,
      ObligationFiles files,
      ObligationAccess access,
      HeldContracts contracts,
      Reckonings reckonings,
      ObligationNews news) {
    this.table = table;
    this.files = files;
    this.access = access;
    this.contracts = contracts;
    this.reckonings = reckonings;
    this.news = news;
  }

  /** One that nobody else changes until the transaction ends, and who acts on it. */
  record Held(KeptObligation kept, Actor by) {

    Obligation obligation() {
      return kept.obligation();
    }

    private Held asRead(long version) {
      if (obligation().version() != version) {
        throw new OptimisticLockingFailureException("obligation " + obligation().id().value());
      }
      return this;
    }
  }

  /**
   * Holds the contract for what is written beside it.
   *
   * @throws NotFound when there is none, or it is not the viewer's to look after
   * @throws Refusal when it was given up
   */
  HeldContracts.Along along(ContractId contract) {
    var along = contracts.along(contract);
    if (!along.state().isOpen() && !along.state().isConcluded()) {
      throw Refusal.because(
          "obligations.refused.contract", along.held().number(), along.state().inWords());
    }
    return along;
  }

  /** For whoever looks after the client; the contract is held first, as by those who sign it. */
  Held forWriter(ObligationId id, long version) {
    var by = along(table.get(id).obligation().contract()).held().actor();
    return new Held(table.lock(id), by).asRead(version);
  }

  /** For the division as well. Who must not is told so before: they hold up nobody. */
  Held forDoer(ObligationId id, long version) {
    access.requireDoer(table.get(id));
    var kept = table.lock(id);
    return new Held(kept, access.requireDoer(kept)).asRead(version);
  }

  /** What changes nothing leaves no step, and nobody is told. */
  void put(
      Held held, Step.Act act, String words, BiFunction<Obligation, Reckoning, Obligation> verb) {
    var before = held.kept();
    var became = verb.apply(before.obligation(), reckonings.of(before));
    if (!became.equals(before.obligation())) {
      var after = files.keep(before, became, act, words, held.by());
      news.changed(before, after, act, held.by());
    }
  }

  /** With the signature, or at once when it is written after that. */
  void bind(KeptObligation kept, Actor by) {
    var bound = kept.obligation().bound(reckonings.of(kept));
    news.bound(files.keep(kept, bound, Step.Act.BOUND, "", by), by);
  }
}

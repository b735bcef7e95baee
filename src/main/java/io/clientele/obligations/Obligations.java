package io.clientele.obligations;

import io.clientele.contracts.ClauseId;
import io.clientele.contracts.ContractId;
import io.clientele.contracts.ContractList;
import io.clientele.contracts.DraftClause;
import io.clientele.contracts.HeldContracts;
import io.clientele.kit.NotFound;
import io.clientele.kit.Reason;
import io.clientele.kit.Refusal;
import io.clientele.people.DepartmentId;
import io.clientele.people.Departments;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the divisions owe by contracts, as those write it who look after the client (duty E5). Every
 * verb that changes one throws {@link OptimisticLockingFailureException} when somebody else changed
 * it since it was read.
 *
 * @see io.clientele.obligations.Fulfilment
 */
@Service
@Transactional
public class Obligations {

  public static final int MOST = 100;

  private final ObligationTable table;
  private final ObligationFiles files;
  private final HeldContracts contracts;
  private final ContractList list;
  private final Departments departments;
  private final Reckonings reckonings;
  private final ObligationNews news;

  Obligations(
      ObligationTable table,
      ObligationFiles files,
      HeldContracts contracts,
      ContractList list,
      Departments departments,
      Reckonings reckonings,
      ObligationNews news) {
    this.table = table;
    this.files = files;
    this.contracts = contracts;
    this.list = list;
    this.departments = departments;
    this.reckonings = reckonings;
    this.news = news;
  }

  /**
   * Writes down what is owed; after the contract is signed it binds at once.
   *
   * @throws Refusal when something is missing, or the contract was given up
   * @throws NotFound when the contract is not the viewer's to look after, or has no such clause
   */
  public ObligationId write(ContractId contract, ObligationDetails details) {
    var along = held(contract);
    var clean = details.checked();
    requireDivision(clean.division(), null);
    if (table.of(contract).size() >= MOST) {
      throw Refusal.because("obligations.refused.many", MOST);
    }
    var by = along.held().actor();
    var heading = heading(contract, clean.clause());
    var kept = files.begin(Obligation.planned(contract, clean, heading), by);
    if (along.state().isConcluded()) {
      var bound = kept.obligation().bound(reckonings.of(kept));
      news.bound(files.keep(kept, bound, Step.Act.BOUND, "", by), by);
    }
    return kept.obligation().id();
  }

  /** Whatever was agreed since: another division, another day. */
  public void revise(ObligationId id, long version, ObligationDetails details) {
    var clean = details.checked();
    act(
        id,
        version,
        Step.Act.REVISED,
        "",
        (before, reckoning) -> {
          requireDivision(clean.division(), before.details().division());
          var same = Objects.equals(clean.clause(), before.details().clause());
          var called = same ? before.clause() : heading(before.contract(), clean.clause());
          return before.revised(clean, called, reckoning);
        });
  }

  /**
   * It is not asked for: taken out of the draft, or the client does without.
   *
   * @param why needed once it binds
   */
  public void drop(ObligationId id, long version, String why) {
    act(
        id,
        version,
        Step.Act.DROPPED,
        why,
        (before, reckoning) -> {
          if (before.bound()) {
            Reason.given(why);
          }
          return before.dropped();
        });
  }

  /** It was not kept, and will not be. */
  public void giveUp(ObligationId id, long version, String why) {
    var reason = Reason.given(why);
    act(id, version, Step.Act.BROKEN, reason, (before, reckoning) -> before.broken());
  }

  /** It is to be done after all: what proves it is not enough, or the client insists. */
  public void reopen(ObligationId id, long version, String why) {
    act(id, version, Step.Act.REOPENED, why, Obligation::reopened);
  }

  private void act(
      ObligationId id,
      long version,
      Step.Act act,
      String words,
      BiFunction<Obligation, Reckoning, Obligation> verb) {
    var by = held(table.get(id).obligation().contract()).held().actor();
    var kept = table.lock(id);
    var before = kept.obligation();
    if (before.version() != version) {
      throw new OptimisticLockingFailureException("obligation " + id.value());
    }
    var said = ObligationDetails.words("obligations.field.why", words);
    var after = files.keep(kept, verb.apply(before, reckonings.of(kept)), act, said, by);
    news.changed(kept, after, act, by);
  }

  private HeldContracts.Along held(ContractId contract) {
    var along = contracts.along(contract);
    if (!along.state().isOpen() && !along.state().isConcluded()) {
      throw Refusal.because(
          "obligations.refused.contract", along.held().number(), along.state().inWords());
    }
    return along;
  }

  private String heading(ContractId contract, @Nullable ClauseId clause) {
    return clause == null
        ? ""
        : list.card(contract).clauses().stream()
            .filter(one -> one.id().equals(clause))
            .findFirst()
            .map(DraftClause::heading)
            .orElseThrow(NotFound::new);
  }

  /** One that was closed keeps what it has, and gets nothing new. */
  private void requireDivision(DepartmentId division, @Nullable DepartmentId before) {
    if (!division.equals(before)
        && departments.rows(false).stream().noneMatch(row -> row.id().equals(division))) {
      throw Refusal.because("obligations.refused.division");
    }
  }
}

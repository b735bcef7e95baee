package io.clientele.obligations;

import io.clientele.contracts.ClauseId;
import io.clientele.contracts.ContractId;
import io.clientele.contracts.ContractList;
import io.clientele.contracts.DraftClause;
import io.clientele.kit.NotFound;
import io.clientele.kit.Reason;
import io.clientele.kit.Refusal;
import io.clientele.people.DepartmentId;
import io.clientele.people.Departments;
import java.util.Objects;
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

  private final HeldObligations held;
  private final ObligationTable table;
  private final ObligationFiles files;
  private final ContractList list;
  private final Departments departments;

  Obligations(
      HeldObligations held,
      ObligationTable table,
      ObligationFiles files,
      ContractList list,
      Departments departments) {
    this.held = held;
    this.table = table;
    this.files = files;
    this.list = list;
    this.departments = departments;
  }

  /**
   * Writes down what is owed; after the contract is signed it binds at once.
   *
   * @throws Refusal when something is missing, or the contract was given up
   * @throws NotFound when the contract is not the viewer's to look after, or has no such clause
   */
  public ObligationId write(ContractId contract, ObligationDetails details) {
    var along = held.along(contract);
    var clean = details.checked();
    requireDivision(clean.division(), null);
    if (table.of(contract).size() >= MOST) {
      throw Refusal.because("obligations.refused.many", MOST);
    }
    var by = along.held().actor();
    var heading = heading(contract, clean.clause());
    var kept = files.begin(Obligation.planned(contract, clean, heading), by);
    if (along.state().isConcluded()) {
      held.bind(kept, by);
    }
    return kept.obligation().id();
  }

  /** Whatever was agreed since: another division, another day. */
  public void revise(ObligationId id, long version, ObligationDetails details) {
    var clean = details.checked();
    var taken = held.forWriter(id, version);
    var before = taken.obligation();
    requireDivision(clean.division(), before.details().division());
    var same = Objects.equals(clean.clause(), before.details().clause());
    var called = same ? before.clause() : heading(before.contract(), clean.clause());
    held.put(
        taken,
        Step.Act.REVISED,
        "",
        (obligation, reckoning) -> obligation.revised(clean, called, reckoning));
  }

  /**
   * It is not asked for: taken out of the draft, or the client does without.
   *
   * @param why needed once it binds
   */
  public void drop(ObligationId id, long version, String why) {
    var taken = held.forWriter(id, version);
    var said = taken.obligation().bound() ? Reason.given(why) : Reason.orEmpty(why);
    held.put(taken, Step.Act.DROPPED, said, (before, reckoning) -> before.dropped());
  }

  /** It was not kept, and will not be. */
  public void giveUp(ObligationId id, long version, String why) {
    var taken = held.forWriter(id, version);
    var said = Reason.given(why);
    held.put(taken, Step.Act.BROKEN, said, (before, reckoning) -> before.broken());
  }

  /**
   * It is to be done after all: what proves it is not enough, or the client insists.
   *
   * @param why needed where the division has said that it is done
   */
  public void reopen(ObligationId id, long version, String why) {
    var taken = held.forWriter(id, version);
    var done = taken.obligation().state() == ObligationState.FULFILLED;
    var said = done ? Reason.given(why) : Reason.orEmpty(why);
    held.put(taken, Step.Act.REOPENED, said, Obligation::reopened);
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

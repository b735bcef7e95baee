package io.clientele.disagreements;

import io.clientele.contracts.ClauseId;
import io.clientele.contracts.ContractId;
import io.clientele.contracts.ContractList;
import io.clientele.contracts.DraftClause;
import io.clientele.contracts.HeldContracts;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What clients do not accept in contracts, and what is agreed instead (duty E2). Whoever writes the
 * contract writes its protocol, as long as the contract may be written; every verb that changes a
 * row throws {@link OptimisticLockingFailureException} when somebody else wrote it since.
 *
 * @see io.clientele.disagreements.AgreedWordings
 */
@Service
@Transactional
public class Disagreements {

  public static final int MOST = 200;

  private final ProtocolTable table;
  private final ProtocolFiles files;
  private final HeldContracts contracts;
  private final ContractList list;
  private final ObjectionNews news;

  Disagreements(
      ProtocolTable table,
      ProtocolFiles files,
      HeldContracts contracts,
      ContractList list,
      ObjectionNews news) {
    this.table = table;
    this.files = files;
    this.contracts = contracts;
    this.list = list;
    this.news = news;
  }

  /**
   * The client objects: from now on nothing is signed before the row is settled.
   *
   * @throws Refusal when nothing is said, there is a row on the clause already, or the contract is
   *     signed
   * @throws NotFound when the contract is not the viewer's to write, or has no such clause
   */
  public DisagreementId object(ContractId contract, Objection objection) {
    var held = contracts.take(contract);
    var said = objection.checked();
    if (table.of(contract).size() >= MOST) {
      throw Refusal.because("disagreements.refused.many", MOST);
    }
    var row = begun(contract, said);
    requireAlone(row);
    var id = files.begin(held, row);
    news.tell(held, id, row);
    return id;
  }

  private Disagreement begun(ContractId contract, Objection said) {
    var clause = said.clause();
    if (clause == null) {
      return Disagreement.begin(contract, said, said.heading(), "");
    }
    var stands = standing(contract, clause);
    var ours = stands.text();
    return Disagreement.begin(contract, said.against(ours), stands.heading(), ours);
  }

  private DraftClause standing(ContractId contract, ClauseId id) {
    return list.card(contract).clauses().stream()
        .filter(clause -> clause.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Two rows could agree on two wordings of one clause. */
  private void requireAlone(Disagreement row) {
    var taken =
        row.clause() != null
            && table.of(row.contract()).stream()
                .filter(other -> !other.id().equals(row.id()) && other.isUnsettled())
                .anyMatch(other -> Objects.equals(other.clause(), row.clause()));
    if (taken) {
      throw Refusal.because("disagreements.refused.twice", row.label());
    }
  }

  /** The client answers what the house says, or objects otherwise. */
  public void answer(DisagreementId id, long version, String theirs, String words) {
    var held = act(id, version, Statement.Kind.OBJECTED, words, row -> row.answered(theirs, words));
    news.tell(held, id, table.get(id));
  }

  /**
   * What the house can accept.
   *
   * @param words to the client
   */
  public void propose(DisagreementId id, long version, String wording, String words) {
    act(id, version, Statement.Kind.PROPOSED, words, row -> row.proposing(wording));
  }

  /** What both sides accept; it comes into the draft when it is taken in. */
  public void agree(DisagreementId id, long version, String wording, String words) {
    act(id, version, Statement.Kind.AGREED, words, row -> row.agreeing(wording));
  }

  /** The client does not insist: the clause stays as it is. */
  public void withdraw(DisagreementId id, long version, String words) {
    act(id, version, Statement.Kind.WITHDRAWN, words, Disagreement::withdrawn);
  }

  /** It is talked about again, whatever was agreed. */
  public void reopen(DisagreementId id, long version, String words) {
    act(
        id,
        version,
        Statement.Kind.REOPENED,
        words,
        row -> {
          requireAlone(row);
          return row.reopened();
        });
  }

  /**
   * For those who negotiate for the house; it is never printed, and who only reads never sees it.
   */
  public void note(DisagreementId id, long version, String words) {
    if (words.isBlank()) {
      throw Refusal.because("disagreements.refused.note");
    }
    act(id, version, Statement.Kind.NOTED, words, row -> row);
  }

  private HeldContracts.Held act(
      DisagreementId id,
      long version,
      Statement.Kind kind,
      String words,
      UnaryOperator<Disagreement> verb) {
    var held = contracts.take(table.get(id).contract());
    var before = table.get(id);
    if (before.version() != version) {
      throw new OptimisticLockingFailureException("disagreement " + id.value());
    }
    var after = verb.apply(before);
    files.keep(held, before, after, kind, wording(kind, after), Disagreement.words(words));
    return held;
  }

  private static String wording(Statement.Kind kind, Disagreement row) {
    return switch (kind) {
      case OBJECTED -> row.theirs();
      case PROPOSED -> row.ours();
      case AGREED, TAKEN_IN -> row.agreed();
      default -> "";
    };
  }
}

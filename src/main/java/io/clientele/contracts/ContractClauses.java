package io.clientele.contracts;

import io.clientele.clauses.TemplateClause;
import io.clientele.journal.Change;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.papers.Clause;
import io.clientele.templates.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The clauses of drafts. Whatever is written in them while the contract is under way ends its
 * round.
 */
@Service
@Transactional
public class ContractClauses {

  public static final int MOST = 300;
  private static final ClauseId NONE = new ClauseId(0);

  private final ClauseTable table;
  private final ContractFiles files;
  private final Wordings wordings;

  ContractClauses(ClauseTable table, ContractFiles files, Wordings wordings) {
    this.table = table;
    this.files = files;
    this.wordings = wordings;
  }

  /**
   * What the house has to say to whoever writes a clause.
   *
   * @param fallback how far one may go; never printed
   */
  public record Advice(List<Choice> choices, String fallback) {}

  /**
   * A wording of the house.
   *
   * @param name empty for the standard one
   */
  public record Choice(String name, String text, String when) {}

  /** Nothing for a clause that came from no template. */
  @Transactional(readOnly = true)
  public Advice advice(ClauseId id) {
    var clause = table.get(id);
    var contract = files.read(clause.contract());
    var known =
        files.isWritable(contract)
            ? wordings.of(contract, clause)
            : Optional.<TemplateClause>empty();
    return known
        .map(template -> advice(template, wordings.values(contract)))
        .orElseGet(() -> new Advice(List.of(), ""));
  }

  private static Advice advice(TemplateClause template, Values values) {
    var standard = new Choice("", Wordings.fill(template.standard(), values), "");
    var others =
        template.alternatives().stream()
            .map(one -> new Choice(one.name(), Wordings.fill(one.text(), values), one.when()));
    return new Advice(Stream.concat(Stream.of(standard), others).toList(), template.fallback());
  }

  /**
   * A clause of its own, at the end.
   *
   * @throws Refusal when it says nothing, or the contract is signed already
   */
  public ClauseId add(ContractId contract, Clause written) {
    var taken = open(contract);
    var clean = DraftClause.checked(written);
    if (table.of(contract).size() >= MOST) {
      throw Refusal.because("contracts.refused.many", MOST);
    }
    var clause =
        new DraftClause(
            NONE, contract, 0, clean.heading(), clean.text(), null, null, false, true, false);
    var id = table.insert(clause);
    files.putBack(taken, "contract.clause-add", named(clean.heading()));
    return id;
  }

  /**
   * Writes it otherwise; it is a wording of the house again when it says the same.
   *
   * @param version as it was read
   * @throws OptimisticLockingFailureException when somebody else wrote it since
   */
  public void write(ClauseId id, long version, Clause written) {
    var taken = open(table.get(id).contract());
    var clause = standing(id);
    if (clause.version() != version) {
      throw new OptimisticLockingFailureException("clause " + id.value());
    }
    var clean = DraftClause.checked(written);
    if (!clean.equals(clause.clause())) {
      table.update(judged(taken.contract(), clause, clean));
      files.putBack(taken, "contract.clause", named(clean.heading()));
    }
  }

  /** A text that is one of the house's wordings is refilled with the terms from now on. */
  private DraftClause judged(Contract contract, DraftClause clause, Clause written) {
    var wording =
        wordings
            .of(contract, clause)
            .flatMap(template -> Wordings.wording(template, written, wordings.values(contract)));
    return clause.saying(written, wording.isPresent(), wording.orElse(null));
  }

  /**
   * Puts it somewhere else.
   *
   * @param place from 0; beyond the last it comes last
   */
  public void move(ClauseId id, int place) {
    var taken = open(table.get(id).contract());
    var clause = standing(id);
    var order = new ArrayList<>(table.of(clause.contract()));
    var before = order.stream().map(DraftClause::id).toList();
    order.removeIf(other -> other.id().equals(id));
    order.add(Math.clamp(place, 0, order.size()), clause);
    if (!order.stream().map(DraftClause::id).toList().equals(before)) {
      table.arrange(order);
      files.putBack(taken, "contract.clause-move", named(clause.heading()));
    }
  }

  /** Leaves it out; it can be brought back. */
  public void remove(ClauseId id) {
    var taken = open(table.get(id).contract());
    var clause = standing(id);
    table.update(clause.removed(true));
    files.putBack(taken, "contract.clause-remove", named(clause.heading()));
  }

  /** Brings it back to where it stood. */
  public void bringBack(ClauseId id) {
    var taken = open(table.get(id).contract());
    var clause = table.get(id);
    if (clause.removed()) {
      table.update(clause.removed(false));
      files.putBack(taken, "contract.clause-restore", named(clause.heading()));
    }
  }

  private ContractFiles.Taken open(ContractId contract) {
    var taken = files.take(contract);
    taken.contract().requireOpen();
    return taken;
  }

  /** As it is now that its contract is held. */
  private DraftClause standing(ClauseId id) {
    var clause = table.get(id);
    if (clause.removed()) {
      throw new NotFound();
    }
    return clause;
  }

  /** What the clause says may name persons, who cannot be erased from the journal. */
  private static List<Change> named(String heading) {
    return List.of(new Change("clause", null, heading));
  }

  /** What nobody wrote themselves says what holds for this contract now. */
  void refill(Contract contract) {
    var values = wordings.values(contract);
    for (var clause : table.all(contract.id())) {
      var wording = clause.wording();
      if (wording != null) {
        var text = Wordings.fill(wording, values);
        if (!text.equals(clause.text())) {
          table.update(clause.saying(new Clause(clause.heading(), text), true, wording));
        }
      }
    }
  }

  /**
   * What the clauses need and nobody entered.
   *
   * @throws Refusal when there are no clauses
   */
  List<String> missing(Contract contract) {
    var all = table.of(contract.id());
    if (all.isEmpty()) {
      throw Refusal.because("contracts.refused.empty");
    }
    return Wordings.missing(all, wordings.values(contract));
  }
}

package io.clientele.contracts;

import io.clientele.approvals.Approvable;
import io.clientele.approvals.Frozen;
import io.clientele.approvals.RoundState;
import io.clientele.approvals.Submission;
import io.clientele.journal.Actor;
import io.clientele.journal.Change;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import io.clientele.people.Right;
import io.clientele.people.Scopes;
import io.clientele.routes.FactKind;
import io.clientele.routes.Facts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is approved of a contract, and what becomes of it then. */
@Component
class ContractApproval implements Approvable {

  static final FactKind AMOUNT = new FactKind("amount", "contracts.fact.amount", false);
  static final FactKind DISCOUNT = new FactKind("discount", "contracts.fact.discount", false);
  static final FactKind PAYMENT = new FactKind("payment", "contracts.fact.payment", false);
  static final FactKind OWN_WORDS = new FactKind("own-words", "contracts.fact.own-words", true);
  static final FactKind BEST = new FactKind("class-a", "contracts.fact.class-a", true);
  static final FactKind OWES = new FactKind("owes", "contracts.fact.owes", true);
  static final FactKind FIRST = new FactKind("first", "contracts.fact.first", true);

  static final List<FactKind> FACTS =
      List.of(AMOUNT, DISCOUNT, PAYMENT, OWN_WORDS, BEST, OWES, FIRST);

  private final ContractTable table;
  private final ClauseTable clauses;
  private final Standing standing;
  private final Scopes scopes;
  private final ContractFiles files;
  private final AmendedTexts amended;
  private final ContractVersions versions;

  ContractApproval(
      ContractTable table,
      ClauseTable clauses,
      Standing standing,
      Scopes scopes,
      ContractFiles files,
      AmendedTexts amended,
      ContractVersions versions) {
    this.table = table;
    this.clauses = clauses;
    this.standing = standing;
    this.scopes = scopes;
    this.files = files;
    this.amended = amended;
    this.versions = versions;
  }

  @Override
  public String kind() {
    return Contracts.KIND;
  }

  @Override
  public void hold(long record) {
    table.lock(new ContractId(record));
  }

  @Override
  public String path(long record) {
    return "contracts/" + record;
  }

  /** Those who are asked need not see what else is known of the client. */
  @Override
  public Right reading() {
    return Right.READ_CONTRACTS;
  }

  /** The text alone counts; the lines say of it what one looks for first. */
  @Override
  public Frozen frozen(long record) {
    var contract = table.get(new ContractId(record));
    var all = clauses.all(contract.id());
    var text = files.text(contract);
    var lines =
        Frozen.saying()
            .line("contracts.field.client", contract.client().name(), "")
            .line("contracts.field.title", contract.head().title(), "")
            .line("contracts.field.changes", amended.changes(contract), "");
    TermsLines.of(contract.terms()).forEach((key, words) -> lines.line(key, words, ""));
    lines.line("contracts.field.text", inWords(contract, text), text.sha256());
    warn(contract, all, lines);
    return lines.frozen();
  }

  /** Told from what was handed in the time before by the number of its version. */
  private String inWords(Contract contract, ContractText text) {
    var count = Texts.text("contracts.clauses.count", text.clauses().size());
    return versions
        .newest(contract.id())
        .map(newest -> Texts.text("contracts.version-clauses", newest.number(), count))
        .orElse(count);
  }

  private void warn(Contract contract, List<DraftClause> all, Frozen.Builder lines) {
    var own =
        named(all.stream().filter(clause -> !clause.removed() && !clause.standard()).toList());
    if (!own.isEmpty()) {
      lines.warning(Texts.text("contracts.warning.own-words", own));
    }
    var missing = named(all.stream().filter(ContractApproval::isMissing).toList());
    if (!missing.isEmpty()) {
      lines.warning(Texts.text("contracts.warning.missing", missing));
    }
    var blank =
        named(all.stream().filter(clause -> clause.text().contains(Wordings.BLANK)).toList());
    if (!blank.isEmpty()) {
      lines.warning(Texts.text("contracts.warning.blank", blank));
    }
    var known = standing.of(contract.head().client());
    if (known.owes()) {
      var how = Objects.requireNonNull(known.receivables()).inWords();
      lines.warning(Texts.text("contracts.warning.owes", how));
    }
    if (known.first()) {
      lines.warning(Texts.text("contracts.warning.first"));
    }
  }

  private static String named(List<DraftClause> clauses) {
    return clauses.stream().map(DraftClause::heading).collect(Collectors.joining(", "));
  }

  /** What the house never leaves out. */
  private static boolean isMissing(DraftClause clause) {
    return clause.removed() && clause.key() != null && !clause.optional();
  }

  /**
   * @throws Refusal when its client belongs to nobody who could be asked
   */
  Submission matter(Contract contract) {
    var owner = scopes.owner(contract.scope()).owner();
    if (owner == null) {
      throw Refusal.because("contracts.refused.no-owner", contract.client().name());
    }
    return new Submission(
        Contracts.KIND,
        contract.id().value(),
        contract.title(),
        contract.scope(),
        owner,
        facts(contract));
  }

  /** What is not known is left out: that spares no stage. */
  private Facts facts(Contract contract) {
    var terms = contract.terms();
    var known = standing.of(contract.head().client());
    var all = clauses.all(contract.id());
    var amount = amount(contract);
    var payment = terms.paymentDays();
    var discount = terms.discount();
    var facts =
        Facts.NONE
            .with(DISCOUNT.key(), discount == null ? BigDecimal.ZERO : discount)
            .with(OWN_WORDS.key(), all.stream().anyMatch(ContractApproval::isOfItsOwn))
            .with(BEST.key(), "A".equals(known.grade()))
            .with(FIRST.key(), known.first());
    facts = amount == null ? facts : facts.with(AMOUNT.key(), amount);
    facts = payment == null ? facts : facts.with(PAYMENT.key(), BigDecimal.valueOf(payment));
    return known.receivables() == null ? facts : facts.with(OWES.key(), known.owes());
  }

  /** An amendment disposes of what was signed as well: whichever amount is larger counts. */
  private @Nullable BigDecimal amount(Contract contract) {
    var amount = contract.terms().houseAmount();
    var amends = contract.amends();
    var before = amends == null ? null : table.get(amends.replaces()).terms().houseAmount();
    if (amount == null || before == null) {
      return amends == null ? amount : null;
    }
    return amount.max(before);
  }

  private static boolean isOfItsOwn(DraftClause clause) {
    return clause.removed() ? isMissing(clause) : !clause.standard();
  }

  @Override
  public void ended(long record, RoundState state, Actor by) {
    var contract = table.lock(new ContractId(record));
    var next =
        switch (state) {
          case APPROVED -> ContractState.APPROVED;
          case RETURNED -> ContractState.RETURNED;
          case REFUSED -> ContractState.REFUSED;
          case WITHDRAWN, VOID -> ContractState.DRAFT;
          case RUNNING -> throw new IllegalStateException("contract " + record);
        };
    var change = new Change("state", contract.state().inWords(), next.inWords());
    files.keep(contract.become(next), by, "contract.state", List.of(change));
  }
}

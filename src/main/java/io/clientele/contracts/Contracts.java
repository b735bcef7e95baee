package io.clientele.contracts;

import io.clientele.approvals.Approvals;
import io.clientele.company.Settings;
import io.clientele.journal.Change;
import io.clientele.journal.Changes;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Contracts as they are drafted and handed in, by those who look after the client (duty E1). */
@Service
@Transactional
public class Contracts {

  /** As routes, rounds and the journal call it. */
  public static final String KIND = "contract";

  private final ContractFiles files;
  private final DraftMaker maker;
  private final ContractApproval approval;
  private final ContractClauses clauses;
  private final ContractVersions versions;
  private final Amendments amendments;
  private final AmendedTexts amended;
  private final Approvals approvals;
  private final Settings settings;
  private final Clock clock;

  Contracts(
      ContractFiles files,
      DraftMaker maker,
      ContractApproval approval,
      ContractClauses clauses,
      ContractVersions versions,
      Amendments amendments,
      AmendedTexts amended,
      Approvals approvals,
      Settings settings,
      Clock clock) {
    this.files = files;
    this.maker = maker;
    this.approval = approval;
    this.clauses = clauses;
    this.versions = versions;
    this.amendments = amendments;
    this.amended = amended;
    this.approvals = approvals;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * A draft, with the clauses of its template.
   *
   * @throws Refusal when something is missing or cannot be
   * @throws NotFound when the client is not the viewer's to look after
   */
  public ContractId draft(ContractHead head) {
    return maker.begin(head.checked());
  }

  /** Another draft that says the same; whatever was approved of this one is not of that one. */
  public ContractId copy(ContractId id) {
    var copy = maker.copy(files.read(id));
    clauses.refill(files.read(copy));
    return copy;
  }

  /**
   * Calls it otherwise.
   *
   * @param version as it was read
   * @throws OptimisticLockingFailureException when somebody else changed it since
   */
  public void rename(ContractId id, long version, String title) {
    var taken = taken(id, version);
    var before = taken.contract();
    var after = before.called(title);
    if (!after.equals(before)) {
      var change = new Change("title", before.head().title(), after.head().title());
      files.putBack(taken.with(after), "contract.change", List.of(change));
    }
  }

  /**
   * Sets what is agreed; the clauses that nobody wrote themselves say it as well then. A round that
   * is under way ends, and an approval lapses.
   *
   * @param version as it was read
   * @throws Refusal when it is signed already, or something cannot be
   * @throws OptimisticLockingFailureException when somebody else changed it since
   */
  public void agree(ContractId id, long version, ContractTerms terms) {
    var taken = taken(id, version);
    var before = taken.contract();
    var after = before.agreeing(terms.checked(settings.currency()));
    var changes = Changes.between(before.terms(), after.terms());
    if (!changes.isEmpty()) {
      clauses.refill(after);
      files.putBack(taken.with(after), "contract.terms", changes);
    }
  }

  private ContractFiles.Taken taken(ContractId id, long version) {
    var taken = files.take(id);
    if (taken.contract().version() != version) {
      throw new OptimisticLockingFailureException("contract " + id.value());
    }
    return taken;
  }

  /**
   * Hands it in: its text is frozen as a version, and all are asked whom the route names.
   *
   * @throws Refusal when it is under way or signed, or something is missing
   */
  public void submit(ContractId id) {
    var taken = files.take(id);
    var contract = taken.contract().become(ContractState.IN_APPROVAL);
    requireWhole(contract);
    amended.requireChange(contract);
    var by = taken.actor();
    var version = versions.freeze(id, files.text(contract), by.inWords(), clock.instant());
    var change = new Change("version", null, Integer.toString(version.number()));
    files.keep(contract, by, "contract.submit", List.of(change));
    approvals.submit(approval.matter(contract), by);
  }

  private void requireWhole(Contract contract) {
    var missing = new ArrayList<String>();
    if (contract.terms().paymentDays() == null) {
      missing.add(Texts.text("contracts.field.payment"));
    }
    if (contract.terms().begins() == null) {
      missing.add(Texts.text("contracts.field.begins"));
    }
    clauses.missing(contract).stream().filter(one -> !missing.contains(one)).forEach(missing::add);
    if (!missing.isEmpty()) {
      throw Refusal.because("contracts.refused.missing", String.join(", ", missing));
    }
  }

  /** Takes it back while it is under way. */
  public void withdraw(ContractId id) {
    var taken = files.take(id);
    approvals.withdraw(KIND, id.value(), taken.actor());
  }

  /** Gives up a contract that was not signed; it can be fetched back. */
  public void giveUp(ContractId id) {
    var taken = files.take(id);
    var given = taken.contract().become(ContractState.WITHDRAWN);
    files.keep(given, taken.actor(), "contract.give-up", List.of());
  }

  /**
   * @throws Refusal when it was not given up, somebody was quicker, or another amendment has come
   *     in its place
   */
  public void fetchBack(ContractId id) {
    var taken = files.take(id);
    files.keep(taken.contract().fetchedBack(), taken.actor(), "contract.restore", List.of());
    if (taken.contract().amends() != null) {
      amendments.requireAlone(taken.contract());
      amended.requireBinding(taken.contract());
    }
  }
}

package io.clientele.demo;

import io.clientele.approvals.Decisions;
import io.clientele.approvals.Inbox;
import io.clientele.approvals.Verdict;
import io.clientele.contracts.ContractFilter;
import io.clientele.contracts.ContractId;
import io.clientele.contracts.ContractList;
import io.clientele.contracts.Contracts;
import io.clientele.contracts.Signing;
import io.clientele.terminations.OwedBy;
import io.clientele.terminations.SettlementDetails;
import io.clientele.terminations.SettlementId;
import io.clientele.terminations.SettlementKind;
import io.clientele.terminations.Settlements;
import io.clientele.terminations.TerminationDetails;
import io.clientele.terminations.TerminationId;
import io.clientele.terminations.TerminationKind;
import io.clientele.terminations.Terminations;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** A contract of the demo house that both sides end, with what is left to be settled. */
@Component
class DemoTerminations {

  private static final String LIKE = "Yearly supply";
  private static final String TITLE = "Supply of garden ware";

  private final Contracts contracts;
  private final ContractList list;
  private final Signing signing;
  private final Inbox inbox;
  private final Decisions decisions;
  private final Terminations terminations;
  private final Settlements settlements;
  private final Stage stage;

  DemoTerminations(
      Contracts contracts,
      ContractList list,
      Signing signing,
      Inbox inbox,
      Decisions decisions,
      Terminations terminations,
      Settlements settlements,
      Stage stage) {
    this.contracts = contracts;
    this.list = list;
    this.signing = signing;
    this.inbox = inbox;
    this.decisions = decisions;
    this.terminations = terminations;
    this.settlements = settlements;
    this.stage = stage;
  }

  /** One line is settled, the others wait. */
  void write(Instant now) {
    stage.play(now.minus(Duration.ofSeconds(100)), DemoPerson.ANNA, this::draft);
    stage.play(now.minus(Duration.ofSeconds(95)), DemoPerson.HELENA, this::approve);
    stage.play(now.minus(Duration.ofSeconds(90)), DemoPerson.ANNA, this::sign);
    stage.play(now.minus(Duration.ofSeconds(85)), DemoPerson.ANNA, this::end);
  }

  private void draft() {
    var id = contracts.copy(found(LIKE));
    contracts.rename(id, list.card(id).version(), TITLE);
    contracts.submit(id);
  }

  private void approve() {
    var number = list.card(found(TITLE)).number();
    var asked = inbox.waiting(number).getFirst();
    decisions.decide(asked.seat(), Verdict.APPROVE, "");
  }

  private void sign() {
    var id = found(TITLE);
    signing.sign(id, list.card(id).newest(), signing.today());
  }

  private void end() {
    var today = terminations.today();
    var details =
        new TerminationDetails(
            TerminationKind.AGREED,
            "The buyer gives up its garden department at the end of the season.",
            today,
            today.plusDays(45));
    var termination = terminations.terminate(found(TITLE), details, false);
    line(termination, SettlementKind.SUM, OwedBy.CLIENT, "The last two invoices", "1840");
    line(termination, SettlementKind.GOODS, OwedBy.CLIENT, "60 crates to be returned", null);
    var keys =
        line(termination, SettlementKind.DOCUMENTS, OwedBy.HOUSE, "The signed price list", null);
    settlements.settle(keys, 0, today, "Sent by post.");
  }

  private SettlementId line(
      TerminationId termination,
      SettlementKind kind,
      OwedBy owedBy,
      String what,
      @Nullable String amount) {
    var sum = amount == null ? null : new BigDecimal(amount);
    var until = terminations.today().plusDays(45);
    return settlements.add(termination, new SettlementDetails(kind, owedBy, what, sum, until));
  }

  private ContractId found(String title) {
    var filter = new ContractFilter(title, null, null, null, null, null);
    return list.rows(filter, PageRequest.of(0, 1)).getFirst().id();
  }
}

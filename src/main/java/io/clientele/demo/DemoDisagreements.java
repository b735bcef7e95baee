package io.clientele.demo;

import io.clientele.contracts.ContractFilter;
import io.clientele.contracts.ContractId;
import io.clientele.contracts.ContractList;
import io.clientele.contracts.DraftClause;
import io.clientele.disagreements.DisagreementId;
import io.clientele.disagreements.Disagreements;
import io.clientele.disagreements.Objection;
import java.time.Duration;
import java.time.Instant;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** What a client of the demo house does not accept in the contract that was returned. */
@Component
class DemoDisagreements {

  private static final String TITLE = "Supply of seasonal goods";

  private final Disagreements disagreements;
  private final ContractList list;
  private final Stage stage;

  DemoDisagreements(Disagreements disagreements, ContractList list, Stage stage) {
    this.disagreements = disagreements;
    this.list = list;
    this.stage = stage;
  }

  /** One row that is open, one where the client has to answer, one that is agreed. */
  void write(Instant now) {
    stage.play(now.minus(Duration.ofMinutes(4)), DemoPerson.ANNA, this::objectToDelivery);
    stage.play(now.minus(Duration.ofMinutes(3)), DemoPerson.ANNA, this::talkAboutPayment);
    stage.play(now.minus(Duration.ofMinutes(2)), DemoPerson.ANNA, this::agreeOnQuality);
  }

  private void objectToDelivery() {
    var delivery = clause("Delivery");
    disagreements.object(
        delivery.contract(),
        Objection.to(
            delivery.id(), "", "Who pays for the way back when goods are refused at the door?"));
  }

  private void talkAboutPayment() {
    var payment = clause("Payment");
    var row =
        objected(
            payment,
            "within \\d+ days",
            "within 60 days",
            "They pay at the end of the second month.");
    disagreements.propose(
        row,
        0,
        payment.text().replaceFirst("within \\d+ days", "within 45 days"),
        "As for all good customers of the house.");
    disagreements.note(row, 1, "Fifty at most, and only with the credit limit they have now.");
  }

  private void agreeOnQuality() {
    var quality = clause("Quality and complaints");
    var row =
        objected(quality, "five working days", "ten working days", "The shops unpack once a week.");
    var agreed = quality.text().replaceFirst("five working days", "ten working days");
    disagreements.agree(row, 0, agreed, "For visible defects only.");
  }

  private DisagreementId objected(DraftClause clause, String ours, String theirs, String why) {
    return disagreements.object(
        clause.contract(),
        Objection.to(clause.id(), clause.text().replaceFirst(ours, theirs), why));
  }

  private DraftClause clause(String heading) {
    return list.card(contract()).clauses().stream()
        .filter(clause -> clause.heading().equals(heading))
        .findFirst()
        .orElseThrow();
  }

  private ContractId contract() {
    var filter = new ContractFilter(TITLE, null, null, null, null, null);
    return list.rows(filter, PageRequest.of(0, 1)).getFirst().id();
  }
}

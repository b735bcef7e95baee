package io.clientele.demo;

import io.clientele.contracts.ClauseId;
import io.clientele.contracts.ContractCard;
import io.clientele.contracts.ContractFilter;
import io.clientele.contracts.ContractList;
import io.clientele.obligations.Due;
import io.clientele.obligations.Due.Unit;
import io.clientele.obligations.Fulfilment;
import io.clientele.obligations.ObligationDetails;
import io.clientele.obligations.ObligationFilter;
import io.clientele.obligations.ObligationList;
import io.clientele.obligations.Obligations;
import io.clientele.people.DepartmentId;
import io.clientele.people.DepartmentRow;
import io.clientele.people.Departments;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** What the demo house owes by the contract that is in force, and by one that is not signed. */
@Component
class DemoObligations {

  private static final String SIGNED = "Yearly supply";
  private static final String DRAFTED = "Supply for the canteens";

  private final Obligations obligations;
  private final Fulfilment fulfilment;
  private final ObligationList owed;
  private final ContractList list;
  private final Departments departments;
  private final Stage stage;

  DemoObligations(
      Obligations obligations,
      Fulfilment fulfilment,
      ObligationList owed,
      ContractList list,
      Departments departments,
      Stage stage) {
    this.obligations = obligations;
    this.fulfilment = fulfilment;
    this.owed = owed;
    this.list = list;
    this.departments = departments;
    this.stage = stage;
  }

  /** One is due in Logistics, one waits for the first delivery, one is done. */
  void write(Instant now) {
    stage.play(now.minus(Duration.ofMinutes(1)), DemoPerson.ANNA, this::promise);
    stage.play(now.minus(Duration.ofSeconds(30)), DemoPerson.PETRA, this::sendSamples);
  }

  private void sendSamples() {
    var filter = ObligationFilter.OPEN.saying("samples");
    var row = owed.rows(filter, PageRequest.of(0, 1)).getFirst();
    fulfilment.fulfil(
        row.id(),
        owed.card(row.id()).version(),
        fulfilment.today(),
        "Three sets, sent by parcel this morning.",
        List.of());
  }

  private void promise() {
    var signed = contract(SIGNED);
    obligations.write(
        signed.id(),
        new ObligationDetails(
            clause(signed, "Delivery"),
            "Name a fixed delivery day to the buyer’s warehouse",
            division("Logistics"),
            Due.within(4, Unit.WORKING_DAYS),
            "The buyer’s confirmation",
            "0.5 % of the value for each week"));
    obligations.write(
        signed.id(),
        new ObligationDetails(
            clause(signed, "Quality and complaints"),
            "Look through the first delivery together with the buyer",
            division("Logistics"),
            Due.upon("The first delivery arrives", 2, Unit.WORKING_DAYS),
            "A signed record",
            ""));
    obligations.write(
        signed.id(),
        new ObligationDetails(
            null,
            "Send samples of the new glaze",
            division("Production"),
            Due.within(10, Unit.WORKING_DAYS),
            "",
            ""));
    plan(contract(DRAFTED));
  }

  private void plan(ContractCard drafted) {
    obligations.write(
        drafted.id(),
        new ObligationDetails(
            clause(drafted, "Delivery"),
            "Deliver before seven in the morning",
            division("Logistics"),
            Due.upon("The first order is placed", 5, Unit.WORKING_DAYS),
            "The delivery notes of the first week",
            ""));
  }

  private static ClauseId clause(ContractCard card, String heading) {
    return card.clauses().stream()
        .filter(clause -> clause.heading().equals(heading))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private ContractCard contract(String title) {
    var filter = new ContractFilter(title, null, null, null, null, null);
    return list.card(list.rows(filter, PageRequest.of(0, 1)).getFirst().id());
  }

  private DepartmentId division(String name) {
    return departments.rows(false).stream()
        .filter(row -> row.name().equals(name))
        .findFirst()
        .map(DepartmentRow::id)
        .orElseThrow();
  }
}

package io.clientele.demo;

import io.clientele.contracts.Amendments;
import io.clientele.contracts.ContractFilter;
import io.clientele.contracts.ContractId;
import io.clientele.contracts.ContractList;
import io.clientele.contracts.ContractTerms;
import io.clientele.contracts.Contracts;
import java.time.Duration;
import java.time.Instant;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** What a client of the demo house has asked to change in a contract that is signed. */
@Component
class DemoAmendments {

  private static final String SIGNED = "Yearly supply";

  private final Amendments amendments;
  private final Contracts contracts;
  private final ContractList list;
  private final Stage stage;

  DemoAmendments(Amendments amendments, Contracts contracts, ContractList list, Stage stage) {
    this.amendments = amendments;
    this.contracts = contracts;
    this.list = list;
    this.stage = stage;
  }

  /** It is in the head's inbox, and the contract holds as it was signed. */
  void write(Instant now) {
    stage.play(now.minus(Duration.ofSeconds(110)), DemoPerson.ANNA, this::payLater);
  }

  private void payLater() {
    var amendment = amendments.begin(signed());
    var card = list.card(amendment);
    contracts.agree(amendment, card.version(), in45Days(card.terms()));
    contracts.submit(amendment);
  }

  private static ContractTerms in45Days(ContractTerms terms) {
    return new ContractTerms(
        terms.amount(),
        terms.currency(),
        terms.houseAmount(),
        45,
        terms.priceType(),
        terms.discount(),
        terms.delivery(),
        terms.penalty(),
        terms.begins(),
        terms.ends(),
        terms.renewalMonths(),
        terms.noticeDays());
  }

  private ContractId signed() {
    var filter = new ContractFilter(SIGNED, null, null, null, null, null);
    return list.rows(filter, PageRequest.of(0, 1)).getFirst().id();
  }
}

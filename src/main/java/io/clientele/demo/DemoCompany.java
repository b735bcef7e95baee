package io.clientele.demo;

import io.clientele.company.Companies;
import io.clientele.company.LegalEntityDetails;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Puts the house's own name and requisites on its letters. */
@Component
class DemoCompany {

  private static final LegalEntityDetails HOUSE =
      new LegalEntityDetails(
          "Clientele Handelshaus GmbH",
          "Clientele Trading House",
          "Am Sandtorkai 40",
          "20457",
          "Hamburg",
          "DE",
          "DE811907980",
          "HRB 104200, Amtsgericht Hamburg",
          "Commerzbank Hamburg",
          "DE89 3704 0044 0532 0130 00",
          "COBADEFFXXX",
          "+49 40 334455-0",
          "office@clientele.example",
          "https://www.clientele.example");

  private final Companies companies;
  private final Stage stage;

  DemoCompany(Companies companies, Stage stage) {
    this.companies = companies;
    this.stage = stage;
  }

  void register(Instant at) {
    stage.play(at, DemoPerson.ADMIN, () -> companies.create(HOUSE));
  }
}

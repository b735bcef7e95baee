package io.clientele.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.clientele.company.LegalEntityDetails;
import io.clientele.documents.Documents;
import io.clientele.papers.Clause;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that is agreed when a contract is signed: what is approved and what the signature stands for.
 * Written the same way for ever, as its hash is printed on paper.
 *
 * @param replaces the text in whose place it comes; null when it is the first
 * @param client by the legal name
 */
public record ContractText(
    String number,
    @Nullable Replaced replaces,
    String kind,
    String language,
    String title,
    House house,
    String client,
    String taxNumber,
    ContractTerms terms,
    List<Clause> clauses) {

  /** Of its own: no setting of the portal may change how texts are written. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              any -> any.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  /** Another signed text: what is agreed instead of it is approved against that one alone. */
  public record Replaced(String number, String sha256) {}

  /** Our own side as it stood then. */
  public record House(
      String name,
      String address,
      String taxNumber,
      String registrationNumber,
      String bank,
      String iban) {

    /** A portal that is still being set up knows no house. */
    static final House UNKNOWN = new House("", "", "", "", "", "");

    static House of(LegalEntityDetails house) {
      return new House(
          house.name(),
          Requisites.address(house),
          house.taxNumber(),
          house.registrationNumber(),
          house.bank(),
          house.iban());
    }
  }

  public ContractText {
    clauses = List.copyOf(clauses);
  }

  static ContractText of(
      Contract contract, @Nullable Replaced replaces, House house, List<DraftClause> clauses) {
    return new ContractText(
        contract.number(),
        replaces,
        contract.head().kind().name(),
        contract.head().language(),
        contract.head().title(),
        house,
        contract.client().legalName(),
        contract.client().taxNumber(),
        contract.terms(),
        clauses.stream().map(DraftClause::clause).toList());
  }

  static ContractText read(byte[] written) {
    return JSON.readValue(written, ContractText.class);
  }

  byte[] bytes() {
    return JSON.writeValueAsBytes(this);
  }

  String sha256() {
    return Documents.sha256(bytes());
  }
}

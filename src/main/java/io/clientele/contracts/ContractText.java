package io.clientele.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.clientele.documents.Documents;
import io.clientele.papers.Clause;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that is agreed when a contract is signed: what is approved and what the signature stands for.
 * Written the same way for ever, as its hash is printed on paper.
 *
 * @param client by the legal name
 */
public record ContractText(
    String number,
    String kind,
    String language,
    String title,
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

  public ContractText {
    clauses = List.copyOf(clauses);
  }

  static ContractText of(Contract contract, List<DraftClause> clauses) {
    return new ContractText(
        contract.number(),
        contract.head().kind().name(),
        contract.head().language(),
        contract.head().title(),
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

package io.clientele.contracts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.contracts.ContractFilter;
import io.clientele.contracts.ContractList;
import io.clientele.contracts.ContractRow;
import io.clientele.kit.ui.SearchHit;
import io.clientele.kit.ui.SearchSource;
import java.util.List;
import org.springframework.data.domain.PageRequest;

/** Contracts in the global search. */
@SpringComponent
class ContractSearchSource implements SearchSource {

  private final ContractList list;

  ContractSearchSource(ContractList list) {
    this.list = list;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public String headingKey() {
    return "contracts.title";
  }

  @Override
  public List<SearchHit> find(String words, int limit) {
    var filter = new ContractFilter(words, null, null, null, null, null);
    return list.rows(filter, PageRequest.of(0, limit)).stream()
        .map(ContractSearchSource::hit)
        .toList();
  }

  private static SearchHit hit(ContractRow row) {
    return new SearchHit(
        text("contracts.found", row.number(), row.title()),
        text("contracts.found-with", row.client(), row.state().inWords()),
        ContractsNavigation.path(row.id()));
  }
}

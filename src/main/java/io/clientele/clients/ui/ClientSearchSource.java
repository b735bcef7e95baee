package io.clientele.clients.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientList;
import io.clientele.clients.ClientRow;
import io.clientele.kit.ui.SearchHit;
import io.clientele.kit.ui.SearchSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** Clients in the global search. */
@SpringComponent
class ClientSearchSource implements SearchSource {

  private final ClientList list;

  ClientSearchSource(ClientList list) {
    this.list = list;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String headingKey() {
    return "clients.title";
  }

  @Override
  public List<SearchHit> find(String words, int limit) {
    var page = PageRequest.of(0, limit, Sort.by("name"));
    return list.rows(ClientFilter.ALL.withWords(words), page).stream()
        .map(ClientSearchSource::hit)
        .toList();
  }

  private static SearchHit hit(ClientRow row) {
    var detail =
        Stream.of(row.number(), row.city(), row.ownerName())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    return new SearchHit(row.name(), detail, ClientsNavigation.path(row.id()));
  }
}

package io.clientele.clients.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientList;
import io.clientele.clients.ClientRow;
import io.clientele.clients.KeptClients;
import io.clientele.clients.KeptClients.Kept;
import io.clientele.kit.ui.SearchGroup;
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
  private final KeptClients kept;

  ClientSearchSource(ClientList list, KeptClients kept) {
    this.list = list;
    this.kept = kept;
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

  @Override
  public List<SearchGroup> atHand(int limit) {
    return List.of(
        group("clients.favourites", kept.favourites(limit)),
        group("clients.opened", kept.opened(limit)));
  }

  private static SearchGroup group(String headingKey, List<Kept> clients) {
    return new SearchGroup(headingKey, clients.stream().map(ClientSearchSource::hit).toList());
  }

  private static SearchHit hit(Kept client) {
    return new SearchHit(
        client.name(), detail(client.number(), client.city()), ClientsNavigation.path(client.id()));
  }

  private static SearchHit hit(ClientRow row) {
    return new SearchHit(
        row.name(),
        detail(row.number(), row.city(), row.ownerName()),
        ClientsNavigation.path(row.id()));
  }

  private static String detail(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }
}

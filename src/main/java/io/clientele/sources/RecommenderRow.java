package io.clientele.sources;

import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientId;
import io.clientele.clients.FilterAddress;

/**
 * Who recommended the house.
 *
 * @param name empty when the viewer may not see that client
 * @param recommended how many of those they recommended came in the period
 * @param won how many of those they recommended became clients in the period
 */
public record RecommenderRow(
    ClientId client, String name, Period period, long recommended, long won) {

  public String pathOfRecommended() {
    return FilterAddress.path(theirs().withField("came", period.came()));
  }

  public String pathOfWon() {
    return FilterAddress.path(theirs().withField("won", period.won()));
  }

  private ClientFilter theirs() {
    return ClientFilter.ALL.withField(RecommendedBy.KEY, Long.toString(client.value()));
  }
}

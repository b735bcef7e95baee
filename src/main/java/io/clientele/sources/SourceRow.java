package io.clientele.sources;

import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientStatus;
import io.clientele.clients.FilterAddress;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came of one source in a period.
 *
 * @param source empty for the clients of whom it is not known
 * @param came the cards that came in the period; of them
 * @param prospects are prospects
 * @param lost are dormant or lost
 * @param cameAndWon became clients at any time
 * @param won who became clients in the period, whenever they came
 * @param costs null when they are not for the viewer
 */
public record SourceRow(
    String source,
    Period period,
    long came,
    long prospects,
    long lost,
    long cameAndWon,
    long won,
    @Nullable BigDecimal costs) {

  private static final String EVER = "ever";

  public @Nullable BigDecimal costPerClient() {
    return costs == null || won == 0
        ? null
        : costs.divide(BigDecimal.valueOf(won), 2, RoundingMode.HALF_UP);
  }

  /** How many of a hundred who came were won. */
  public long share() {
    return came == 0 ? 0 : Math.round(100.0 * cameAndWon / came);
  }

  public String pathOfCame() {
    return FilterAddress.path(cards());
  }

  public String pathOfProspects() {
    return FilterAddress.path(cards().withStatuses(Set.of(ClientStatus.PROSPECT)));
  }

  public String pathOfLost() {
    var lost = Set.of(ClientStatus.DORMANT, ClientStatus.LOST);
    return FilterAddress.path(cards().withStatuses(lost));
  }

  public String pathOfCameAndWon() {
    return FilterAddress.path(cards().withField("won", EVER));
  }

  public String pathOfWon() {
    return FilterAddress.path(ofSource().withField("won", period.won()));
  }

  /** The address of the entries of costs. */
  public String pathOfCosts() {
    var year = period.isAll() ? "" : "year=" + period.year() + "&";
    return "sources?" + year + "costs=" + URLEncoder.encode(source, StandardCharsets.UTF_8);
  }

  private ClientFilter cards() {
    return ofSource().withField("came", period.came());
  }

  private ClientFilter ofSource() {
    return source.isEmpty()
        ? ClientFilter.ALL.withField(Sourceless.KEY, "yes")
        : ClientFilter.ALL.withField("source", source);
  }
}

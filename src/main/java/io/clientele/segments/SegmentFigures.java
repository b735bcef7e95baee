package io.clientele.segments;

import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientList;
import io.clientele.clients.FilterAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stands of a segment now, for its reader; each figure is the count of a list it opens. */
@Service
@Transactional(readOnly = true)
public class SegmentFigures {

  private final Segments segments;
  private final SegmentFilters filters;
  private final ClientList list;
  private final List<SegmentYield> yields;

  SegmentFigures(
      Segments segments, SegmentFilters filters, ClientList list, List<SegmentYield> yields) {
    this.segments = segments;
    this.filters = filters;
    this.list = list;
    this.yields = yields.stream().sorted(Comparator.comparingInt(SegmentYield::order)).toList();
  }

  /**
   * A number and its list.
   *
   * @param clients how many clients the list shows
   * @param pieces how much came of them, where that is no number of clients; else the same
   * @param path of the list
   */
  public record Figure(String textKey, long clients, long pieces, String path) {}

  /** How many clients of the segment the reader sees. */
  public Figure size(SegmentCard segment) {
    return clients("segments.size.now", filters.read(segment.details().filter()));
  }

  /**
   * What came of it.
   *
   * @throws io.clientele.kit.NotFound when the segment is not for the viewer
   */
  public List<Figure> yield(SegmentId id) {
    var filter = filters.read(segments.card(id).details().filter());
    var won = ClientFilter.ALL.withField(WonWithin.KEY, Long.toString(id.value()));
    var figures = new ArrayList<Figure>();
    figures.add(clients("segments.yield.won", won));
    for (var one : yields) {
      var those = filter.withField(one.field(), one.asked());
      figures.add(
          new Figure(
              one.textKey(),
              list.size(those),
              list.sum(those, one.perCard()),
              FilterAddress.path(those)));
    }
    return figures;
  }

  private Figure clients(String textKey, ClientFilter filter) {
    var count = list.size(filter);
    return new Figure(textKey, count, count, FilterAddress.path(filter));
  }
}

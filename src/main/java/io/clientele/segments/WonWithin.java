package io.clientele.segments;

import io.clientele.clients.FieldFilter;
import io.clientele.clients.Narrowing;
import io.clientele.people.Viewer;
import io.clientele.people.Viewers;
import java.util.List;
import java.util.Map;

/** By the segment in which somebody was a prospect before they became a client. */
record WonWithin(SegmentTable table, Viewers viewers) implements FieldFilter {

  static final String KEY = "wonin";

  @Override
  public Shape shape() {
    return Shape.ONE;
  }

  /** The segments that the viewer uses. */
  @Override
  public List<String> fixed() {
    var access = new SegmentAccess(viewers.current());
    return table.of(access.viewer().id(), access.departments()).stream()
        .map(segment -> Long.toString(segment.id().value()))
        .toList();
  }

  @Override
  public String clean(String written) {
    return written.matches("[1-9][0-9]{0,17}") ? written : "";
  }

  /** Nobody learns the name of a segment that they do not use. */
  @Override
  public String words(String value) {
    return used(value, viewers.current()) ? table.find(id(value)).orElseThrow().name() : "?";
  }

  @Override
  public Condition condition(String asked, Viewer viewer) {
    var condition =
        used(asked, viewer)
            ? """
            f.segment_id = :segments_won_in and f.standing = 'PROSPECT'
              and f.since <= %s.won_at\
            """
            : "1 = 0";
    return new Condition(
        Narrowing.of(
            """
            select f.client_id as id from segments_member f
            join clients_client w on w.id = f.client_id where %s\
            """
                .formatted(condition.formatted("w")),
            """
            (select 1 from segments_member f where f.client_id = c.id and %s limit 1)
              is not null\
            """
                .formatted(condition.formatted("c"))),
        Map.of("segments_won_in", id(asked).value()));
  }

  private boolean used(String value, Viewer viewer) {
    return table.find(id(value)).filter(new SegmentAccess(viewer)::uses).isPresent();
  }

  private static SegmentId id(String value) {
    return new SegmentId(Long.parseLong(value));
  }
}

package io.clientele.segments;

import io.clientele.clients.FieldFilter;
import io.clientele.clients.Narrowing;
import io.clientele.people.Right;
import io.clientele.people.Scopes;
import io.clientele.people.Viewer;
import io.clientele.people.Viewers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** By the segment in which somebody was a prospect before they became a client. */
record WonWithin(SegmentTable table, Viewers viewers, Scopes scopes) implements FieldFilter {

  static final String KEY = "wonin";

  private static final String READ = "segments_won_read";

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

  /** Of others' segments only who may be read: the filter may ask for what is below the head. */
  @Override
  public Condition condition(String asked, Viewer viewer) {
    var segment = table.find(id(asked)).filter(new SegmentAccess(viewer)::uses);
    if (segment.isEmpty()) {
      return new Condition(Narrowing.byRow("segments_member", "1 = 0"), Map.of());
    }
    var parameters = new HashMap<String, Object>();
    parameters.put("segments_won_in", id(asked).value());
    var condition =
        """
        f.segment_id = :segments_won_in and f.standing = 'PROSPECT'
          and f.since <= (select w.won_at from clients_client w where w.id = f.client_id)\
        """;
    if (!segment.get().owner().equals(viewer.id())) {
      var read = scopes.filter(viewer, Right.READ);
      parameters.putAll(read.parameters(READ));
      condition +=
          """
           and f.client_id in (select w.id from clients_client w
            join people_scope t on t.id = w.scope_id where %s)\
          """
              .formatted(read.condition("t", READ));
    }
    return new Condition(Narrowing.byRow("segments_member", condition), parameters);
  }

  private boolean used(String value, Viewer viewer) {
    return table.find(id(value)).filter(new SegmentAccess(viewer)::uses).isPresent();
  }

  private static SegmentId id(String value) {
    return new SegmentId(Long.parseLong(value));
  }
}

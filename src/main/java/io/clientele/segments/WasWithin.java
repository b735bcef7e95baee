package io.clientele.segments;

import io.clientele.clients.FieldFilter;
import io.clientele.clients.Narrowing;
import io.clientele.kit.Texts;
import io.clientele.people.Right;
import io.clientele.people.Scopes;
import io.clientele.people.Viewer;
import io.clientele.people.Viewers;
import java.sql.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * By the segment that found them on one day. Who was counted through somebody else's eyes is shown
 * to those alone who may read the card: the segment may ask for what stands below its head.
 */
record WasWithin(SegmentTable table, SizeTable sizes, Viewers viewers, Scopes scopes)
    implements FieldFilter {

  private static final String READ = "segments_read";

  @Override
  public Shape shape() {
    return Shape.ONE;
  }

  /** The last day of each segment that the viewer uses. */
  @Override
  public List<String> fixed() {
    var access = new SegmentAccess(viewers.current());
    return table.of(access.viewer().id(), access.departments()).stream()
        .flatMap(
            segment ->
                sizes
                    .lastListed(segment.id())
                    .map(day -> new SegmentDay(segment.id(), day, SegmentDay.Part.ALL).written())
                    .stream())
        .toList();
  }

  @Override
  public String clean(String written) {
    return SegmentDay.read(written).map(SegmentDay::written).orElse("");
  }

  /** Nobody learns the name of a segment that they do not use. */
  @Override
  public String words(String value) {
    var asked = SegmentDay.read(value).orElseThrow();
    return table
        .find(asked.segment())
        .filter(new SegmentAccess(viewers.current())::uses)
        .map(
            segment ->
                Texts.text(
                    "segments.filter.on." + asked.part(), segment.name(), Texts.day(asked.day())))
        .orElse("?");
  }

  @Override
  public Condition condition(String value, Viewer viewer) {
    var asked = SegmentDay.read(value).orElseThrow();
    var counted = sizes.countedFor(asked.segment(), asked.day());
    if (counted.isEmpty()
        || table.find(asked.segment()).filter(new SegmentAccess(viewer)::uses).isEmpty()) {
      return new Condition(Narrowing.byRow("segments_member", "1 = 0"), Map.of());
    }
    var parameters = new HashMap<String, Object>();
    parameters.put("segments_in", asked.segment().value());
    parameters.put("segments_day", Date.valueOf(asked.day()));
    var condition =
        """
        f.segment_id = :segments_in and f.from_day <= :segments_day
          and (f.until_day is null or f.until_day > :segments_day) and %s\
        """
            .formatted(asked.standing());
    if (viewer.persons().noneMatch(person -> person.id().equals(counted.get()))) {
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
}

package io.clientele.segments;

import io.clientele.clients.ClientReferences;
import io.clientele.clients.ListField;
import io.clientele.clients.RowsAlong;
import io.clientele.people.Scopes;
import io.clientele.people.Viewers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What segments add to the list of clients and to merging. */
@Configuration(proxyBeanMethods = false)
class SegmentParts {

  @Bean
  ListField wonWithinSegment(SegmentTable table, Viewers viewers, Scopes scopes) {
    return ListField.belowTheHead(WonWithin.KEY, "segments.filter.won", 60)
        .with(new WonWithin(table, viewers, scopes));
  }

  @Bean
  ListField wasWithinSegment(SegmentTable table, SizeTable sizes, Viewers viewers, Scopes scopes) {
    return ListField.inTheHead(SegmentDay.KEY, "segments.filter.on", 61)
        .with(new WasWithin(table, sizes, viewers, scopes));
  }

  /** By the name that it had when prospects alone were kept: merges from then can be undone. */
  @Bean
  ClientReferences segmentMembersAlong(JdbcTemplate jdbc, JsonMapper json) {
    return new RowsAlong(jdbc, json, "segment-prospects", "segments_member");
  }
}

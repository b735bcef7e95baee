package io.clientele.segments;

import io.clientele.clients.ClientReferences;
import io.clientele.clients.ListField;
import io.clientele.clients.RowsAlong;
import io.clientele.people.Viewers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What segments add to the list of clients and to merging. */
@Configuration(proxyBeanMethods = false)
class SegmentParts {

  @Bean
  ListField wonWithinSegment(SegmentTable table, Viewers viewers) {
    return ListField.belowTheHead(WonWithin.KEY, "segments.filter.won", 60)
        .with(new WonWithin(table, viewers));
  }

  @Bean
  ClientReferences segmentProspectsAlong(JdbcTemplate jdbc, JsonMapper json) {
    return new RowsAlong(jdbc, json, "segment-prospects", "segments_prospect");
  }
}

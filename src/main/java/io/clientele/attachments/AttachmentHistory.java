package io.clientele.attachments;

import io.clientele.clients.ClientReferences;
import io.clientele.clients.FieldHistory;
import io.clientele.clients.HistorySource;
import io.clientele.clients.RowsAlong;
import io.clientele.journal.Journal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class AttachmentHistory {

  @Bean
  HistorySource fileChanges(Journal journal) {
    return new FieldHistory(
        journal,
        "attachments.field.",
        (field, value) -> value,
        "client.file-add",
        "client.file-remove");
  }

  @Bean
  ClientReferences filesAlong(JdbcTemplate jdbc, JsonMapper json) {
    return new RowsAlong(jdbc, json, "files", "attachments_file");
  }
}

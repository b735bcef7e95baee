package io.clientele.attachments;

import io.clientele.clients.ClientReferences;
import io.clientele.clients.FieldHistory;
import io.clientele.clients.HistorySource;
import io.clientele.clients.RowsAlong;
import io.clientele.journal.Journal;
import io.clientele.kit.Texts;
import java.util.function.UnaryOperator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class AttachmentHistory {

  @Bean
  HistorySource filesAdded(Journal journal) {
    return of(journal, "client.file-add");
  }

  @Bean
  HistorySource filesRemoved(Journal journal) {
    return of(journal, "client.file-remove");
  }

  @Bean
  ClientReferences filesAlong(JdbcTemplate jdbc, JsonMapper json) {
    return new RowsAlong(jdbc, json, "files", "attachments_file");
  }

  private static HistorySource of(Journal journal, String action) {
    return new FieldHistory(
        journal, action, field -> Texts.text("attachments.field"), UnaryOperator.identity());
  }
}

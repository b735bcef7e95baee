package io.clientele.prospecting;

import io.clientele.clients.ClientReferences;
import io.clientele.clients.FieldHistory;
import io.clientele.clients.FreeText;
import io.clientele.clients.HistorySource;
import io.clientele.clients.OneAlong;
import io.clientele.clients.RowsAlong;
import io.clientele.journal.Journal;
import io.clientele.kit.Reason;
import io.clientele.kit.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class PlanHistory {

  @Bean
  FreeText aimsOfPlans() {
    return new FreeText(
        "prospecting_plan", "client_id", "client_id", "aim", PlanDetails.LONGEST_AIM);
  }

  @Bean
  FreeText stepsOfPlans() {
    return new FreeText("prospecting_step", "id", "client_id", "words", Reason.LONGEST);
  }

  @Bean
  HistorySource planChanges(Journal journal) {
    return new FieldHistory(
        journal,
        "prospecting.field.",
        PlanHistory::words,
        RelationshipPlans.CHANGE,
        RelationshipPlans.STEP_ADD,
        RelationshipPlans.STEP_DONE,
        RelationshipPlans.STEP_DROP);
  }

  @Bean
  ClientReferences plansAlong(JdbcTemplate jdbc) {
    return new OneAlong(jdbc, "plans", "prospecting_plan");
  }

  @Bean
  ClientReferences planStepsAlong(JdbcTemplate jdbc, JsonMapper json) {
    return new RowsAlong(jdbc, json, "plan-steps", "prospecting_step");
  }

  /** Of who decides only the number is journalled: persons can be erased, the journal cannot. */
  private static String words(String field, String value) {
    return field.equals("decider") ? Texts.text("prospecting.decider.number", value) : value;
  }
}

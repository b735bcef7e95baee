package io.clientele.handover;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.PortalTest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of every column that names an employee it is decided what becomes of it when they leave. */
@PortalTest
class EmployeeColumnsTests {

  private enum Fate {
    /** A {@link io.clientele.people.Handover} passes it on. */
    HANDED_OVER,
    /** A {@link io.clientele.people.Ending} ends it, or the sign-in that it is about. */
    ENDED,
    /** Says who did or had something at that time. */
    HISTORY,
    /** A person's own way to work, of no use to a successor. */
    PERSONAL
  }

  private static final Map<String, Fate> DECIDED =
      Map.ofEntries(
          Map.entry("people_scope.owner_id", Fate.HANDED_OVER),
          Map.entry("people_employee.head_id", Fate.HANDED_OVER),
          Map.entry("views_view.owner_id", Fate.HANDED_OVER),
          Map.entry("segments_segment.owner_id", Fate.HANDED_OVER),
          Map.entry("segments_size.owner_id", Fate.HISTORY),
          Map.entry("letters_letter.author_id", Fate.HANDED_OVER),
          Map.entry("instructions_paper.author_id", Fate.HANDED_OVER),
          Map.entry("instructions_signature.employee_id", Fate.HISTORY),
          Map.entry("instructions_reading.employee_id", Fate.HISTORY),
          Map.entry("instructions_comment.author_id", Fate.HISTORY),
          Map.entry("people_scope_grant.employee_id", Fate.ENDED),
          Map.entry("people_absence.absent_id", Fate.ENDED),
          Map.entry("people_absence.substitute_id", Fate.ENDED),
          Map.entry("mail_message.sender_id", Fate.ENDED),
          Map.entry("accounts_session.employee_id", Fate.ENDED),
          Map.entry("accounts_password.employee_id", Fate.ENDED),
          Map.entry("accounts_link.employee_id", Fate.ENDED),
          Map.entry("people_scope_spell.owner_id", Fate.HISTORY),
          Map.entry("people_absence.proposed_by", Fate.HISTORY),
          Map.entry("people_absence.decided_by", Fate.HISTORY),
          Map.entry("journal_entry.actor_id", Fate.HISTORY),
          Map.entry("journal_entry.for_id", Fate.HISTORY),
          Map.entry("imports_run.employee_id", Fate.HISTORY),
          Map.entry("imports_reversal.employee_id", Fate.HISTORY),
          Map.entry("approvals_asked.employee_id", Fate.ENDED),
          Map.entry("approvals_round.owner_id", Fate.HISTORY),
          Map.entry("approvals_round.submitter_id", Fate.HISTORY),
          Map.entry("approvals_round.submitted_for_id", Fate.HISTORY),
          Map.entry("approvals_seat.decider_id", Fate.HISTORY),
          Map.entry("worktime_employee.employee_id", Fate.PERSONAL),
          Map.entry("worktime_hours.employee_id", Fate.PERSONAL),
          Map.entry("expenses_expense.spender_id", Fate.HISTORY),
          Map.entry("expenses_budget.employee_id", Fate.PERSONAL),
          Map.entry("contracts_signing.manager_id", Fate.HISTORY),
          Map.entry("handover_act.leaver_id", Fate.HISTORY),
          Map.entry("handover_item.successor_id", Fate.HISTORY),
          Map.entry("territories_employee.employee_id", Fate.PERSONAL),
          Map.entry("people_employee_role.employee_id", Fate.PERSONAL),
          Map.entry("views_default.employee_id", Fate.PERSONAL),
          Map.entry("imports_mapping.employee_id", Fate.PERSONAL),
          Map.entry("notices_notice.recipient_id", Fate.PERSONAL),
          Map.entry("notices_notice.for_id", Fate.PERSONAL),
          Map.entry("notices_choice.employee_id", Fate.PERSONAL),
          Map.entry("clients_favourite.employee_id", Fate.PERSONAL),
          Map.entry("clients_opened.employee_id", Fate.PERSONAL));

  @Autowired private JdbcClient jdbc;

  @Test
  void everyColumnIsDecided() {
    var columns = new TreeSet<>(columns(REFERRING));
    columns.addAll(columns(CALLED_SO));

    assertThat(columns).isNotEmpty().isSubsetOf(DECIDED.keySet());
  }

  @Test
  void nothingIsDecidedThatIsNotThere() {
    var columns = new HashSet<>(columns(REFERRING));
    columns.addAll(columns(CALLED_SO));
    columns.addAll(columns(HISTORY));

    assertThat(columns).containsAll(DECIDED.keySet());
  }

  private static final String REFERRING =
      """
      select concat(table_name, '.', column_name) from information_schema.key_column_usage
      where table_schema = database() and referenced_table_name = 'people_employee'
      """;

  /** Numbers of employees that no constraint guards. */
  private static final String CALLED_SO =
      """
      select concat(table_name, '.', column_name) from information_schema.columns
      where table_schema = database() and data_type = 'bigint'
        and column_name in ('employee_id', 'owner_id', 'author_id', 'sender_id', 'head_id',
          'successor_id', 'leaver_id', 'actor_id', 'absent_id', 'substitute_id', 'proposed_by',
          'decided_by', 'created_by', 'changed_by', 'assigned_to', 'responsible_id')
      """;

  private static final String HISTORY =
      """
      select concat(table_name, '.', column_name) from information_schema.columns
      where table_schema = database() and table_name = 'journal_entry'
      """;

  private List<String> columns(String query) {
    return jdbc.sql(query).query(String.class).list();
  }
}

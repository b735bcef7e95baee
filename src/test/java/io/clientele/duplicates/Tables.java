package io.clientele.duplicates;

import io.clientele.clients.ClientId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every row of every table that holds something of some clients; versions and journal apart. */
final class Tables {

  private static final String CONTACTS =
      "(select id from clients_contact where client_id in (:clients))";
  private static final String SCOPES =
      "(select scope_id from clients_client where id in (:clients))";

  private static final Map<String, String> ROWS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("clients_client", "id in (:clients)"),
              Map.entry("clients_address", "client_id in (:clients)"),
              Map.entry("clients_phone", "client_id in (:clients)"),
              Map.entry("clients_mail", "client_id in (:clients)"),
              Map.entry("clients_tag", "client_id in (:clients)"),
              Map.entry("clients_search", "client_id in (:clients)"),
              Map.entry("clients_note", "client_id in (:clients)"),
              Map.entry("clients_contact", "client_id in (:clients)"),
              Map.entry("clients_contact_phone", "contact_id in " + CONTACTS),
              Map.entry("clients_contact_mail", "contact_id in " + CONTACTS),
              Map.entry("clients_contact_memory", "contact_id in " + CONTACTS),
              Map.entry("segments_member", "client_id in (:clients)"),
              Map.entry("letters_client", "client_id in (:clients)"),
              Map.entry("letters_recipient", "client_id in (:clients)"),
              Map.entry("mail_message", "scope_id in " + SCOPES),
              Map.entry("mail_reference", "type = 'client' and reference_id in (:clients)"),
              Map.entry("terms_terms", "client_id in (:clients)"),
              Map.entry("profiles_profile", "client_id in (:clients)"),
              Map.entry("profiles_account", "client_id in (:clients)"),
              Map.entry("prospecting_plan", "client_id in (:clients)"),
              Map.entry("prospecting_step", "client_id in (:clients)"),
              Map.entry("reliability_rating", "client_id in (:clients)"),
              Map.entry("reliability_fact", "client_id in (:clients)"),
              Map.entry("attachments_file", "client_id in (:clients)"),
              Map.entry("expenses_expense", "client_id in (:clients)"),
              Map.entry("contracts_contract", "client_id in (:clients)"),
              Map.entry("approvals_round", "scope_id in " + SCOPES),
              Map.entry("clients_favourite", "client_id in (:clients)"),
              Map.entry("clients_opened", "client_id in (:clients)"),
              Map.entry("letters_deselected", "contact_id in " + CONTACTS),
              Map.entry("people_scope", "id in " + SCOPES),
              Map.entry("people_scope_spell", "scope_id in " + SCOPES),
              Map.entry("people_scope_grant", "scope_id in " + SCOPES)));

  /** These tell what happened, like the journal, and are not taken back. */
  private static final Set<String> TELLING =
      Set.of("clients_contact_history", "duplicates_merge", "duplicates_apart", "notices_notice");

  private Tables() {}

  static Set<String> known() {
    var known = new HashSet<>(ROWS.keySet());
    known.addAll(TELLING);
    return known;
  }

  /** The tables whose rows name a card, a person there, its scope or its profile. */
  static List<String> referring(JdbcClient jdbc) {
    return jdbc.sql(
            """
            select distinct table_name from information_schema.key_column_usage
            where table_schema = database() and referenced_table_name in
              ('clients_client', 'clients_contact', 'people_scope', 'profiles_profile',
              'prospecting_plan', 'reliability_rating', 'terms_terms', 'clients_note')
            union
            select table_name from information_schema.columns
            where table_schema = database()
              and column_name in ('client_id', 'contact_id', 'scope_id')
            """)
        .query(String.class)
        .list();
  }

  /** One line for each row, with the name of its table. */
  static List<String> rows(JdbcClient jdbc, ClientId... clients) {
    var ids = java.util.Arrays.stream(clients).map(ClientId::value).toList();
    var lines = new ArrayList<String>();
    ROWS.forEach(
        (table, where) ->
            lines.addAll(
                jdbc
                    .sql("select * from " + table + " where " + where)
                    .param("clients", ids)
                    .query()
                    .listOfRows()
                    .stream()
                    .map(row -> table + " " + line(row))
                    .sorted()
                    .toList()));
    return lines;
  }

  private static String line(Map<String, Object> row) {
    return row.entrySet().stream()
        .filter(cell -> !cell.getKey().equals("version"))
        .map(cell -> cell.getKey() + "=" + cell.getValue())
        .collect(Collectors.joining(", "));
  }
}

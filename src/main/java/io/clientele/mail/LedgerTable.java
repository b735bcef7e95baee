package io.clientele.mail;

import io.clientele.documents.DocumentId;
import io.clientele.documents.Documents;
import io.clientele.journal.Subject;
import io.clientele.kit.Utc;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** Puts letters into the ledger; the same letter a second time is no letter. */
@Repository
class LedgerTable {

  private static final String COLUMNS =
      """
      dedup_key, message_id, lane, sender_id, scope_id, from_name, from_address, reply_to_name,
      reply_to_address, to_name, to_address, subject, html_sha256, text_sha256, state, created_at\
      """;
  private static final String TOMBSTONE = "erased/";
  private static final int WIDTH = COLUMNS.split(",").length;

  private final JdbcTemplate jdbc;

  LedgerTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** A letter as it goes into the ledger: its bodies are kept already, unless they are secret. */
  record NewLetter(
      OutgoingMail mail, String messageId, @Nullable String html, @Nullable String plain) {}

  /** The numbers of those that were not there yet, by their dedup keys. */
  Map<String, Long> insert(List<NewLetter> letters, Instant now) {
    if (letters.isEmpty()) {
      return new HashMap<>();
    }
    var values = new ArrayList<@Nullable Object>(letters.size() * WIDTH);
    letters.forEach(letter -> values.addAll(columns(letter, now)));
    var inserted = new HashMap<String, Long>();
    jdbc.query(
        "insert ignore into mail_message (%s) values %s returning id, dedup_key"
            .formatted(COLUMNS, places(letters.size(), WIDTH)),
        row -> {
          inserted.put(row.getString("dedup_key"), row.getLong("id"));
        },
        values.toArray());
    return inserted;
  }

  Map<String, Long> find(Collection<String> dedupKeys) {
    var found = entombed(dedupKeys);
    find(dedupKeys, found::put);
    return found;
  }

  /** The numbers of those whose receiver was erased: they are never queued again. */
  Map<String, Long> entombed(Collection<String> dedupKeys) {
    var tombstones = new HashMap<String, String>();
    dedupKeys.forEach(key -> tombstones.put(tombstone(key), key));
    var found = new HashMap<String, Long>();
    find(
        tombstones.keySet(),
        (kept, id) -> found.put(Objects.requireNonNull(tombstones.get(kept)), id));
    return found;
  }

  /** What stays of a key that holds an address: it can be recognised and not be read. */
  static String tombstone(String dedupKey) {
    return TOMBSTONE + Documents.sha256(dedupKey.getBytes(StandardCharsets.UTF_8));
  }

  private void find(Collection<String> dedupKeys, ObjLongConsumer<String> to) {
    new NamedParameterJdbcTemplate(jdbc)
        .query(
            "select id, dedup_key from mail_message where dedup_key in (:keys)",
            Map.of("keys", dedupKeys),
            row -> {
              to.accept(row.getString("dedup_key"), row.getLong("id"));
            });
  }

  void insertParts(Map<Long, OutgoingMail> letters) {
    var references = new ArrayList<Object[]>();
    var attachments = new ArrayList<Object[]>();
    var secrets = new ArrayList<Object[]>();
    letters.forEach(
        (id, mail) -> {
          mail.about().forEach(subject -> references.add(reference(id, subject)));
          for (var position = 0; position < mail.content().attachments().size(); position++) {
            attachments.add(attachment(id, position, mail.content().attachments().get(position)));
          }
          if (mail.content().secret()) {
            secrets.add(new Object[] {id, mail.content().html(), mail.content().plain()});
          }
        });
    insertAll("mail_reference (type, reference_id, name, message_id)", references);
    insertAll("mail_attachment (message_id, position, document_id)", attachments);
    insertAll("mail_secret (message_id, html, plain)", secrets);
  }

  void enqueue(Map<Long, OutgoingMail> letters, Instant now) {
    var rows = new ArrayList<Object[]>();
    letters.forEach(
        (id, mail) ->
            rows.add(
                new Object[] {id, mail.lane().name(), mail.lane().priority(), Utc.column(now), 0}));
    insertAll("mail_queue (message_id, lane, priority, not_before, attempt)", rows);
  }

  private void insertAll(String table, List<Object[]> rows) {
    if (!rows.isEmpty()) {
      jdbc.update(
          "insert into %s values %s".formatted(table, places(rows.size(), rows.getFirst().length)),
          rows.stream().flatMap(Arrays::stream).toArray());
    }
  }

  private static Object[] reference(Long message, Subject subject) {
    return new Object[] {
      subject.type(), Objects.requireNonNull(subject.id()), subject.name(), message
    };
  }

  private static Object[] attachment(Long message, int position, DocumentId document) {
    return new Object[] {message, position, document.value()};
  }

  private static List<@Nullable Object> columns(NewLetter letter, Instant now) {
    var mail = letter.mail();
    var replyTo = mail.replyTo();
    var columns = new ArrayList<@Nullable Object>(WIDTH);
    columns.add(mail.dedupKey());
    columns.add(letter.messageId());
    columns.add(mail.lane().name());
    columns.add(mail.sender() == null ? null : mail.sender().value());
    columns.add(mail.scope() == null ? null : mail.scope().value());
    columns.add(mail.from().name());
    columns.add(mail.from().address().value());
    columns.add(replyTo == null ? null : replyTo.name());
    columns.add(replyTo == null ? null : replyTo.address().value());
    columns.add(mail.to().name());
    columns.add(mail.to().address().value());
    columns.add(mail.content().subject());
    columns.add(letter.html());
    columns.add(letter.plain());
    columns.add(MailState.READY.name());
    columns.add(Utc.column(now));
    return columns;
  }

  private static String places(int rows, int width) {
    var row = "(" + String.join(",", Collections.nCopies(width, "?")) + ")";
    return String.join(",", Collections.nCopies(rows, row));
  }
}

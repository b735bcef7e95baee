package io.clientele.clients;

import static io.clientele.kit.Texts.text;

import io.clientele.journal.Journal;
import io.clientele.journal.JournalRow;
import io.clientele.journal.Subject;
import io.clientele.kit.Utc;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the card itself knows: notes, and how the client came, changed status and owner. */
@Component
class ClientTimeline implements TimelineSource {

  private static final Set<String> TOLD =
      Set.of(
          "client.create",
          "client.change",
          "client.status",
          "client.reassign",
          "client.archive",
          "client.restore",
          "client.merge",
          "client.part");

  private final Journal journal;
  private final JdbcClient jdbc;

  ClientTimeline(Journal journal, JdbcClient jdbc) {
    this.journal = journal;
    this.jdbc = jdbc;
  }

  @Override
  public List<Entry> newest(ClientId client, int atMost) {
    return Stream.concat(notes(client, atMost), acts(client, atMost)).toList();
  }

  private Stream<Entry> notes(ClientId client, int atMost) {
    return jdbc
        .sql(
            """
            select at, written_by, words from clients_note
            where client_id = :client order by at desc, id desc limit :limit
            """)
        .param("client", client.value())
        .param("limit", atMost)
        .query(
            (row, number) ->
                new Entry(
                    Utc.instant(row.getObject("at", LocalDateTime.class)),
                    Kind.NOTE,
                    text("clients.timeline.note"),
                    row.getString("words"),
                    row.getString("written_by"),
                    null))
        .list()
        .stream();
  }

  private Stream<Entry> acts(ClientId client, int atMost) {
    return journal.of(new Subject("client", client.value(), ""), TOLD, atMost).stream()
        .map(ClientTimeline::entry);
  }

  private static Entry entry(JournalRow act) {
    var kind =
        switch (act.action()) {
          case "client.status" -> Kind.STATUS;
          case "client.reassign" -> Kind.OWNER;
          default -> Kind.CHANGE;
        };
    var why = Objects.requireNonNullElse(act.why(), "");
    return new Entry(
        act.at(),
        kind,
        title(act),
        why.isEmpty() ? ClientHistory.summary(act.changes()) : why,
        act.actor().inWords(),
        null);
  }

  private static String title(JournalRow act) {
    var key = "clients.timeline." + act.action();
    if (!act.action().equals("client.status") && !act.action().equals("client.reassign")) {
      return text(key);
    }
    var change = act.changes().getFirst();
    return text(
        key,
        ClientHistory.words(change.field(), change.before()),
        ClientHistory.words(change.field(), change.after()));
  }
}

package io.clientele.clients;

import io.clientele.clients.TimelineSource.Entry;
import io.clientele.journal.Journal;
import io.clientele.kit.Refusal;
import io.clientele.kit.Utc;
import io.clientele.people.Right;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that happened with a client, from all who know something, in one order. */
@Service
@Transactional
public class Timeline {

  public static final int LONGEST_NOTE = 4_000;

  private final List<TimelineSource> sources;
  private final ClientFiles files;
  private final Journal journal;
  private final Dealings dealings;
  private final JdbcClient jdbc;
  private final Clock clock;

  Timeline(
      List<TimelineSource> sources,
      ClientFiles files,
      Journal journal,
      Dealings dealings,
      JdbcClient jdbc,
      Clock clock) {
    this.sources = sources;
    this.files = files;
    this.journal = journal;
    this.dealings = dealings;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The newest first. */
  @Transactional(readOnly = true)
  public List<Entry> newest(ClientId client, int atMost) {
    files.open(client, Right.READ);
    var family = files.family(client);
    return sources.stream()
        .flatMap(source -> family.stream().flatMap(card -> source.newest(card, atMost).stream()))
        .sorted(Comparator.comparing(Entry::at).reversed())
        .limit(atMost)
        .toList();
  }

  /** Adds what somebody wants to be remembered of the dealings. */
  public void note(ClientId id, String words) {
    var taken = files.take(id, Right.CHANGE);
    var note = words.strip();
    if (note.isEmpty()) {
      throw Refusal.because("clients.refused.empty-note");
    }
    if (note.length() > LONGEST_NOTE) {
      throw Refusal.because("clients.refused.long-note", LONGEST_NOTE);
    }
    jdbc.sql(
            """
            insert into clients_note (client_id, at, written_by, words)
            values (:client, :at, :by, :words)
            """)
        .param("client", id.value())
        .param("at", Utc.column(clock.instant()))
        .param("by", taken.by())
        .param("words", note)
        .update();
    files.putBack(taken, clock.instant());
    dealings.happened(List.of(id), clock.instant());
    journal.record(
        taken.actor(), "client.note", ClientFiles.subject(taken.client()), List.of(), null);
  }
}

package io.clientele.clients;

import io.clientele.kit.PersonMarks;
import io.clientele.kit.Reason;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The notes about a client, for the administrator who erases a person named in them. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ClientNotes {

  private static final List<FreeText> ON_CARD =
      List.of(
          new FreeText("clients_note", "id", "client_id", "words", Timeline.LONGEST_NOTE),
          new FreeText("clients_client", "id", "id", "notes", ClientDetails.LONGEST_NOTES),
          new FreeText("clients_client", "id", "id", "status_reason", Reason.LONGEST));

  private final JdbcClient jdbc;
  private final ClientFiles files;
  private final Viewers viewers;
  private final List<FreeText> texts;

  ClientNotes(JdbcClient jdbc, ClientFiles files, Viewers viewers, List<FreeText> hanging) {
    this.jdbc = jdbc;
    this.files = files;
    this.viewers = viewers;
    this.texts = Stream.concat(ON_CARD.stream(), hanging.stream()).toList();
  }

  private record Note(long key, String words) {}

  /** How many notes name the person: on the card, on what hangs on it, and about no client. */
  public long count(ClientId client, PersonMarks marks) {
    viewers.require(Role.ADMINISTRATOR);
    return texts.stream().mapToLong(text -> naming(text, client, marks).size()).sum();
  }

  /** Puts something else wherever they name the person. */
  public void redact(ClientId client, PersonMarks marks, String instead) {
    viewers.require(Role.ADMINISTRATOR);
    for (var text : texts) {
      for (var note : naming(text, client, marks)) {
        var words = cut(marks.without(note.words(), instead), text.longest());
        jdbc.sql(
                "update %s set %s = :words where %s = :key"
                    .formatted(text.table(), text.column(), text.key()))
            .param("words", words)
            .param("key", note.key())
            .update();
      }
    }
  }

  private static String cut(String words, int longest) {
    return words.substring(0, Math.min(words.length(), longest));
  }

  private List<Note> naming(FreeText text, ClientId client, PersonMarks marks) {
    var all =
        "select %s as note_key, %s as words from %s"
            .formatted(text.key(), text.column(), text.table());
    var asked =
        text.client() == null
            ? jdbc.sql(all)
            : jdbc.sql("%s where %s in (:cards)".formatted(all, text.client()))
                .param("cards", files.family(client).stream().map(ClientId::value).toList());
    return asked
        .query((row, number) -> new Note(row.getLong("note_key"), row.getString("words")))
        .list()
        .stream()
        .filter(note -> marks.in(note.words()))
        .toList();
  }
}

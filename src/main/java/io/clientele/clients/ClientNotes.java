package io.clientele.clients;

import io.clientele.kit.PersonMarks;
import io.clientele.kit.Reason;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The notes about a client, for the administrator who erases a person named in them. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ClientNotes {

  private final JdbcClient jdbc;
  private final ClientFiles files;
  private final Viewers viewers;

  ClientNotes(JdbcClient jdbc, ClientFiles files, Viewers viewers) {
    this.jdbc = jdbc;
    this.files = files;
    this.viewers = viewers;
  }

  private record Note(long id, String words) {}

  /** How many notes name the person, on the card and on the timeline. */
  public long count(ClientId client, PersonMarks marks) {
    viewers.require(Role.ADMINISTRATOR);
    return onTimeline(client, marks).size()
        + onCard(client, marks).size()
        + ofStatus(client, marks).size();
  }

  /** Puts something else wherever they name the person. */
  public void redact(ClientId client, PersonMarks marks, String instead) {
    viewers.require(Role.ADMINISTRATOR);
    for (var note : onTimeline(client, marks)) {
      var words = cut(marks.without(note.words(), instead), Timeline.LONGEST_NOTE);
      write("update clients_note set words = :words", note, words);
    }
    for (var note : onCard(client, marks)) {
      var words = cut(marks.without(note.words(), instead), ClientDetails.LONGEST_NOTES);
      write("update clients_client set notes = :words", note, words);
    }
    for (var reason : ofStatus(client, marks)) {
      var words = cut(marks.without(reason.words(), instead), Reason.LONGEST);
      write("update clients_client set status_reason = :words", reason, words);
    }
  }

  private void write(String update, Note note, String words) {
    jdbc.sql(update + " where id = :id").param("words", words).param("id", note.id()).update();
  }

  private static String cut(String words, int longest) {
    return words.substring(0, Math.min(words.length(), longest));
  }

  private List<Note> onTimeline(ClientId client, PersonMarks marks) {
    return naming("select id, words from clients_note where client_id in (:cards)", client, marks);
  }

  private List<Note> onCard(ClientId client, PersonMarks marks) {
    return naming("select id, notes words from clients_client where id in (:cards)", client, marks);
  }

  /** Why the client has the status that it has now. */
  private List<Note> ofStatus(ClientId client, PersonMarks marks) {
    return naming(
        "select id, status_reason words from clients_client where id in (:cards)", client, marks);
  }

  private List<Note> naming(String query, ClientId client, PersonMarks marks) {
    return jdbc
        .sql(query)
        .param("cards", files.family(client).stream().map(ClientId::value).toList())
        .query((row, number) -> new Note(row.getLong("id"), row.getString("words")))
        .list()
        .stream()
        .filter(note -> marks.in(note.words()))
        .toList();
  }
}

package io.clientele.clients;

import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.Texts;
import io.clientele.people.Right;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What changed on a card and about what hangs on it, field by field. */
@Service
@Transactional(readOnly = true)
public class ClientHistory {

  private static final Set<String> CHANGES =
      Set.of(
          "client.create",
          "client.change",
          "client.status",
          "client.reassign",
          "client.merge",
          "client.part");

  private final ClientFiles files;
  private final Journal journal;
  private final List<HistorySource> sources;

  ClientHistory(ClientFiles files, Journal journal, List<HistorySource> sources) {
    this.files = files;
    this.journal = journal;
    this.sources = sources;
  }

  /**
   * One field that changed, in words.
   *
   * @param whose the person's name; empty when it is the client's own field
   */
  public record Line(
      Instant at, String by, String whose, String field, String before, String after) {}

  /**
   * The newest first.
   *
   * @param acts how many saved acts to look at, each may have changed several fields
   */
  public List<Line> newest(ClientId client, int acts) {
    files.open(client, Right.READ);
    var lines = new ArrayList<Line>();
    for (var card : files.family(client)) {
      for (var act : journal.of(new Subject("client", card.value(), ""), CHANGES, acts)) {
        for (var change : act.changes()) {
          lines.add(line(act.at(), act.actor().inWords(), change));
        }
      }
    }
    sources.forEach(source -> lines.addAll(source.newest(client, acts)));
    lines.sort(Comparator.comparing(Line::at).reversed());
    return lines;
  }

  private static Line line(Instant at, String by, Change change) {
    return new Line(
        at,
        by,
        "",
        label(change.field()),
        words(change.field(), change.before()),
        words(change.field(), change.after()));
  }

  static String summary(List<Change> changes) {
    return changes.stream()
        .map(change -> label(change.field()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  static String label(String field) {
    return Texts.text("clients.field." + field);
  }

  static String words(String field, @Nullable String value) {
    if (value == null) {
      return "";
    }
    return field.equals("status") ? ClientStatus.valueOf(value).inWords() : value;
  }
}

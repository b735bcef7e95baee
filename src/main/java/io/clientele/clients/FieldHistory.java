package io.clientele.clients;

import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * The history of something that hangs on the card and journals its changes under the client, field
 * by field. A module declares one of these for each record it keeps.
 */
public final class FieldHistory implements HistorySource {

  private final Journal journal;
  private final String action;
  private final Function<String, String> label;
  private final Function<Change, Change> words;

  /**
   * @param action under which changes are journalled
   * @param label the words for a field
   * @param words puts what is journalled as a code into words
   */
  public FieldHistory(
      Journal journal,
      String action,
      Function<String, String> label,
      Function<Change, Change> words) {
    this.journal = journal;
    this.action = action;
    this.label = label;
    this.words = words;
  }

  @Override
  public List<ClientHistory.Line> newest(ClientId client, int acts) {
    var subject = new Subject("client", client.value(), "");
    return journal.of(subject, Set.of(action), acts).stream()
        .flatMap(
            act ->
                act.changes().stream()
                    .map(words)
                    .map(
                        change ->
                            new ClientHistory.Line(
                                act.at(),
                                act.actor().inWords(),
                                "",
                                label.apply(change.field()),
                                Objects.requireNonNullElse(change.before(), ""),
                                Objects.requireNonNullElse(change.after(), ""))))
        .toList();
  }
}

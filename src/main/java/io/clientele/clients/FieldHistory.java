package io.clientele.clients;

import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.JournalRow;
import io.clientele.journal.Subject;
import io.clientele.kit.Texts;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The history of what a module hangs on the card and journals under the client, field by field. The
 * labels of the fields are texts that begin with the module's prefix.
 */
public final class FieldHistory implements HistorySource {

  private final Journal journal;
  private final String labels;
  private final BinaryOperator<String> words;
  private final Set<String> actions;

  /**
   * @param labels what stands before a field's name in the key of its label
   * @param words puts what is journalled as a code into words, by the field's name and the value
   * @param actions under which changes are journalled
   */
  public FieldHistory(
      Journal journal, String labels, BinaryOperator<String> words, String... actions) {
    this.journal = journal;
    this.labels = labels;
    this.words = words;
    this.actions = Set.of(actions);
  }

  @Override
  public List<ClientHistory.Line> newest(ClientId client, int acts) {
    var subject = new Subject("client", client.value(), "");
    return journal.of(subject, actions, acts).stream().flatMap(this::lines).toList();
  }

  private Stream<ClientHistory.Line> lines(JournalRow act) {
    return act.changes().stream().map(change -> line(act, change));
  }

  private ClientHistory.Line line(JournalRow act, Change change) {
    var field = change.field();
    return new ClientHistory.Line(
        act.at(),
        act.actor().inWords(),
        "",
        Texts.text(labels + field),
        inWords(field, change.before()),
        inWords(field, change.after()));
  }

  private String inWords(String field, @Nullable String value) {
    return value == null ? "" : words.apply(field, value);
  }
}

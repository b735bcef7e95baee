package io.clientele.people.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.DescriptionList;
import io.clientele.journal.Change;
import io.clientele.journal.JournalRow;
import io.clientele.kit.ui.Moments;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One entry of the journal with all it changed. */
class JournalEntryDialog extends Dialog {

  private final DescriptionList facts = new DescriptionList();

  JournalEntryDialog(JournalRow row) {
    facts.addClassName("facts");
    fact("people.journal.at", Moments.minute(row.at()));
    fact("people.journal.who", JournalWords.actor(row.actor()));
    fact("people.journal.what", JournalWords.subject(row));
    fact("people.journal.why", row.why());
    fact("people.journal.origin", row.origin());

    setHeaderTitle(JournalWords.action(row.action()));
    add(facts);
    if (!row.changes().isEmpty()) {
      add(changes(row));
    }
    getFooter().add(new Button(text("kit.close"), click -> close()));
  }

  private void fact(String key, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      facts.add(new DescriptionList.Term(text(key)), new DescriptionList.Description(value));
    }
  }

  private static Grid<Change> changes(JournalRow row) {
    var grid = new Grid<Change>();
    grid.addColumn(Change::field).setHeader(text("people.journal.field"));
    grid.addColumn(change -> Objects.requireNonNullElse(change.before(), "—"))
        .setHeader(text("people.journal.before"));
    grid.addColumn(change -> Objects.requireNonNullElse(change.after(), "—"))
        .setHeader(text("people.journal.after"));
    grid.setItems(row.changes());
    grid.setAllRowsVisible(true);
    return grid;
  }
}

package io.clientele.lists.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.kit.ui.Confirm;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.IconButton;
import io.clientele.kit.ui.Saving;
import io.clientele.lists.ListKind;
import io.clientele.lists.ListRow;
import io.clientele.lists.Lists;
import java.util.List;
import java.util.Locale;

/** The entries of one list, each with what can be done with it. */
class EntryList extends Composite<Div> {

  private final Lists lists;
  private final ListKind kind;
  private String words = "";

  EntryList(Lists lists, ListKind kind) {
    this.lists = lists;
    this.kind = kind;
    getContent().addClassName("entry-list");
    reload();
  }

  void search(String typed) {
    words = typed.strip().toLowerCase(Locale.ROOT);
    reload();
  }

  final void reload() {
    getContent().removeAll();
    var rows = lists.rows(kind);
    if (rows.isEmpty()) {
      getContent().add(new EmptyState(text("lists.none"), text("lists.none-hint")));
      return;
    }
    var entries = new UnorderedList();
    var offered = rows.stream().filter(row -> !row.retired()).toList();
    rows.stream()
        .filter(row -> row.name().toLowerCase(Locale.ROOT).contains(words))
        .forEach(row -> entries.add(line(row, offered)));
    getContent().add(entries);
  }

  private ListItem line(ListRow row, List<ListRow> offered) {
    var name = new Span(row.name());
    name.addClassName("entry-name");
    var uses = new Span(text("lists.field.uses") + ": " + row.uses());
    uses.addClassName("quiet");
    var line = new ListItem(name, uses);
    if (row.retired()) {
      line.addComponentAtIndex(1, new Badge(text("lists.retired")));
    }
    line.add(row.retired() ? restoring(row) : buttons(row, offered));
    return line;
  }

  private Component restoring(ListRow row) {
    var name = row.name();
    var restore =
        new Button(text("lists.restore.one", name), click -> act(() -> lists.restore(row.id())));
    restore.addThemeVariants(ButtonVariant.TERTIARY);
    return restore;
  }

  private Component buttons(ListRow row, List<ListRow> offered) {
    var up =
        icon(VaadinIcon.ARROW_UP, "lists.up", row, () -> act(() -> lists.move(row.id(), true)));
    up.setEnabled(!row.equals(offered.getFirst()));
    var down =
        icon(
            VaadinIcon.ARROW_DOWN, "lists.down", row, () -> act(() -> lists.move(row.id(), false)));
    down.setEnabled(!row.equals(offered.getLast()));
    var rename =
        icon(
            VaadinIcon.EDIT,
            "lists.rename",
            row,
            () -> new EntryDialog(lists, kind, row, this::reload).open());
    var remove = icon(VaadinIcon.TRASH, "lists.remove.one", row, () -> remove(row));
    var buttons = new Div(up, down, rename, remove);
    buttons.addClassName("entry-buttons");
    return buttons;
  }

  private static Button icon(VaadinIcon icon, String key, ListRow row, Runnable act) {
    return new IconButton(icon, text(key, row.name()), act);
  }

  private void remove(ListRow row) {
    Confirm.ask(
        text("lists.remove.title", row.name()),
        row.uses() == 0 ? text("lists.remove.deleted") : text("lists.remove.retired", row.uses()),
        text("lists.remove"),
        () -> act(() -> lists.remove(row.id())));
  }

  private void act(Runnable act) {
    Saving.attempt(act);
    reload();
  }
}

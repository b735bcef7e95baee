package io.clientele.lists.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.textfield.TextField;
import io.clientele.kit.ui.FormDialog;
import io.clientele.kit.ui.Saving;
import io.clientele.lists.ListKind;
import io.clientele.lists.ListRow;
import io.clientele.lists.Lists;
import java.util.function.Consumer;

/** Asks for the word of an entry, new or renamed. */
class EntryDialog {

  private final TextField name = new TextField(text("lists.field.name"));
  private final FormDialog dialog;

  EntryDialog(Lists lists, ListKind kind, Runnable done) {
    this(text("lists.new"), kind, written -> lists.add(kind, written), done);
  }

  EntryDialog(Lists lists, ListKind kind, ListRow row, Runnable done) {
    this(text("lists.rename", row.name()), kind, written -> lists.rename(row.id(), written), done);
    name.setValue(row.name());
    name.setHelperText(text("lists.rename.hint"));
  }

  private EntryDialog(String title, ListKind kind, Consumer<String> save, Runnable done) {
    name.setMaxLength(kind.longest());
    name.setWidthFull();
    name.focus();
    dialog =
        new FormDialog(
            title,
            name,
            () -> {
              if (Saving.attempt(() -> save.accept(name.getValue()))) {
                close();
                done.run();
              }
            });
    dialog.setWidth("min(32rem, 96vw)");
  }

  void open() {
    dialog.open();
  }

  private void close() {
    dialog.close();
  }
}

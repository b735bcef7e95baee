package io.clientele.imports.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import io.clientele.imports.ImportReversal;
import io.clientele.imports.ImportReversals;
import io.clientele.imports.ImportRun;
import io.clientele.kit.ui.Confirm;
import io.clientele.kit.ui.Saving;
import java.util.function.Consumer;

/** Undoes a finished import, or tells what undoing it came to. */
class UndoPart extends Composite<Div> {

  private final ImportReversals reversals;
  private final ImportRun run;
  private final Consumer<ImportRun> onBegun;

  UndoPart(ImportReversals reversals, ImportRun run, Consumer<ImportRun> onBegun) {
    this.reversals = reversals;
    this.run = run;
    this.onBegun = onBegun;
    getContent().addClassName("import-undo");
    var rows = reversals.undoable(run.id());
    if (rows > 0) {
      getContent().add(new Button(text("imports.undo"), clicked -> ask(rows)));
    }
    reversals.find(run.id()).ifPresent(this::report);
  }

  private void ask(long rows) {
    Confirm.ask(
        text("imports.undo.title", run.fileName()),
        text("imports.undo.hint", rows),
        text("imports.undo"),
        () -> Saving.attempt(() -> onBegun.accept(reversals.start(run.id()))));
  }

  private void report(ImportReversal reversal) {
    getContent()
        .add(
            new Paragraph(
                text("imports.undo.report", reversal.by(), reversal.undone(), reversal.kept())));
    if (reversal.kept() > 0) {
      getContent()
          .add(
              new H3(text("imports.undo.kept-rows")),
              new RowReasons(
                  reversal.kept(), (offset, limit) -> reversals.kept(run.id(), offset, limit)));
    }
  }
}

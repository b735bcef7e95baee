package io.clientele.imports.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import io.clientele.imports.ImportReversals;
import io.clientele.imports.ImportRun;
import io.clientele.imports.ImportRun.State;
import io.clientele.imports.Imports;
import io.clientele.kit.ui.Saving;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How far a run came. The browser asks by and by, so it does not matter which node works on it and
 * whether the page was loaded anew.
 */
class RunProgress extends Composite<Div> {

  private static final int INTERVAL = 500;

  private final Imports imports;
  private final ImportReversals reversals;
  private final ImportRun begun;
  private final Consumer<ImportRun> onOver;
  private final ProgressBar bar = new ProgressBar();
  private final Paragraph words = new Paragraph();
  private @Nullable Registration polling;

  RunProgress(
      Imports imports, ImportReversals reversals, ImportRun run, Consumer<ImportRun> onOver) {
    this.imports = imports;
    this.reversals = reversals;
    this.begun = run;
    this.onOver = onOver;
    var cancel = new Button(text("kit.cancel"), clicked -> cancel());

    cancel.setVisible(run.state() != State.UNDOING);
    bar.getElement().setAttribute("aria-label", text("imports.progress"));
    words.getElement().setAttribute("role", "status");
    show(run);

    getContent().addClassName("import-progress");
    getContent().add(bar, words, cancel);
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    var ui = attached.getUI();
    ui.setPollInterval(INTERVAL);
    polling = ui.addPollListener(poll -> look());
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    detached.getUI().setPollInterval(-1);
    if (polling != null) {
      polling.remove();
    }
  }

  private void look() {
    var run = imports.run(begun.id());
    if (run.state() == begun.state()) {
      show(run);
    } else {
      onOver.accept(run);
    }
  }

  private void show(ImportRun run) {
    if (run.state() == State.UNDOING) {
      reversals.find(run.id()).ifPresent(undo -> show(undo.done(), undo.rows()));
    } else {
      show(run.done(), run.rows());
    }
  }

  private void show(long done, long rows) {
    bar.setMax(Math.max(1, rows));
    bar.setValue(Math.min(done, bar.getMax()));
    words.setText(text("imports.progress.rows", done, rows));
  }

  private void cancel() {
    Saving.attempt(() -> imports.cancel(begun.id()));
    look();
  }
}

package io.clientele.batches.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import io.clientele.batches.BatchRun;
import org.jspecify.annotations.Nullable;

/** How far a run came; the browser asks by and by. */
class BatchProgress extends Composite<Div> {

  private static final int INTERVAL = 500;

  private final BatchRun run;
  private final Runnable over;
  private final ProgressBar bar = new ProgressBar();
  private final Paragraph words = new Paragraph();
  private @Nullable Registration polling;

  BatchProgress(BatchRun run, Runnable over) {
    this.run = run;
    this.over = over;
    bar.getElement().setAttribute("aria-label", text("batches.progress"));
    words.getElement().setAttribute("role", "status");
    getContent().addClassName("import-progress");
    getContent().add(bar, words);
    show();
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
    show();
    if (run.progress().isOver()) {
      over.run();
    }
  }

  private void show() {
    var progress = run.progress();
    bar.setMax(Math.max(1, progress.total()));
    bar.setValue(progress.done());
    words.setText(
        text(
            run.isDry() ? "batches.progress.counted" : "batches.progress.done",
            progress.done(),
            progress.total()));
  }
}

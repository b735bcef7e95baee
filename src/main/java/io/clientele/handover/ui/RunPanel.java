package io.clientele.handover.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import io.clientele.handover.HandoverRun;
import io.clientele.handover.HandoverRun.Progress;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How far a hand-over came; the browser asks by and by. */
class RunPanel extends Composite<Div> {

  private static final int INTERVAL = 500;

  private final HandoverRun run;
  private final Consumer<Progress> over;
  private final ProgressBar bar = new ProgressBar();
  private final Paragraph words = new Paragraph();
  private @Nullable Registration polling;

  RunPanel(HandoverRun run, Consumer<Progress> over) {
    this.run = run;
    this.over = over;
    bar.getElement().setAttribute("aria-label", text("handover.progress"));
    words.getElement().setAttribute("role", "status");
    getContent().addClassName("import-progress");
    getContent().add(bar, words, new Paragraph(text("handover.progress-hint")));
    show(run.progress());
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
    var progress = run.progress();
    show(progress);
    if (progress.isOver()) {
      over.accept(progress);
    }
  }

  private void show(Progress progress) {
    bar.setMax(Math.max(1, progress.total()));
    bar.setValue(Math.min(progress.done(), bar.getMax()));
    words.setText(text("handover.progress-words", progress.done(), progress.total()));
  }
}

package io.clientele.letters.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import io.clientele.letters.LetterProgress;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How far the letter is, looked at again every second until nothing moves any more. */
class ProgressPanel extends Composite<Div> {

  private static final int SECOND = 1_000;
  private static final int NEVER = -1;

  private final ProgressBar bar = new ProgressBar();
  private final Span words = new Span();
  private final Supplier<LetterProgress> progress;
  private final Runnable moved;
  private @Nullable Registration looking;
  private @Nullable LetterProgress last;

  ProgressPanel(Supplier<LetterProgress> progress, Runnable moved) {
    this.progress = progress;
    this.moved = moved;
    bar.getElement().setAttribute("aria-label", text("letters.progress"));
    words.getElement().setAttribute("role", "status");
    getContent().addClassName("letter-progress");
    getContent().add(bar, words);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    var ui = event.getUI();
    look();
    if (last != null && !last.isFinished()) {
      ui.setPollInterval(SECOND);
      looking =
          ui.addPollListener(
              poll -> {
                look();
                if (last != null && last.isFinished()) {
                  stop();
                }
              });
    }
  }

  @Override
  protected void onDetach(DetachEvent event) {
    stop();
  }

  private void look() {
    var now = progress.get();
    if (now.equals(last)) {
      return;
    }
    var first = last == null;
    last = now;
    bar.setValue(now.done());
    words.setText(
        text(
            "letters.progress.words",
            now.total(),
            now.accepted(),
            now.waiting(),
            now.deferred(),
            now.refused(),
            now.inDoubt()));
    if (!first) {
      moved.run();
    }
  }

  private void stop() {
    if (looking != null) {
      looking.remove();
      looking = null;
      getUI().ifPresent(ui -> ui.setPollInterval(NEVER));
    }
  }
}

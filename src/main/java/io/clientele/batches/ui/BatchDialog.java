package io.clientele.batches.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.clientele.batches.BatchRun;
import io.clientele.batches.Batches;
import io.clientele.kit.ui.Saving;

/** Asks what shall change, counts what would become of it, does it, and tells what became. */
class BatchDialog extends Dialog {

  private final Batches batches;
  private final ChangeForm form;
  private final Runnable refresh;
  private final Div place = new Div();

  BatchDialog(Batches batches, ChangeForm form, Runnable refresh) {
    this.batches = batches;
    this.form = form;
    this.refresh = refresh;
    setHeaderTitle(text("batches.title"));
    setWidth("min(38rem, 96vw)");
    setCloseOnOutsideClick(false);
    add(place);
    batches.underWay().ifPresentOrElse(this::showProgress, this::showForm);
  }

  private void showForm() {
    show(form, closing("kit.cancel"), primary(text("batches.check"), this::check));
  }

  private void check() {
    Saving.attempt(() -> showProgress(batches.check(form.change(), form.clients())));
  }

  private void start(BatchRun counted) {
    Saving.attempt(() -> showProgress(batches.start(counted.change(), counted.clients())));
  }

  private void showProgress(BatchRun run) {
    var cancel = new Button(text("batches.stop"), click -> run.cancel());
    show(new BatchProgress(run, () -> over(run)), cancel);
  }

  private void over(BatchRun run) {
    if (run.isDry()) {
      showCounts(run);
    } else {
      refresh.run();
      show(report(run, text("batches.state." + run.progress().state())), closing("kit.close"));
    }
  }

  private void showCounts(BatchRun run) {
    var counted = run.progress();
    var back = new Button(text("batches.back"), click -> showForm());
    if (counted.state() != BatchRun.State.DONE || counted.changed() == 0) {
      show(report(run, text("batches.nothing-to-do")), back, closing("kit.close"));
      return;
    }
    show(
        report(run, text("batches.counted")),
        back,
        primary(text("batches.start", counted.changed()), () -> start(run)));
  }

  private static Component report(BatchRun run, String sentence) {
    var words = new Paragraph(sentence);
    words.getElement().setAttribute("role", "status");
    var report = new Div(words, new BatchCounts(run.progress(), run.isDry()));
    report.addClassName("batch-fields");
    return report;
  }

  private void show(Component content, Button... buttons) {
    place.removeAll();
    place.add(content);
    getFooter().removeAll();
    getFooter().add(buttons);
  }

  private Button closing(String textKey) {
    return new Button(text(textKey), click -> close());
  }

  private static Button primary(String words, Runnable act) {
    var button = new Button(words, click -> act.run());
    button.addThemeVariants(ButtonVariant.PRIMARY);
    button.setDisableOnClick(true);
    button.addClickListener(click -> button.setEnabled(true));
    return button;
  }
}

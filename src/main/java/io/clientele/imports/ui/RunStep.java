package io.clientele.imports.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.clientele.imports.ImportReversals;
import io.clientele.imports.ImportRun;
import io.clientele.imports.Imports;
import io.clientele.kit.ui.Saving;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The check and the import of one file: before, meanwhile and afterwards. */
class RunStep extends Composite<Div> {

  private final Imports imports;
  private final ImportReversals reversals;
  private final ImportRun run;
  private final ImportWizard wizard;
  private final String path;
  private final String records;

  RunStep(
      Imports imports,
      ImportReversals reversals,
      ImportRun run,
      ImportWizard wizard,
      String path,
      String records) {
    this.imports = imports;
    this.reversals = reversals;
    this.run = run;
    this.wizard = wizard;
    this.path = path;
    this.records = records;

    getContent().addClassName("import-step");
    getContent().add(ImportWizard.heading(text("imports.title." + run.state(), run.fileName())));
    switch (run.state()) {
      case UPLOADED -> beforeTheCheck();
      case CHECKING, RUNNING, UNDOING ->
          getContent().add(new RunProgress(imports, reversals, run, wizard::open));
      case CHECKED -> afterTheCheck();
      case DONE, CANCELLED, FAILED, UNDONE -> report();
    }
  }

  private void beforeTheCheck() {
    add(
        new Paragraph(text("imports.check.hint", run.rows(), run.mapping().fields().size())),
        ignoredColumns(),
        buttons(primary("imports.check", () -> imports.check(run.id())), columns()));
  }

  private void afterTheCheck() {
    add(
        new Paragraph(text("imports.import.hint")),
        new RunCounts(run.counts()),
        new RefusedRowsList(imports, run),
        buttons(primary("imports.import", () -> imports.start(run.id())), columns()));
  }

  private void report() {
    add(
        new Paragraph(done()),
        new RunCounts(run.counts()),
        new RefusedRowsList(imports, run),
        new UndoPart(reversals, run, wizard::open),
        buttons(
            new Button(text("imports.another"), clicked -> wizard.begin()),
            new Anchor(path, records)));
  }

  private String done() {
    if (run.failure() != null) {
      return run.failure().inWords();
    }
    return run.state() == ImportRun.State.UNDONE
        ? text("imports.report.undone")
        : text("imports.report", run.done(), run.rows());
  }

  private Paragraph ignoredColumns() {
    var headings = imports.table(run.id(), 0).headings();
    var ignored =
        IntStream.range(0, headings.size())
            .filter(column -> run.mapping().field(column).isEmpty())
            .mapToObj(headings::get)
            .collect(Collectors.joining(", "));
    var words = new Paragraph(text("imports.check.ignored", ignored));
    words.setVisible(!ignored.isEmpty());
    return words;
  }

  private Button columns() {
    return new Button(text("imports.columns"), clicked -> wizard.map(run));
  }

  private Button primary(String key, Supplier<ImportRun> act) {
    var button = new Button(text(key));
    button.addThemeVariants(ButtonVariant.PRIMARY);
    button.setDisableOnClick(true);
    button.addClickListener(
        clicked -> {
          if (!Saving.attempt(() -> wizard.open(act.get()))) {
            wizard.open(imports.run(run.id()));
          }
        });
    return button;
  }

  private static Div buttons(Component... buttons) {
    var row = new Div(buttons);
    row.addClassName("import-buttons");
    return row;
  }

  private void add(Component... parts) {
    getContent().add(parts);
  }
}

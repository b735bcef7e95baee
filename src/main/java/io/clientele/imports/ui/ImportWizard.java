package io.clientele.imports.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import io.clientele.imports.ImportReversals;
import io.clientele.imports.ImportRun;
import io.clientele.imports.ImportRun.State;
import io.clientele.imports.Imports;

/**
 * The way of a file into the portal: upload, columns, check, import. Whoever opens it while their
 * import is under way sees that one again.
 */
public class ImportWizard extends Composite<Div> {

  private final Imports imports;
  private final ImportReversals reversals;
  private final String target;
  private final String path;
  private final String records;
  private final WizardSteps steps = new WizardSteps();
  private final Div place = new Div();

  /**
   * @param target the key of the {@link io.clientele.imports.ImportTarget}
   * @param path the address where the imported records are to be seen
   * @param records the words of the link there
   */
  public ImportWizard(
      Imports imports, ImportReversals reversals, String target, String path, String records) {
    this.imports = imports;
    this.reversals = reversals;
    this.target = target;
    this.path = path;
    this.records = records;

    getContent().addClassName("import-wizard");
    getContent().add(steps, place);
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    imports.underWay(target).ifPresentOrElse(this::open, this::begin);
  }

  /** The first step. */
  void begin() {
    show(WizardSteps.UPLOAD, new UploadStep(imports, target, this::map, this::open));
  }

  /** The columns of a file. */
  void map(ImportRun run) {
    show(WizardSteps.COLUMNS, new ColumnsStep(imports, run, this::open, this::begin));
  }

  /** The check or the import, as far as it came. */
  void open(ImportRun run) {
    var isImport = run.finishedAt() != null || run.state() == State.RUNNING;
    show(
        isImport ? WizardSteps.IMPORT : WizardSteps.CHECK,
        new RunStep(imports, reversals, run, this, path, records));
  }

  private void show(int step, Component component) {
    steps.setCurrent(step);
    place.removeAll();
    place.add(component);
    if (step != WizardSteps.UPLOAD) {
      place.getElement().executeJs("this.querySelector('h2')?.focus()");
    }
  }

  /** The heading of a step; it takes the focus when the step comes, so that it is read out. */
  static H2 heading(String words) {
    var heading = new H2(words);
    heading.addClassName("import-heading");
    heading.getElement().setAttribute("tabindex", "-1");
    return heading;
  }
}

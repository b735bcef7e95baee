package io.clientele.imports.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.clientele.imports.ImportMapping;
import io.clientele.imports.ImportRun;
import io.clientele.imports.Imports;
import io.clientele.imports.SavedMapping;
import io.clientele.kit.ui.Saving;
import io.clientele.tables.Dialect;
import io.clientele.tables.SourceTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which column goes into which field, with the first values of each to see that it is right. */
class ColumnsStep extends Composite<Div> {

  private static final int SAMPLES = 3;

  private final Imports imports;
  private ImportRun run;
  private final Div columns = new Div();
  private final RulesFields rules;
  private final SavedMappingFields saved = new SavedMappingFields(this::choose);
  private final List<ColumnMapping> mappings = new ArrayList<>();

  ColumnsStep(Imports imports, ImportRun run, Consumer<ImportRun> onNext, Runnable onBack) {
    this.imports = imports;
    this.run = run;
    var dialect =
        new DialectFields(run.dialect(), imports.table(run.id(), 0).sheets(), this::reread);
    var next = new Button(text("imports.next"), clicked -> next(onNext));
    next.addThemeVariants(ButtonVariant.PRIMARY);
    var back = new Button(text("imports.other-file"), clicked -> onBack.run());
    var buttons = new Div(next, back);

    columns.addClassName("import-columns");
    buttons.addClassName("import-buttons");
    rules = new RulesFields(imports.matches(run.target()));
    showColumns();

    getContent().addClassName("import-step");
    getContent()
        .add(
            ImportWizard.heading(text("imports.columns.title", run.fileName())),
            new Paragraph(text("imports.columns.hint", run.rows())),
            dialect,
            columns,
            rules,
            saved,
            buttons);
  }

  private void showColumns() {
    var table = imports.table(run.id(), SAMPLES);
    saved.show(imports.savedMappings(run.id()), table.headings(), run.mapping());
    showColumns(table, run.mapping());
  }

  private void choose(@Nullable SavedMapping chosen) {
    var table = imports.table(run.id(), SAMPLES);
    showColumns(
        table, chosen == null ? imports.mappingByHeadings(run.id()) : chosen.on(table.headings()));
  }

  private void showColumns(SourceTable table, ImportMapping current) {
    var fields = imports.fields(run.target());
    mappings.clear();
    rules.show(current);
    columns.removeAll();
    for (var n = 0; n < table.headings().size(); n++) {
      var column = n;
      var samples =
          table.samples().stream()
              .map(row -> row.get(column))
              .filter(cell -> !cell.isEmpty())
              .toList();
      var mapping = new ColumnMapping(table.headings().get(n), samples, fields);
      current.field(n).ifPresent(mapping::setField);
      mappings.add(mapping);
      columns.add(mapping);
    }
  }

  private boolean reread(Dialect dialect) {
    return Saving.attempt(
        () -> {
          run = imports.reread(run.id(), dialect);
          showColumns();
        });
  }

  private void next(Consumer<ImportRun> onNext) {
    var chosen = new LinkedHashMap<Integer, String>();
    for (var n = 0; n < mappings.size(); n++) {
      var column = n;
      mappings.get(n).field().ifPresent(field -> chosen.put(column, field));
    }
    Saving.attempt(
        () -> {
          var mapped = imports.map(run.id(), rules.mapping(chosen));
          saved.name().ifPresent(name -> imports.keepMapping(run.id(), name));
          onNext.accept(mapped);
        });
  }
}

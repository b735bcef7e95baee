package io.clientele.imports.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.clientele.imports.ImportRun;
import io.clientele.imports.ImportRun.State;
import io.clientele.imports.Imports;
import io.clientele.kit.ui.Moments;
import java.util.function.Consumer;

/** The person's last imports with their results; what is unfinished can be gone on with. */
class RecentImports extends Composite<Div> {

  private static final int SHOWN = 5;

  private final Consumer<ImportRun> onMap;
  private final Consumer<ImportRun> onOpen;

  RecentImports(
      Imports imports, String target, Consumer<ImportRun> onMap, Consumer<ImportRun> onOpen) {
    this.onMap = onMap;
    this.onOpen = onOpen;
    var runs = imports.recent(target, SHOWN);
    getContent().setVisible(!runs.isEmpty());
    var list = new UnorderedList();
    list.addClassName("import-recent");
    runs.forEach(run -> list.add(line(run)));
    getContent().add(new H3(text("imports.recent")), list);
  }

  private ListItem line(ImportRun run) {
    var name = new Span(run.fileName());
    name.addClassName("import-file");
    var state = new Span(text("imports.state." + run.state()));
    var details = new Span(Moments.minute(run.uploadedAt()));
    details.addClassName("quiet");
    if (run.finishedAt() != null) {
      details.setText(details.getText() + " · " + run.counts().inWords());
    }
    var open = new Button(text("imports.open"));
    open.addThemeVariants(ButtonVariant.TERTIARY);
    open.setAriaLabel(text("imports.open-file", run.fileName()));
    open.addClickListener(clicked -> (run.state() == State.UPLOADED ? onMap : onOpen).accept(run));
    return new ListItem(name, state, details, open);
  }
}

package io.clientele.imports.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.clientele.imports.ImportMapping;
import io.clientele.imports.ImportMatch;
import io.clientele.imports.ImportMode;
import java.util.List;
import java.util.Map;

/** By what rows recognise the records they mean, and what may be done with those. */
class RulesFields extends Composite<Div> {

  private final Select<ImportMatch> match = new Select<>();
  private final Select<ImportMode> mode = new Select<>();

  RulesFields(List<ImportMatch> choices) {
    match.setLabel(text("imports.match"));
    match.setItems(choices);
    match.setItemLabelGenerator(ImportMatch::inWords);
    match.setVisible(!choices.isEmpty());
    mode.setLabel(text("imports.mode"));
    mode.setItems(ImportMode.values());
    mode.setItemLabelGenerator(ImportMode::inWords);

    getContent().addClassNames("import-dialect", "import-rules");
    getContent().add(match, mode);
  }

  void show(ImportMapping mapping) {
    mode.setValue(mapping.mode());
    match
        .getListDataView()
        .getItems()
        .filter(choice -> choice.key().equals(mapping.match()))
        .findFirst()
        .ifPresent(match::setValue);
  }

  ImportMapping mapping(Map<Integer, String> fields) {
    var key = match.getOptionalValue().map(ImportMatch::key).orElse("");
    return new ImportMapping(fields, key, mode.getValue());
  }
}

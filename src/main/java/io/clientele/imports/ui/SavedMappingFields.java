package io.clientele.imports.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.clientele.imports.ImportMapping;
import io.clientele.imports.SavedMapping;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the person mapped before in such files, and the name under which to find this one again. */
class SavedMappingFields extends Composite<Div> {

  private static final int LONGEST_NAME = 120;

  private final Select<SavedMapping> saved = new Select<>();
  private final TextField name = new TextField(text("imports.saved.name"));

  /**
   * @param onChoice gets null when the headings are to tell
   */
  SavedMappingFields(Consumer<@Nullable SavedMapping> onChoice) {
    saved.setLabel(text("imports.saved"));
    saved.setEmptySelectionAllowed(true);
    saved.setEmptySelectionCaption(text("imports.saved.none"));
    saved.setItemLabelGenerator(
        mapping -> mapping == null ? text("imports.saved.none") : mapping.name());
    saved.addValueChangeListener(
        changed -> {
          if (changed.isFromClient()) {
            onChoice.accept(changed.getValue());
          }
        });
    name.setMaxLength(LONGEST_NAME);

    getContent().addClassName("import-dialect");
    getContent().add(saved, name);
  }

  void show(List<SavedMapping> fitting, List<String> headings, ImportMapping current) {
    saved.setItems(fitting);
    saved.setVisible(!fitting.isEmpty());
    fitting.stream()
        .filter(mapping -> mapping.on(headings).equals(current))
        .findFirst()
        .ifPresent(saved::setValue);
  }

  Optional<String> name() {
    return name.getOptionalValue().filter(words -> !words.isBlank());
  }
}

package io.clientele.kit.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** The search field above a list: searches while one types. */
public class SearchField extends TextField {

  private static final int PAUSE = 250;

  public SearchField(Consumer<String> search) {
    setPlaceholder(text("kit.search"));
    setAriaLabel(text("kit.search"));
    setPrefixComponent(VaadinIcon.SEARCH.create());
    setClearButtonVisible(true);
    setMaxLength(200);
    setValueChangeMode(ValueChangeMode.LAZY);
    setValueChangeTimeout(PAUSE);
    addClassName("search-field");
    addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            search.accept(change.getValue().strip());
          }
        });
  }
}

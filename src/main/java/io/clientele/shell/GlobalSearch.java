package io.clientele.shell;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.kit.ui.SearchSource;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;

/** The search over everything, opened from everywhere with Ctrl+K. */
@Service
class GlobalSearch {

  private final List<SearchSource> sources;

  GlobalSearch(List<SearchSource> sources) {
    this.sources = sources.stream().sorted(Comparator.comparingInt(SearchSource::order)).toList();
  }

  Component button() {
    var button = new Button(text("shell.search"), VaadinIcon.SEARCH.create());
    button.addClassName("top-search");
    button.setAriaLabel(text("shell.search-aria"));
    button.addClickListener(click -> open());
    Shortcuts.addShortcutListener(button, this::open, Key.KEY_K, KeyModifier.CONTROL)
        .setBrowserDefaultAllowed(false);
    return button;
  }

  private void open() {
    new GlobalSearchDialog(sources).open();
  }
}

package io.clientele.shell;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.clientele.kit.ui.SearchField;
import io.clientele.kit.ui.SearchGroup;
import io.clientele.kit.ui.SearchHit;
import io.clientele.kit.ui.SearchSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The search box over everything: results by kind while one types, Enter opens the first. */
class GlobalSearchDialog extends Dialog {

  private static final int PER_KIND = 8;
  private static final int AT_HAND = 10;

  private final List<SearchSource> sources;
  private final Div results = new Div();
  private List<SearchHit> hits = List.of();

  GlobalSearchDialog(List<SearchSource> sources) {
    this.sources = sources;
    var field = new SearchField(this::search);
    field.setPlaceholder(text("shell.search-placeholder"));
    field.addKeyPressListener(Key.ENTER, pressed -> hits.stream().findFirst().ifPresent(this::go));
    field.setWidthFull();
    field.focus();

    setHeaderTitle(text("shell.search"));
    addClassName("global-search");
    results.addClassName("search-results");
    results.getElement().setAttribute("aria-live", "polite");
    showAtHand();
    add(field, results);
  }

  private void search(String words) {
    results.removeAll();
    if (words.isEmpty()) {
      showAtHand();
      return;
    }
    if (words.length() < 2) {
      hits = List.of();
      hint("shell.search-hint");
      return;
    }
    show(
        sources.stream()
            .map(source -> new SearchGroup(source.headingKey(), source.find(words, PER_KIND))));
    if (hits.isEmpty()) {
      hint("shell.search-nothing");
    }
  }

  private void showAtHand() {
    show(sources.stream().flatMap(source -> source.atHand(AT_HAND).stream()));
    if (hits.isEmpty()) {
      hint("shell.search-hint");
    }
  }

  private void show(Stream<SearchGroup> groups) {
    var found = new ArrayList<SearchHit>();
    groups
        .filter(group -> !group.hits().isEmpty())
        .forEach(
            group -> {
              results.add(new H2(text(group.headingKey())));
              group.hits().forEach(hit -> results.add(line(hit)));
              found.addAll(group.hits());
            });
    hits = found;
  }

  private void hint(String key) {
    results.add(new Paragraph(text(key)));
  }

  private Anchor line(SearchHit hit) {
    var title = new Span(hit.title());
    title.addClassName("search-title");
    var detail = new Span(hit.detail());
    detail.addClassName("search-detail");
    var line = new Anchor(hit.path(), title, detail);
    line.addClassName("search-hit");
    line.getElement().addEventListener("click", clicked -> close());
    return line;
  }

  private void go(SearchHit hit) {
    close();
    UI.getCurrent().navigate(hit.path());
  }
}

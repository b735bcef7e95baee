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
import io.clientele.kit.ui.SearchHit;
import io.clientele.kit.ui.SearchSource;
import java.util.ArrayList;
import java.util.List;

/** The search box over everything: results by kind while one types, Enter opens the first. */
class GlobalSearchDialog extends Dialog {

  private static final int PER_KIND = 8;

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
    hint("shell.search-hint");
    add(field, results);
  }

  private void search(String words) {
    results.removeAll();
    var found = new ArrayList<SearchHit>();
    if (words.length() < 2) {
      hits = found;
      hint("shell.search-hint");
      return;
    }
    for (var source : sources) {
      var ofKind = source.find(words, PER_KIND);
      if (!ofKind.isEmpty()) {
        results.add(new H2(text(source.headingKey())));
        ofKind.forEach(hit -> results.add(line(hit)));
        found.addAll(ofKind);
      }
    }
    hits = found;
    if (found.isEmpty()) {
      hint("shell.search-nothing");
    }
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

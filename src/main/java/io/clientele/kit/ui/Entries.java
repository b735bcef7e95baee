package io.clientele.kit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;

/** A short list of entries below a heading, a line each. */
public final class Entries extends Composite<Div> {

  /**
   * @param none what stands there when there are no entries
   */
  public <T> Entries(String heading, String none, List<T> entries, Function<T, ListItem> line) {
    getContent().addClassName("entry-list");
    getContent().add(new H2(heading));
    if (entries.isEmpty()) {
      getContent().add(new Paragraph(none));
    } else {
      var lines = new UnorderedList();
      entries.forEach(entry -> lines.add(line.apply(entry)));
      getContent().add(lines);
    }
  }
}

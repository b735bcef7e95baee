package io.clientele.approvals.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.clientele.approvals.Matter;
import io.clientele.kit.ui.Facts;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** What is to be approved: what is gone in red, what is new in green. */
class MatterPart extends Composite<Section> {

  MatterPart(@Nullable Matter matter) {
    getContent().addClassName("page-section");
    getContent().add(new H2(text("approvals.matter")));
    if (matter == null) {
      getContent().add(new Paragraph(text("approvals.matter-changed")));
    } else {
      show(matter);
    }
  }

  private void show(Matter matter) {
    for (var warning : matter.warnings()) {
      var words = new Paragraph(warning);
      words.addClassName("import-problem");
      getContent().add(words);
    }
    if (matter.again()) {
      var key = matter.isChanged() ? "approvals.changes" : "approvals.no-changes";
      var words = new Paragraph(text(key));
      words.addClassName("quiet");
      getContent().add(words);
    }
    var facts = new Facts();
    matter.lines().forEach(line -> facts.fact(text(line.textKey()), values(line)));
    getContent().add(facts);
  }

  private static Component[] values(Matter.Line line) {
    var before = line.before();
    if (before == null) {
      return new Component[] {new Span(line.value())};
    }
    var values = new ArrayList<Component>();
    if (!before.isEmpty()) {
      values.add(marked("del", before));
    }
    if (!line.value().isEmpty()) {
      values.add(marked("ins", line.value()));
    }
    return values.toArray(Component[]::new);
  }

  private static Component marked(String tag, String words) {
    var marked = new HtmlContainer(tag);
    marked.setText(words);
    marked.addClassName("fact-line");
    return marked;
  }
}

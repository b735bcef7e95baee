package io.clientele.imports.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import io.clientele.imports.ImportRun.Counts;
import java.text.NumberFormat;
import org.springframework.context.i18n.LocaleContextHolder;

/** What became of the rows, or would. */
class RunCounts extends Composite<DescriptionList> {

  RunCounts(Counts counts) {
    getContent().addClassName("import-counts");
    add(text("imports.created"), counts.created());
    add(text("imports.updated"), counts.updated());
    add(text("imports.unchanged"), counts.unchanged());
    add(text("imports.refused"), counts.refused());
  }

  private void add(String name, long count) {
    var number = NumberFormat.getInstance(LocaleContextHolder.getLocale()).format(count);
    var pair = new Div(new DescriptionList.Term(name), new DescriptionList.Description(number));
    getContent().getElement().appendChild(pair.getElement());
  }
}

package io.clientele.batches.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.clientele.batches.BatchRun.Progress;
import io.clientele.batches.BatchRun.Refused;
import java.text.NumberFormat;
import org.springframework.context.i18n.LocaleContextHolder;

/** What became of the cards, or would; those refused one by one. */
class BatchCounts extends Composite<Div> {

  BatchCounts(Progress progress, boolean dry) {
    var counts = new DescriptionList();
    counts.addClassName("import-counts");
    add(counts, text(dry ? "batches.will-change" : "batches.changed"), progress.changed());
    add(counts, text("batches.unchanged"), progress.unchanged());
    add(counts, text("batches.refused"), progress.refused());
    getContent().addClassName("batch-fields");
    getContent().add(counts);
    if (!progress.refusals().isEmpty()) {
      getContent().add(refusals(progress));
    }
    if (progress.refused() > progress.refusals().size()) {
      var told = new Paragraph(text("batches.told", progress.refusals().size()));
      told.addClassName("quiet");
      getContent().add(told);
    }
  }

  private static Grid<Refused> refusals(Progress progress) {
    var grid = new Grid<Refused>();
    grid.addColumn(one -> one.name().isEmpty() ? text("batches.out-of-sight") : one.name())
        .setHeader(text("batches.client"))
        .setAutoWidth(true);
    grid.addColumn(one -> one.why().inWords())
        .setHeader(text("batches.why"))
        .setFlexGrow(3)
        .setTooltipGenerator(one -> one.why().inWords());
    grid.setItems(progress.refusals());
    grid.addClassName("batch-refusals");
    return grid;
  }

  private static void add(DescriptionList counts, String name, int count) {
    var number = NumberFormat.getInstance(LocaleContextHolder.getLocale()).format(count);
    var pair = new Div(new DescriptionList.Term(name), new DescriptionList.Description(number));
    counts.getElement().appendChild(pair.getElement());
  }
}

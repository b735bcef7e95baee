package io.clientele.handover.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import io.clientele.handover.HandoverPreview;
import io.clientele.handover.HandoverPreview.Part;
import io.clientele.kit.Text;
import java.util.Map;
import java.util.function.Function;

/** Who would get how many and which, and the button that does it. */
class PreviewPanel extends Composite<Section> {

  /** More names than these are not read one by one; the report has them all. */
  private static final int MOST = 500;

  private final Function<Part, Map<Long, String>> names;

  PreviewPanel(
      HandoverPreview preview,
      boolean disables,
      Function<Part, Map<Long, String>> names,
      Runnable act) {
    this.names = names;
    var grid = new Grid<Part>();
    grid.addColumn(part -> part.to().name()).setHeader(text("handover.column.to")).setFlexGrow(2);
    grid.addColumn(PreviewPanel::howMany).setHeader(text("handover.column.gets")).setFlexGrow(2);
    grid.addComponentColumn(this::which)
        .setHeader(text("handover.column.which"))
        .setAutoWidth(true);
    grid.setAllRowsVisible(true);
    grid.setItems(preview.parts());
    var button =
        new Button(text(disables ? "handover.do-and-disable" : "handover.do"), click -> act.run());
    button.addThemeVariants(ButtonVariant.PRIMARY);
    getContent().addClassName("page-section");
    getContent()
        .add(
            new H2(text("handover.preview-title")),
            new Paragraph(text("handover.preview-hint")),
            grid,
            button);
  }

  private static String howMany(Part part) {
    return Text.of(part.textKey(), part.things().size()).inWords();
  }

  private Button which(Part part) {
    var button = new Button(text("handover.which"), click -> show(part));
    button.setAriaLabel(text("handover.which-of", howMany(part), part.to().name()));
    button.addThemeVariants(ButtonVariant.TERTIARY);
    return button;
  }

  private void show(Part part) {
    var known = names.apply(part).values().stream().sorted().toList();
    var dialog = new Dialog(SuccessorPicker.goesTo(howMany(part), part.to()));
    var list = new UnorderedList();
    known.stream().limit(MOST).forEach(name -> list.add(new ListItem(name)));
    dialog.add(list);
    var unseen = part.things().size() - known.size();
    if (known.size() > MOST) {
      dialog.add(new Paragraph(text("handover.more", known.size() - MOST)));
    }
    if (unseen > 0) {
      dialog.add(new Paragraph(text("handover.unseen", unseen)));
    }
    dialog.setWidth("min(32rem, 96vw)");
    dialog.getFooter().add(new Button(text("kit.close"), click -> dialog.close()));
    dialog.open();
  }
}

package io.clientele.kit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A short table of figures: a name in front, numbers behind it. */
public class FigureTable extends Composite<Div> {

  private final NativeTableBody body = new NativeTableBody();

  public FigureTable(String caption, List<String> headings) {
    var head = new NativeTableRow();
    for (var heading : headings) {
      var cell = new NativeTableHeaderCell(heading);
      cell.getElement().setAttribute("scope", "col");
      head.add(cell);
    }
    var title = new NativeTableCaption();
    title.setText(caption);
    var table = new NativeTable(title, new NativeTableHeader(head), body);
    table.addClassName("figures");
    getContent().addClassName("table-scroll");
    getContent().getElement().setAttribute("role", "region");
    getContent().getElement().setAttribute("aria-label", caption);
    getContent().getElement().setAttribute("tabindex", "0");
    getContent().add(table);
  }

  /** With words in place of figures, which begin in line; the last column holds what one may do. */
  public FigureTable ofWords() {
    getContent().addClassName("words");
    return this;
  }

  public FigureTable row(String name, Component... figures) {
    return row(new Span(name), figures);
  }

  public FigureTable row(Component name, Component... figures) {
    var row = new NativeTableRow();
    row.add(new NativeTableCell(name));
    for (var figure : figures) {
      row.add(new NativeTableCell(figure));
    }
    body.add(row);
    return this;
  }
}

package io.clientele.imports.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import io.clientele.imports.ImportRun.RefusedRow;
import java.util.List;

/** Rows of a file by their lines, each with a reason. */
class RowReasons extends Composite<Grid<RefusedRow>> {

  private static final int ALL_SHOWN = 10;

  /** Reads a page of the rows. */
  interface Page {
    List<RefusedRow> read(long offset, int limit);
  }

  RowReasons(long count, Page page) {
    var grid = getContent();
    grid.addColumn(RefusedRow::line)
        .setHeader(text("imports.line"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    grid.addColumn(row -> row.reason().inWords()).setHeader(text("imports.reason"));
    grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.setItemsPageable(
        asked -> page.read(asked.getOffset(), asked.getPageSize()), asked -> count);
    grid.setAllRowsVisible(count <= ALL_SHOWN);
  }
}

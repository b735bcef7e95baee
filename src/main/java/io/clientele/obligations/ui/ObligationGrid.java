package io.clientele.obligations.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import io.clientele.kit.ui.Moments;
import io.clientele.obligations.ObligationFilter;
import io.clientele.obligations.ObligationList;
import io.clientele.obligations.ObligationRow;
import java.util.function.Supplier;

/** Obligations, line by line; a click opens one. */
class ObligationGrid extends Grid<ObligationRow> {

  /** Where it stands: what is known there is not said in each line. */
  enum Place {
    LIST,
    CLIENT,
    CONTRACT
  }

  ObligationGrid(ObligationList list, Supplier<ObligationFilter> filter, Place place) {
    addComponentColumn(ObligationGrid::link)
        .setHeader(text("obligations.field.what"))
        .setWidth("14rem")
        .setFlexGrow(3);
    addColumn(ObligationRow::division).setHeader(text("obligations.field.division"));
    if (place == Place.LIST) {
      addColumn(ObligationRow::client).setHeader(text("obligations.field.client")).setFlexGrow(2);
    }
    if (place == Place.CONTRACT) {
      addColumn(ObligationRow::clause).setHeader(text("obligations.field.clause")).setFlexGrow(2);
    } else {
      addColumn(ObligationRow::number)
          .setHeader(text("obligations.field.contract"))
          .setAutoWidth(true)
          .setFlexGrow(0);
    }
    addColumn(ObligationGrid::due)
        .setHeader(text("obligations.field.due"))
        .setTooltipGenerator(ObligationGrid::due)
        .setWidth("13rem")
        .setFlexGrow(3);
    addComponentColumn(row -> new ObligationBadge(row.state(), row.isDoneLate()))
        .setHeader(text("obligations.field.state"))
        .setWidth("10rem")
        .setFlexGrow(0);
    addItemClickListener(click -> ObligationsNavigation.open(click.getItem().id()));
    addClassName("clickable-rows");
    setItemsPageable(page -> list.rows(filter.get(), page));
  }

  private static Component link(ObligationRow row) {
    var link = ObligationsNavigation.link(ObligationsNavigation.path(row.id()), row.what());
    link.addClassName("row-link");
    return link;
  }

  /** The day once it is known, and until then by what it will be. */
  private static String due(ObligationRow row) {
    return row.dueOn() == null ? row.due().inWords() : Moments.day(row.dueOn());
  }
}

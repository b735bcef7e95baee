package io.clientele.contracts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.clientele.contracts.ContractFilter;
import io.clientele.contracts.ContractList;
import io.clientele.contracts.ContractRow;
import io.clientele.kit.ui.Figure;
import io.clientele.kit.ui.Moments;
import java.util.function.Supplier;

/** Contracts, line by line; a click opens one. */
class ContractGrid extends Grid<ContractRow> {

  ContractGrid(ContractList list, Supplier<ContractFilter> filter, boolean ofOneClient) {
    addComponentColumn(ContractGrid::link)
        .setHeader(text("contracts.field.number"))
        .setSortProperty("number")
        .setAutoWidth(true)
        .setFlexGrow(0);
    addColumn(ContractRow::title)
        .setHeader(text("contracts.field.title"))
        .setSortProperty("title")
        .setFlexGrow(2);
    if (!ofOneClient) {
      addColumn(ContractRow::client)
          .setHeader(text("contracts.field.client"))
          .setSortProperty("client")
          .setFlexGrow(2);
      addColumn(ContractRow::owner)
          .setHeader(text("contracts.field.manager"))
          .setSortProperty("owner");
    }
    addColumn(row -> row.kind().inWords()).setHeader(text("contracts.field.kind"));
    addComponentColumn(ContractGrid::amount)
        .setHeader(text("contracts.field.amount"))
        .setSortProperty("amount");
    addColumn(row -> Moments.day(row.ends()))
        .setHeader(text("contracts.field.ends"))
        .setSortProperty("ends");
    addComponentColumn(ContractGrid::state)
        .setHeader(text("contracts.field.state"))
        .setWidth("11rem")
        .setFlexGrow(0);
    addItemClickListener(click -> ContractsNavigation.open(click.getItem().id()));
    addClassName("clickable-rows");
    setItemsPageable(page -> list.rows(filter.get(), page));
  }

  private static Component link(ContractRow row) {
    var link = new Anchor(ContractsNavigation.path(row.id()), row.number());
    link.getElement().setAttribute("router-link", true);
    link.addClassName("row-link");
    return link;
  }

  private static Component state(ContractRow row) {
    var badge = new ContractBadge(row.state());
    var amending = row.amending();
    var early = row.endsEarly();
    if (amending == null && early == null) {
      return badge;
    }
    var cell = new Div(badge);
    cell.addClassName("stacked");
    if (early != null) {
      cell.add(quiet(text("contracts.terminated-to", Moments.day(early))));
    }
    if (amending != null) {
      cell.add(quiet(text("contracts.amendment.of", amending.inWords())));
    }
    return cell;
  }

  private static Span quiet(String words) {
    var quiet = new Span(words);
    quiet.addClassName("quiet");
    return quiet;
  }

  private static Span amount(ContractRow row) {
    var amount = row.amount();
    return new Span(
        amount == null
            ? ""
            : text("contracts.money", Figure.amountInWords(amount), row.currency()));
  }
}

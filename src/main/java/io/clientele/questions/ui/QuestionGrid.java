package io.clientele.questions.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import io.clientele.kit.ui.Moments;
import io.clientele.questions.QuestionFilter;
import io.clientele.questions.QuestionList;
import io.clientele.questions.QuestionRow;
import java.util.function.Supplier;

/** Questions, line by line; a click opens the contract. */
class QuestionGrid extends Grid<QuestionRow> {

  QuestionGrid(QuestionList list, Supplier<QuestionFilter> filter) {
    addComponentColumn(QuestionGrid::link)
        .setHeader(text("questions.field.number"))
        .setSortProperty("number")
        .setAutoWidth(true)
        .setFlexGrow(0);
    addColumn(row -> row.details().what())
        .setHeader(text("questions.field.what"))
        .setTooltipGenerator(row -> row.details().what())
        .setWidth("18rem")
        .setFlexGrow(4);
    addColumn(QuestionRow::client)
        .setHeader(text("questions.field.client"))
        .setSortProperty("client")
        .setFlexGrow(2);
    addColumn(row -> row.details().clause()).setHeader(text("questions.field.clause"));
    addColumn(row -> row.details().side().inWords()).setHeader(text("questions.field.side"));
    addColumn(row -> Moments.day(row.details().since()))
        .setHeader(text("questions.field.since"))
        .setSortProperty("since");
    addColumn(row -> row.details().origin().inWords()).setHeader(text("questions.field.origin"));
    addColumn(row -> row.state().inWords()).setHeader(text("questions.field.state"));
    addColumn(row -> row.proposed() == 0 ? "" : Long.toString(row.proposed()))
        .setHeader(text("questions.field.proposed"));
    addItemClickListener(
        click -> UI.getCurrent().navigate(QuestionsNavigation.path(click.getItem().contract())));
    addClassName("clickable-rows");
    setItemsPageable(page -> list.rows(filter.get(), page));
  }

  private static Component link(QuestionRow row) {
    var link = QuestionsNavigation.link(row.contract(), row.number());
    link.addClassName("row-link");
    return link;
  }
}

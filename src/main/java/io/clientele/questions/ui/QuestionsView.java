package io.clientele.questions.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.clientele.contracts.ui.ContractsTabs;
import io.clientele.exports.ui.ExportDialog;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.PageHead;
import io.clientele.kit.ui.SearchField;
import io.clientele.questions.QuestionExport;
import io.clientele.questions.QuestionFilter;
import io.clientele.questions.QuestionFilter.Show;
import io.clientele.questions.QuestionList;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.Map;

/** Questions about all contracts. What is searched and filtered for stands in the address. */
@Route(QuestionsNavigation.LIST)
@PermitAll
class QuestionsView extends VerticalLayout implements AfterNavigationObserver, HasDynamicTitle {

  private static final String WORDS = "words";
  private static final String SHOW = "show";

  private final QuestionList list;
  private final QuestionExport export;
  private final QuestionGrid grid;
  private final SearchField search =
      new SearchField(words -> look(this.filter.saying(words.strip())));
  private final Select<Show> show = new Select<>();
  private QuestionFilter filter = QuestionFilter.OPEN;

  QuestionsView(QuestionList list, QuestionExport export, ContractsTabs tabs) {
    this.list = list;
    this.export = export;
    grid = new QuestionGrid(list, () -> filter);
    grid.setSizeFull();
    setSizeFull();
    var out =
        new Button(text("questions.export"), VaadinIcon.DOWNLOAD.create(), click -> openExport());
    add(new PageHead(text("questions.title"), out), tabs.on(QuestionsNavigation.LIST));
    add(toolbar(), grid);
    setFlexGrow(1, grid);
  }

  private Component toolbar() {
    show.setItems(Show.values());
    show.setItemLabelGenerator(one -> text("questions.show." + one.name()));
    show.setAriaLabel(text("questions.show"));
    show.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            look(filter.showing(change.getValue()));
          }
        });
    var toolbar = new Div(search, show);
    toolbar.addClassName("toolbar");
    return toolbar;
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    var address = event.getLocation().getQueryParameters();
    var words = address.getSingleParameter(WORDS).map(String::strip).orElse("");
    var asked = address.getSingleParameter(SHOW).orElse("");
    var shown = Arrays.stream(Show.values()).filter(one -> one.name().equals(asked)).findFirst();
    show(new QuestionFilter(words, shown.orElse(Show.OPEN)));
  }

  private void show(QuestionFilter asked) {
    filter = asked;
    search.setValue(asked.words());
    show.setValue(asked.show());
    refresh();
  }

  /** Keeps in the address what the list shows. */
  private void look(QuestionFilter asked) {
    filter = asked;
    var address =
        asked.equals(QuestionFilter.OPEN)
            ? QueryParameters.empty()
            : QueryParameters.simple(Map.of(WORDS, asked.words(), SHOW, asked.show().name()));
    UI.getCurrent()
        .getPage()
        .getHistory()
        .replaceState(null, new Location(QuestionsNavigation.LIST, address));
    refresh();
  }

  private void refresh() {
    grid.setEmptyStateComponent(
        filter.equals(QuestionFilter.OPEN)
            ? new EmptyState(text("questions.none-open"), text("questions.none-open-hint"))
            : new EmptyState(
                text("questions.none-found"),
                text("questions.none-found-hint"),
                new Button(text("questions.show-open"), click -> showOpen())));
    grid.getDataProvider().refreshAll();
  }

  private void showOpen() {
    show(QuestionFilter.OPEN);
    look(QuestionFilter.OPEN);
  }

  private void openExport() {
    var shown = filter;
    new ExportDialog(
            text("questions.export.what", list.count(shown)),
            "questions",
            (format, target) -> export.write(format, shown, target))
        .open();
  }

  @Override
  public String getPageTitle() {
    return text("questions.title");
  }
}

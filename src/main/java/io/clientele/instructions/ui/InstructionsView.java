package io.clientele.instructions.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.clientele.instructions.InstructionDrafts;
import io.clientele.instructions.InstructionFilter;
import io.clientele.instructions.InstructionFilter.Show;
import io.clientele.instructions.InstructionKind;
import io.clientele.instructions.InstructionRow;
import io.clientele.instructions.Instructions;
import io.clientele.instructions.SignerFilter;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.Figure;
import io.clientele.kit.ui.Moments;
import io.clientele.kit.ui.PageHead;
import io.clientele.kit.ui.SearchField;
import io.clientele.people.Departments;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Arrays;

/** What waits for the reader first, then all that they may read. */
@Route(InstructionsNavigation.LIST)
@PermitAll
class InstructionsView extends VerticalLayout implements AfterNavigationObserver, HasDynamicTitle {

  private final Grid<InstructionRow> grid = new Grid<>();
  private final Select<Show> show = new Select<>();
  private final boolean writes;
  private InstructionFilter filter = InstructionFilter.ALL;

  InstructionsView(Instructions instructions, InstructionDrafts drafts, Departments departments) {
    writes = instructions.writable();
    addColumns();
    grid.setItems(query -> instructions.rows(filter, query.getOffset(), query.getLimit()).stream());
    grid.addItemClickListener(click -> InstructionsNavigation.open(click.getItem().id()));
    grid.addClassName("clickable-rows");
    grid.setSizeFull();

    show.setItems(
        Arrays.stream(Show.values()).filter(one -> writes || one != Show.WRITTEN).toList());
    show.setItemLabelGenerator(Show::inWords);
    show.setAriaLabel(text("instructions.show"));
    show.setValue(Show.ALL);
    show.addValueChangeListener(
        change -> filter(new InstructionFilter(filter.words(), change.getValue())));
    var search = new SearchField(words -> filter(new InstructionFilter(words, filter.show())));
    var toolbar = new Div(search, show);
    toolbar.addClassName("toolbar");

    add(new PageHead(text("instructions.title"), acts(drafts, departments)), hint(), toolbar, grid);
    setSizeFull();
    setFlexGrow(1, grid);
  }

  private Component[] acts(InstructionDrafts drafts, Departments departments) {
    var acts = new ArrayList<Component>();
    if (writes) {
      for (var kind : InstructionKind.values()) {
        var create =
            new Button(
                text("instructions.new." + kind),
                VaadinIcon.PLUS.create(),
                click -> new DetailsDialog(drafts, departments, kind).open());
        if (kind == InstructionKind.INSTRUCTION) {
          create.addThemeVariants(ButtonVariant.PRIMARY);
        }
        acts.add(create);
      }
    }
    return acts.toArray(Component[]::new);
  }

  private static Paragraph hint() {
    var hint = new Paragraph(text("instructions.hint"));
    hint.addClassName("quiet");
    return hint;
  }

  private void addColumns() {
    grid.addComponentColumn(InstructionsView::title)
        .setHeader(text("instructions.field.title"))
        .setWidth("14rem")
        .setFlexGrow(3);
    grid.addColumn(row -> row.kind().inWords()).setHeader(text("instructions.field.kind"));
    grid.addComponentColumn(StateWords::badge)
        .setHeader(text("instructions.field.state"))
        .setWidth("14rem")
        .setFlexGrow(0);
    grid.addColumn(row -> Moments.day(row.due())).setHeader(text("instructions.field.due"));
    grid.addColumn(InstructionRow::authorName).setHeader(text("instructions.field.author"));
    if (writes) {
      grid.addComponentColumn(InstructionsView::tally).setHeader(text("instructions.field.tally"));
    }
  }

  private static Component title(InstructionRow row) {
    var link = InstructionsNavigation.link(InstructionsNavigation.path(row.id()), row.title());
    link.addClassName("row-link");
    var title = new Div(link);
    if (row.drafted() && row.isPublished()) {
      var next = new Span(text("instructions.drafted", row.number() + 1));
      next.addClassName("quiet");
      title.add(next);
      title.addClassName("title-and-draft");
    }
    return title;
  }

  private static Component tally(InstructionRow row) {
    var tally = row.tally();
    return tally == null
        ? new Span()
        : Figure.of(
            text("instructions.tally", tally.done(), tally.all()),
            InstructionsNavigation.path(row.id(), row.number(), SignerFilter.Show.ALL),
            row.title());
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    var asked =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter(InstructionsNavigation.SHOW)
            .orElse("");
    show.setValue(
        Arrays.stream(Show.values())
            .filter(one -> one.name().equals(asked) && (writes || one != Show.WRITTEN))
            .findFirst()
            .orElse(Show.ALL));
    filter(new InstructionFilter(filter.words(), show.getValue()));
  }

  private void filter(InstructionFilter asked) {
    filter = asked;
    grid.setEmptyStateComponent(
        asked.equals(InstructionFilter.ALL)
            ? new EmptyState(
                text("instructions.none"),
                text(writes ? "instructions.none-write" : "instructions.none-hint"))
            : new EmptyState(
                text("instructions.none-found"), text("instructions.none-found-hint")));
    grid.getDataProvider().refreshAll();
  }

  @Override
  public String getPageTitle() {
    return text("instructions.title");
  }
}

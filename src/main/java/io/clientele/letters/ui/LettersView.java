package io.clientele.letters.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.Moments;
import io.clientele.kit.ui.PageHead;
import io.clientele.kit.ui.Saving;
import io.clientele.kit.ui.SearchField;
import io.clientele.letters.LetterFilter;
import io.clientele.letters.LetterFilter.Folder;
import io.clientele.letters.LetterList;
import io.clientele.letters.LetterRow;
import io.clientele.letters.LetterState;
import io.clientele.letters.Letters;
import io.clientele.people.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Set;

/** One's drafts, and what one has sent. */
@Route(LettersNavigation.LIST)
@RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.DEPARTMENT_HEAD})
class LettersView extends VerticalLayout implements AfterNavigationObserver, HasDynamicTitle {

  private final RadioButtonGroup<Folder> folder = new RadioButtonGroup<>();
  private final SearchField search = new SearchField(words -> refresh());
  private final Grid<LetterRow> grid = new Grid<>();
  private final LetterList list;
  private final Letters letters;

  LettersView(LetterList list, Letters letters) {
    this.list = list;
    this.letters = letters;

    grid.addColumn(LettersView::subject).setHeader(text("letters.subject")).setFlexGrow(3);
    grid.addColumn(row -> row.state().inWords()).setHeader(text("letters.state"));
    grid.addColumn(row -> Moments.minute(row.at())).setHeader(text("letters.when"));
    grid.addColumn(row -> row.state().isFixed() ? row.recipients() : row.clients())
        .setHeader(text("letters.to-how-many"));
    grid.addColumn(LetterRow::authorName).setHeader(text("letters.author"));
    grid.addComponentColumn(this::restore).setHeader(text("letters.actions"));
    grid.setEmptyStateComponent(new EmptyState(text("letters.none"), text("letters.none-hint")));
    grid.addItemClickListener(click -> open(click.getItem()));
    grid.setItemsPageable(page -> list.rows(filter(), page));

    folder.setAriaLabel(text("letters.folder"));
    folder.addClassName("letter-folders");
    folder.setItems(Folder.values());
    folder.setItemLabelGenerator(one -> text("letters.folder." + one.name()));
    folder.setValue(Folder.DRAFTS);
    folder.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            LettersNavigation.list(change.getValue());
          }
        });

    var write = new Button(text("letters.new"), VaadinIcon.PLUS.create(), clicked -> begin());
    write.addThemeVariants(ButtonVariant.PRIMARY);
    var toolbar = new Div(search, folder);
    toolbar.addClassName("toolbar");
    setSizeFull();
    add(new PageHead(text("letters.letters"), write), toolbar, grid);
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    var wanted =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter(LettersNavigation.FOLDER)
            .orElse("");
    folder.setValue(
        Arrays.stream(Folder.values())
            .filter(one -> one.name().equalsIgnoreCase(wanted))
            .findFirst()
            .orElse(Folder.DRAFTS));
    refresh();
  }

  @Override
  public String getPageTitle() {
    return text("letters.letters");
  }

  private void begin() {
    Saving.attempt(() -> LettersNavigation.compose(letters.begin(Set.of())));
  }

  private void refresh() {
    grid.getDataProvider().refreshAll();
  }

  private LetterFilter filter() {
    return new LetterFilter(folder.getValue(), search.getValue().strip());
  }

  private Component restore(LetterRow row) {
    var restore = new Button(text("kit.restore"));
    restore.setVisible(row.state() == LetterState.DISCARDED);
    restore.addClickListener(
        clicked -> {
          if (Saving.attempt(() -> letters.restore(row.id()))) {
            LettersNavigation.compose(row.id());
          }
        });
    return restore;
  }

  private static String subject(LetterRow row) {
    return row.subject().isBlank() ? text("letters.without-subject") : row.subject();
  }

  private static void open(LetterRow row) {
    if (row.state() == LetterState.DRAFT) {
      LettersNavigation.compose(row.id());
    } else if (row.state().isFixed()) {
      LettersNavigation.sent(row.id());
    }
  }
}

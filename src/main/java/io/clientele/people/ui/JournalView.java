package io.clientele.people.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.clientele.journal.JournalFilter;
import io.clientele.journal.JournalRow;
import io.clientele.kit.ui.DayField;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.Moments;
import io.clientele.kit.ui.PageHead;
import io.clientele.kit.ui.SearchField;
import io.clientele.people.JournalReading;
import io.clientele.people.Roles;
import jakarta.annotation.security.RolesAllowed;

/** Who did what, the newest first. */
@Route("admin/journal")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.DIRECTOR})
class JournalView extends VerticalLayout implements HasDynamicTitle {

  private final Grid<JournalRow> grid = new Grid<>();
  private final ComboBox<String> action = new ComboBox<>(text("people.journal.action"));
  private final ComboBox<String> kind = new ComboBox<>(text("people.journal.kind"));
  private final DatePicker from = new DayField(text("people.journal.from"));
  private final DatePicker until = new DayField(text("people.journal.until"));
  private String words = "";

  JournalView(JournalReading journal) {
    action.setItems(journal.actions());
    action.setItemLabelGenerator(JournalWords::action);
    kind.setItems(journal.kinds());
    kind.setItemLabelGenerator(JournalWords::kind);
    action.setClearButtonVisible(true);
    kind.setClearButtonVisible(true);
    action.addValueChangeListener(change -> reload());
    kind.addValueChangeListener(change -> reload());
    from.addValueChangeListener(change -> reload());
    until.addValueChangeListener(change -> reload());
    var toolbar = new Div(new SearchField(this::search), action, kind, from, until);
    toolbar.addClassName("toolbar");

    addColumns();
    grid.setItemsPageable(page -> journal.rows(filter(), page));
    grid.addItemClickListener(click -> new JournalEntryDialog(click.getItem()).open());
    grid.setEmptyStateComponent(
        new EmptyState(text("people.journal.none"), text("people.journal.none-hint")));
    grid.addClassName("clickable-rows");
    grid.setSizeFull();
    add(new PageHead(text("people.journal")), toolbar, grid);
    setSizeFull();
  }

  private void addColumns() {
    grid.addColumn(row -> Moments.minute(row.at())).setHeader(text("people.journal.at"));
    grid.addColumn(row -> JournalWords.actor(row.actor())).setHeader(text("people.journal.who"));
    grid.addColumn(row -> JournalWords.action(row.action()))
        .setHeader(text("people.journal.action"));
    grid.addColumn(JournalWords::subject).setHeader(text("people.journal.what"));
    grid.addColumn(row -> row.why() == null ? "" : row.why()).setHeader(text("people.journal.why"));
  }

  private JournalFilter filter() {
    var zone = Moments.zone();
    return new JournalFilter(
        words,
        action.getValue(),
        kind.getValue(),
        from.getOptionalValue().map(day -> day.atStartOfDay(zone).toInstant()).orElse(null),
        until
            .getOptionalValue()
            .map(day -> day.plusDays(1).atStartOfDay(zone).toInstant())
            .orElse(null));
  }

  private void search(String typed) {
    words = typed;
    reload();
  }

  private void reload() {
    grid.getDataProvider().refreshAll();
  }

  @Override
  public String getPageTitle() {
    return text("people.journal");
  }
}

package io.clientele.handover.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientList;
import io.clientele.clients.ClientRow;
import io.clientele.kit.Refusal;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.FormDialog;
import io.clientele.kit.ui.Saving;
import io.clientele.kit.ui.SearchField;
import io.clientele.people.EmployeeContact;
import java.util.Set;
import java.util.function.BiConsumer;

/** Chooses single ones of the leaver's clients that the viewer sees. */
class SingleClientsDialog {

  private final FormDialog dialog;
  private final Grid<ClientRow> grid = new Grid<>();
  private ClientFilter filter;

  SingleClientsDialog(
      ClientList list,
      ClientFilter leavers,
      SuccessorPicker to,
      BiConsumer<Set<ClientRow>, EmployeeContact> choose) {
    filter = leavers;
    grid.setSelectionMode(Grid.SelectionMode.MULTI);
    grid.addColumn(ClientRow::name).setHeader(text("clients.column.name")).setFlexGrow(3);
    grid.addColumn(ClientRow::city).setHeader(text("clients.column.city"));
    grid.setItemsPageable(page -> list.rows(filter, page));
    grid.setEmptyStateComponent(
        new EmptyState(text("handover.single.none"), text("handover.single.none-hint")));
    grid.addClassName("handover-choice");
    var search =
        new SearchField(
            words -> {
              filter = leavers.withWords(words);
              grid.getDataProvider().refreshAll();
            });
    var form = new Div(search, grid, to);
    form.addClassName("batch-fields");
    dialog = new FormDialog(text("handover.single"), form, () -> save(to, choose));
    dialog.setWidth("min(46rem, 96vw)");
  }

  void open() {
    dialog.open();
  }

  private void save(SuccessorPicker to, BiConsumer<Set<ClientRow>, EmployeeContact> choose) {
    if (Saving.attempt(
        () -> {
          if (grid.getSelectedItems().isEmpty()) {
            throw Refusal.because("handover.refused.none-chosen");
          }
          choose.accept(grid.getSelectedItems(), to.chosen());
        })) {
      dialog.close();
    }
  }
}

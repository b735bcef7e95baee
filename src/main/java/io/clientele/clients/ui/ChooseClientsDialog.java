package io.clientele.clients.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The list of clients in a dialog, to choose some of them. */
class ChooseClientsDialog extends Dialog {

  private final ClientGrid grid;
  private final ChosenClients counted;
  private final Button take;

  ChooseClientsDialog(
      ClientList list,
      ListingAddress addresses,
      String title,
      String act,
      Consumer<Set<ClientId>> chosen) {
    setHeaderTitle(title);
    setWidth("70rem");
    setHeight("85vh");
    grid = ClientGrid.toChooseFrom(list, addresses.fields());
    var filters = new ClientFilterBar(list, addresses.filters(), addresses.fields(), this::show);
    counted =
        new ChosenClients(
            List.of(), grid::chosen, grid::chooseFound, grid.asMultiSelect()::clear, List.of());
    take = new Button(act, click -> take(chosen));
    take.addThemeVariants(ButtonVariant.PRIMARY);

    grid.addSelectionListener(selection -> count());
    filters.show(ClientFilter.ALL);
    show(ClientFilter.ALL);

    var content = new Div(filters, counted, grid);
    content.addClassName("choose-clients");
    add(content);
    getFooter().add(new Button(text("kit.cancel"), click -> close()), take);
  }

  private void show(ClientFilter filter) {
    grid.show(ClientListing.ALL.withFilter(filter));
    count();
  }

  private void count() {
    var already = grid.getSelectedItems().size();
    counted.show(grid.found(), already);
    take.setEnabled(already > 0);
  }

  private void take(Consumer<Set<ClientId>> chosen) {
    close();
    chosen.accept(grid.chosen());
  }
}

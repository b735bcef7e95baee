package io.clientele.contracts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.clauses.ContractKind;
import io.clientele.clients.ClientList;
import io.clientele.contracts.Brought;
import io.clientele.contracts.ContractFilter;
import io.clientele.contracts.ContractOwner;
import io.clientele.contracts.ContractState;
import io.clientele.kit.ui.SearchField;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** By what the register is filtered. */
class ContractFilterBar extends Composite<Div> {

  private static final List<Integer> DAYS = List.of(7, 30, 60, 90, 180, 365);

  private final SearchField search;
  private final ComboBox<ContractState> state = any("contracts.any-state", "contracts.field.state");
  private final ComboBox<ContractKind> kind = any("contracts.any-kind", "contracts.field.kind");
  private final ComboBox<ContractOwner> owner = any("contracts.any-owner", "contracts.field.owner");
  private final ComboBox<ClientChoice> client =
      any("contracts.any-client", "contracts.field.client");
  private final ComboBox<Integer> within = any("contracts.any-end", "contracts.field.within");
  private final Button newClients = new Button(VaadinIcon.CLOSE_SMALL.create());
  private final List<ContractOwner> owners;
  private @Nullable Brought brought;

  ContractFilterBar(List<ContractOwner> owners, ClientList clients, Consumer<ContractFilter> look) {
    this.owners = owners;
    search = new SearchField(words -> look.accept(filter()));
    state.setItems(ContractState.listed());
    state.setItemLabelGenerator(ContractState::inWords);
    kind.setItems(ContractKind.values());
    kind.setItemLabelGenerator(ContractKind::inWords);
    owner.setItems(owners);
    owner.setItemLabelGenerator(ContractOwner::name);
    ClientChoice.offer(clients, client);
    within.setItems(DAYS);
    within.setItemLabelGenerator(days -> text("contracts.ends-within", days));
    for (var box : List.of(state, kind, client, owner, within)) {
      box.addValueChangeListener(
          change -> {
            if (change.isFromClient()) {
              look.accept(filter());
            }
          });
    }
    newClients.setIconAfterText(true);
    newClients.setTooltipText(text("contracts.new-clients.any"));
    newClients.addClickListener(
        click -> {
          show((Brought) null, "");
          look.accept(filter());
        });
    getContent().addClassName("toolbar");
    getContent().add(search, state, kind, client, owner, within, newClients);
  }

  private static <T> ComboBox<T> any(String placeholderKey, String labelKey) {
    var box = new ComboBox<T>();
    box.setPlaceholder(text(placeholderKey));
    box.setAriaLabel(text(labelKey));
    box.setClearButtonVisible(true);
    return box;
  }

  private ContractFilter filter() {
    var whose = owner.getValue();
    var whom = client.getValue();
    return new ContractFilter(
        search.getValue().strip(),
        state.getValue(),
        kind.getValue(),
        whom == null ? null : whom.id(),
        whose == null ? null : whose.id(),
        within.getValue(),
        brought);
  }

  /**
   * @param clientName of the client who is filtered for
   * @param manager who brought the contracts that are filtered for; empty when that is nobody
   */
  void show(ContractFilter filter, @Nullable String clientName, String manager) {
    show(filter.brought(), manager);
    search.setValue(filter.words());
    state.setValue(filter.state());
    kind.setValue(filter.kind());
    var whom = filter.client();
    client.setValue(whom == null || clientName == null ? null : new ClientChoice(whom, clientName));
    owner.setValue(
        owners.stream().filter(one -> one.id().equals(filter.owner())).findFirst().orElse(null));
    within.setValue(filter.endsWithin());
  }

  private void show(@Nullable Brought asked, String manager) {
    brought = asked;
    newClients.setVisible(asked != null);
    newClients.setText(asked == null ? "" : BroughtWords.all(asked, manager));
  }
}

package io.clientele.batches.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.batches.Batches;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientList;
import io.clientele.clients.ui.ClientListAction;
import io.clientele.lists.Lists;
import io.clientele.people.Employees;
import java.util.Set;

/** Changes the chosen clients, or all found. */
@SpringComponent
class ChangeManyAction implements ClientListAction {

  private final Batches batches;
  private final ClientList clients;
  private final Lists lists;
  private final Employees employees;

  ChangeManyAction(Batches batches, ClientList clients, Lists lists, Employees employees) {
    this.batches = batches;
    this.clients = clients;
    this.lists = lists;
    this.employees = employees;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public String textKey() {
    return "batches.change";
  }

  @Override
  public VaadinIcon icon() {
    return VaadinIcon.EDIT;
  }

  @Override
  public boolean isOffered() {
    return batches.areOffered();
  }

  @Override
  public void run(Set<ClientId> chosen, ClientFilter filter, long found, Runnable refresh) {
    var form =
        new ChangeForm(
            new WhichClients(batches, chosen, filter, found),
            new ChangeFields(batches, clients, lists, employees));
    new BatchDialog(batches, form, refresh).open();
  }
}

package io.clientele.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.clients.Clients;
import io.clientele.clients.ui.ClientIntake;

/** From the list of clients to the import. */
@SpringComponent
class ImportClients implements ClientIntake {

  private final Clients clients;

  ImportClients(Clients clients) {
    this.clients = clients;
  }

  @Override
  public String textKey() {
    return "intake.import";
  }

  @Override
  public VaadinIcon icon() {
    return VaadinIcon.UPLOAD;
  }

  @Override
  public boolean isOffered() {
    return clients.mayCreate();
  }

  @Override
  public void open() {
    UI.getCurrent().navigate(ClientImportView.class);
  }
}

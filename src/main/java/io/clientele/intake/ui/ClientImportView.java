package io.clientele.intake.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.clientele.clients.ui.ClientsNavigation;
import io.clientele.imports.ImportReversals;
import io.clientele.imports.Imports;
import io.clientele.imports.ui.ImportWizard;
import io.clientele.kit.ui.PageHead;
import io.clientele.people.Roles;
import jakarta.annotation.security.RolesAllowed;

/** A list of clients comes in from a file. */
@Route(ClientsNavigation.LIST + "/import")
@RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.DEPARTMENT_HEAD})
class ClientImportView extends VerticalLayout implements HasDynamicTitle {

  ClientImportView(Imports imports, ImportReversals reversals) {
    add(
        new PageHead(text("intake.title")),
        new ImportWizard(
            imports, reversals, "clients", ClientsNavigation.LIST, text("intake.to-list")));
  }

  @Override
  public String getPageTitle() {
    return text("intake.title");
  }
}

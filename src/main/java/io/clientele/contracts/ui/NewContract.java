package io.clientele.contracts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.clauses.ContractTemplates;
import io.clientele.clients.ClientList;
import io.clientele.clients.Clients;
import io.clientele.contracts.Contracts;
import io.clientele.kit.ui.FormDialog;
import io.clientele.kit.ui.Saving;
import org.jspecify.annotations.Nullable;

/** Begins a contract, from wherever one wants to. */
@SpringComponent
class NewContract {

  private final Contracts contracts;
  private final ContractTemplates templates;
  private final ClientList list;
  private final Clients clients;

  NewContract(Contracts contracts, ContractTemplates templates, ClientList list, Clients clients) {
    this.contracts = contracts;
    this.templates = templates;
    this.list = list;
    this.clients = clients;
  }

  /** Whether the viewer drafts contracts. */
  boolean isOffered() {
    return clients.mayCreate();
  }

  /** What to do where nothing is listed yet. */
  String hint() {
    return text(isOffered() ? "contracts.none-hint" : "contracts.none-to-read");
  }

  /**
   * @param client null to have one chosen
   */
  void ask(@Nullable ClientChoice client) {
    new NewContractDialog(client).open();
  }

  private final class NewContractDialog {

    private final NewContractForm form;
    private final FormDialog dialog;

    NewContractDialog(@Nullable ClientChoice client) {
      form = new NewContractForm(templates.offered(), list, client);
      dialog = new FormDialog(text("contracts.new"), form, this::save);
      dialog.setWidth("min(36rem, 96vw)");
    }

    private void save() {
      Saving.attempt(
          () -> {
            var id = contracts.draft(form.head());
            dialog.close();
            ContractsNavigation.open(id);
          });
    }

    void open() {
      dialog.open();
    }
  }
}

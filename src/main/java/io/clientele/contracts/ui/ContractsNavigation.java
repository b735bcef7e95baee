package io.clientele.contracts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.contracts.ContractId;
import io.clientele.kit.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the contracts. */
@Configuration(proxyBeanMethods = false)
class ContractsNavigation {

  static final String LIST = "contracts";
  static final String COMPETENCE = "contracts/competence";
  static final String NEW_CLIENTS = "contracts/new-clients";

  @Bean
  ContractsTab newClientsTab() {
    return new ContractsTab(5, "contracts.new-clients", NEW_CLIENTS);
  }

  @Bean
  MenuEntry contractsEntry() {
    return new MenuEntry(70, "contracts.title", VaadinIcon.FILE_TEXT, ContractsView.class, null);
  }

  static String path(ContractId contract) {
    return LIST + "/" + contract.value();
  }

  static void open(ContractId contract) {
    UI.getCurrent().navigate(path(contract));
  }
}

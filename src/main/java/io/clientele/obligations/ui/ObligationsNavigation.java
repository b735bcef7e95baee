package io.clientele.obligations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import io.clientele.clients.ClientId;
import io.clientele.contracts.ContractId;
import io.clientele.contracts.ui.ContractsTab;
import io.clientele.obligations.ObligationId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the obligations. */
@Configuration(proxyBeanMethods = false)
class ObligationsNavigation {

  static final String LIST = "contracts/obligations";

  @Bean
  ContractsTab obligationsTab() {
    return new ContractsTab(10, "obligations.title", LIST);
  }

  static String path(ObligationId obligation) {
    return LIST + "/" + obligation.value();
  }

  static String path(ContractId contract) {
    return "contracts/" + contract.value();
  }

  static String path(ClientId client) {
    return "clients/" + client.value() + "/" + ClientObligations.PATH;
  }

  static void open(ObligationId obligation) {
    UI.getCurrent().navigate(path(obligation));
  }

  static Anchor link(String path, String words) {
    var link = new Anchor(path, words);
    link.getElement().setAttribute("router-link", true);
    return link;
  }
}

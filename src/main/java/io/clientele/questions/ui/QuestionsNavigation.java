package io.clientele.questions.ui;

import com.vaadin.flow.component.html.Anchor;
import io.clientele.contracts.ContractId;
import io.clientele.contracts.ui.ContractsTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the questions. */
@Configuration(proxyBeanMethods = false)
class QuestionsNavigation {

  static final String LIST = "contracts/questions";

  @Bean
  ContractsTab questionsTab() {
    return new ContractsTab(20, "questions.title", LIST);
  }

  static String path(ContractId contract) {
    return "contracts/" + contract.value();
  }

  static Anchor link(ContractId contract, String words) {
    var link = new Anchor(path(contract), words);
    link.getElement().setAttribute("router-link", true);
    return link;
  }
}

package io.clientele.contracts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** The register of contracts and the lists beside it, as links, so that each has its address. */
@SpringComponent
public class ContractsTabs {

  private static final ContractsTab REGISTER =
      new ContractsTab(0, "contracts.title", ContractsNavigation.LIST);

  private final List<ContractsTab> tabs;

  ContractsTabs(ObjectProvider<ContractsTab> tabs) {
    this.tabs = tabs.stream().sorted(Comparator.comparingInt(ContractsTab::order)).toList();
  }

  /** Built for the page with this address. */
  public Composite<Nav> on(String path) {
    return new Line(path, tabs);
  }

  private static final class Line extends Composite<Nav> {

    Line(String path, List<ContractsTab> tabs) {
      getContent().addClassName("card-tabs");
      getContent().setAriaLabel(text("contracts.tabs"));
      add(REGISTER, path);
      tabs.forEach(tab -> add(tab, path));
    }

    private void add(ContractsTab tab, String path) {
      var link = new Anchor(tab.path(), text(tab.textKey()));
      link.getElement().setAttribute("router-link", true);
      if (tab.path().equals(path)) {
        link.getElement().setAttribute("aria-current", "page");
      }
      getContent().add(link);
    }
  }
}

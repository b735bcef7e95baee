package io.clientele.company.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.kit.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the company's page. */
@Configuration(proxyBeanMethods = false)
public class CompanyNavigation {

  @Bean
  MenuEntry companyEntry() {
    return new MenuEntry(
        520, "company.title", VaadinIcon.BUILDING_O, CompanyView.class, MenuEntry.ADMINISTRATION);
  }
}

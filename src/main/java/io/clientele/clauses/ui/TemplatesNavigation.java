package io.clientele.clauses.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.clauses.TemplateId;
import io.clientele.kit.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the templates of contracts. */
@Configuration(proxyBeanMethods = false)
public class TemplatesNavigation {

  static final String LIST = "contracts/templates";
  static final String VERSION = "version";

  @Bean
  MenuEntry contractTemplatesEntry() {
    return new MenuEntry(75, "clauses.title", VaadinIcon.FILE_TEXT_O, TemplatesView.class, null);
  }

  /** The address of a template. */
  public static String path(TemplateId template) {
    return LIST + "/" + template.value();
  }

  /** The same as it was in a version. */
  public static String path(TemplateId template, long version) {
    return path(template) + "?" + VERSION + "=" + version;
  }

  static void open(TemplateId template) {
    UI.getCurrent().navigate(path(template));
  }
}

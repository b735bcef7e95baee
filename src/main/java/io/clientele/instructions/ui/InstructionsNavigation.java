package io.clientele.instructions.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.instructions.InstructionFilter;
import io.clientele.instructions.InstructionId;
import io.clientele.instructions.SignerFilter;
import io.clientele.kit.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the papers. */
@Configuration(proxyBeanMethods = false)
class InstructionsNavigation {

  static final String LIST = "instructions";
  static final String SHOW = "show";
  static final String WHO = "who";
  static final String VERSION = "version";

  static void openList() {
    UI.getCurrent().navigate(LIST);
  }

  static void open(InstructionId id) {
    UI.getCurrent().navigate(path(id));
  }

  static String path(InstructionId id) {
    return LIST + "/" + id.value();
  }

  static String path(InstructionId id, int version) {
    return path(id) + "?" + VERSION + "=" + version;
  }

  static String path(InstructionId id, int version, SignerFilter.Show who) {
    return path(id, version) + "&" + WHO + "=" + who.name();
  }

  static String path(InstructionFilter.Show show) {
    return LIST + "?" + SHOW + "=" + show.name();
  }

  static Anchor link(String path, String words) {
    var link = new Anchor(path, words);
    link.getElement().setAttribute("router-link", true);
    return link;
  }

  @Bean
  MenuEntry instructionsEntry() {
    return new MenuEntry(
        170, "instructions.title", VaadinIcon.FILE_TEXT_O, InstructionsView.class, null);
  }
}

package io.clientele.shell;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.clientele.kit.ui.MenuEntry;
import io.clientele.people.Role;
import io.clientele.people.Viewer;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** The side navigation: what the modules offer, less what the viewer may not open. */
@Service
class Navigation {

  private final List<MenuEntry> entries;

  Navigation(List<MenuEntry> entries) {
    this.entries = entries.stream().sorted(Comparator.comparingInt(MenuEntry::order)).toList();
  }

  Component build(Viewer viewer) {
    var groups = new LinkedHashMap<String, SideNav>();
    for (var entry : entries) {
      if (mayOpen(viewer, entry.view())) {
        var group = Objects.requireNonNullElse(entry.group(), "");
        groups.computeIfAbsent(group, Navigation::headed).addItem(item(entry));
      }
    }
    var nav = new Nav();
    nav.getElement().setAttribute("aria-label", text("shell.menu"));
    groups.values().forEach(nav::add);
    return nav;
  }

  private static SideNav headed(String group) {
    var nav = new SideNav();
    if (!group.isEmpty()) {
      nav.setLabel(text(group));
      nav.setCollapsible(true);
    }
    return nav;
  }

  private static SideNavItem item(MenuEntry entry) {
    var item = new SideNavItem(text(entry.textKey()), entry.view(), entry.icon().create());
    item.setMatchNested(!entry.view().equals(DayView.class));
    return item;
  }

  static boolean mayOpen(Viewer viewer, Class<? extends Component> view) {
    if (view.isAnnotationPresent(PermitAll.class)
        || view.isAnnotationPresent(AnonymousAllowed.class)) {
      return true;
    }
    var allowed = view.getAnnotation(RolesAllowed.class);
    return allowed != null
        && viewer.has(Arrays.stream(allowed.value()).map(Role::valueOf).toArray(Role[]::new));
  }
}

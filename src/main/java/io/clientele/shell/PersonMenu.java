package io.clientele.shell;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.clientele.people.Viewer;
import org.springframework.stereotype.Service;

/** The signed-in person in the header: for whom they stand in, and the way out. */
@Service
class PersonMenu {

  private final AuthenticationContext session;

  PersonMenu(AuthenticationContext session) {
    this.session = session;
  }

  Component build(Viewer viewer) {
    var person = new Div();
    person.addClassName("top-person");
    viewer
        .standsInFor()
        .forEach(absent -> person.add(new Badge(text("shell.stands-in", absent.name()))));
    person.add(menu(viewer));
    return person;
  }

  private Component menu(Viewer viewer) {
    var avatar = new Avatar(viewer.name());
    avatar.getElement().setAttribute("aria-hidden", "true");
    var name = new Span(viewer.name());
    name.addClassName("top-name");

    var bar = new MenuBar();
    bar.addThemeVariants(MenuBarVariant.TERTIARY);
    bar.setOpenOnHover(false);
    var item = bar.addItem(new Div(avatar, name));
    item.setAriaLabel(text("shell.person-menu", viewer.name()));
    item.getSubMenu().addItem(text("shell.profile"), chosen -> UI.getCurrent().navigate("profile"));
    item.getSubMenu().addItem(text("shell.sign-out"), chosen -> session.logout());
    return bar;
  }
}

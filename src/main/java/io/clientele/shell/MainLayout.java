package io.clientele.shell;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.clientele.kit.ui.HeaderPart;
import io.clientele.people.Viewers;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The frame: navigation at the side, search and the signed-in person above, the page inside. */
@Layout
@AnonymousAllowed
class MainLayout extends AppLayout {

  MainLayout(
      Navigation navigation,
      GlobalSearch search,
      List<HeaderPart> parts,
      PersonMenu person,
      Viewers viewers) {
    setPrimarySection(Section.DRAWER);
    addToDrawer(brand());

    viewers
        .find()
        .ifPresentOrElse(
            viewer -> {
              addToDrawer(new Scroller(navigation.build(viewer)));
              addToNavbar(bar(search.button(), built(parts), person.build(viewer)));
            },
            () -> addToNavbar(bar(new Anchor("login", text("shell.sign-in")))));
  }

  /** Screen readers jump to it past the navigation. */
  @Override
  public void setContent(@Nullable Component page) {
    super.setContent(page);
    if (page != null) {
      page.getElement().setAttribute("role", "main");
    }
  }

  private static Component built(List<HeaderPart> parts) {
    var built = new Div();
    built.addClassName("top-parts");
    parts.stream()
        .sorted(Comparator.comparingInt(HeaderPart::order))
        .forEach(part -> built.add(part.build()));
    return built;
  }

  private static Component brand() {
    var mark = new Span("C");
    mark.addClassName("brand-mark");
    mark.getElement().setAttribute("aria-hidden", "true");
    var home = new Anchor("", mark, new Span(text("shell.brand")));
    home.addClassName("brand");
    return home;
  }

  private static Component bar(Component... parts) {
    var toggle = new DrawerToggle();
    toggle.setAriaLabel(text("shell.menu"));
    var bar = new Div(toggle);
    bar.add(parts);
    bar.addClassName("top-bar");
    return bar;
  }
}

package io.clientele.routes.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.clientele.company.CompanyKeeper;
import io.clientele.kit.ui.Confirm;
import io.clientele.kit.ui.PageHead;
import io.clientele.people.Employees;
import io.clientele.routes.RoutedKind;
import io.clientele.routes.Routes;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** The routes of the house: one kind at a time, its stages, and who would be asked. */
@Route(RoutesNavigation.PAGE)
@RolesAllowed(CompanyKeeper.ROLE)
class RoutesView extends VerticalLayout
    implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

  private final Routes routes;
  private final Employees employees;
  private @Nullable RouteDraft draft;

  RoutesView(Routes routes, Employees employees) {
    this.routes = routes;
    this.employees = employees;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var asked = event.getLocation().getQueryParameters().getSingleParameter(RoutesNavigation.KIND);
    show(asked.map(routes::kind).orElseGet(() -> routes.kinds().getFirst()));
  }

  private void show(RoutedKind kind) {
    var route = routes.newest(kind.key());
    var words = new StageWords(kind, employees);
    var written = new RouteDraft(route);
    draft = written;
    var hint = new Paragraph(text("routes.hint"));
    hint.addClassName("quiet");
    var trying = new TryPart(routes, employees, kind, written);
    removeAll();
    add(new PageHead(text("routes.title")), hint);
    if (routes.kinds().size() > 1) {
      add(tabs(kind));
    }
    add(
        new StagesPart(routes, employees, kind, written, words, () -> show(kind)),
        trying,
        new VersionsPart(routes.versions(kind.key()), words));
  }

  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    if (draft != null && draft.hasChanges()) {
      var leaving = event.postpone();
      Confirm.ask(
          text("routes.leave"),
          text("routes.leave-what"),
          text("routes.discard"),
          leaving::proceed);
    }
  }

  private Nav tabs(RoutedKind shown) {
    var tabs = new Nav();
    tabs.addClassName("card-tabs");
    tabs.setAriaLabel(text("routes.choose"));
    for (var kind : routes.kinds()) {
      var path = RoutesNavigation.PAGE + "?" + RoutesNavigation.KIND + "=" + kind.key();
      var tab = new Anchor(path, text(kind.textKey()));
      tab.getElement().setAttribute("router-link", true);
      if (kind.equals(shown)) {
        tab.getElement().setAttribute("aria-current", "page");
      }
      tabs.add(tab);
    }
    return tabs;
  }

  @Override
  public String getPageTitle() {
    return text("routes.title");
  }
}

package io.clientele.lists.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.clientele.kit.ui.PageHead;
import io.clientele.kit.ui.SearchField;
import io.clientele.lists.ListKind;
import io.clientele.lists.Lists;
import io.clientele.people.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;

/** The lists of words that the portal offers, one at a time. */
@Route("admin/lists")
@RolesAllowed(Roles.ADMINISTRATOR)
class ListsView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

  private static final String LIST = "list";

  private final Lists lists;

  ListsView(Lists lists) {
    this.lists = lists;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var asked =
        event.getLocation().getQueryParameters().getParameters().getOrDefault(LIST, List.of());
    var shown =
        Arrays.stream(ListKind.values())
            .filter(kind -> asked.contains(kind.name()))
            .findFirst()
            .orElse(ListKind.INDUSTRY);
    show(shown);
  }

  private void show(ListKind kind) {
    var entries = new EntryList(lists, kind);
    var create =
        new Button(
            text("lists.new"), click -> new EntryDialog(lists, kind, entries::reload).open());
    create.addThemeVariants(ButtonVariant.PRIMARY);
    var hint = new Paragraph(text("lists.hint." + kind.name()));
    hint.addClassName("quiet");
    var toolbar = new Div(new SearchField(entries::search));
    toolbar.addClassName("toolbar");
    removeAll();
    add(new PageHead(text("lists.title"), create), tabs(kind), hint, toolbar, entries);
  }

  private static Nav tabs(ListKind shown) {
    var tabs = new Nav();
    tabs.addClassName("card-tabs");
    tabs.setAriaLabel(text("lists.choose"));
    for (var kind : ListKind.values()) {
      var tab = new Anchor("admin/lists?" + LIST + "=" + kind.name(), kind.inWords());
      tab.getElement().setAttribute("router-link", true);
      if (kind == shown) {
        tab.getElement().setAttribute("aria-current", "page");
      }
      tabs.add(tab);
    }
    return tabs;
  }

  @Override
  public String getPageTitle() {
    return text("lists.title");
  }
}

package io.clientele.views.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import io.clientele.kit.ui.Saving;
import io.clientele.views.SavedView;
import io.clientele.views.Views;
import org.jspecify.annotations.Nullable;

/**
 * The views of a list, each under its own address, and what can be done with the open one. The list
 * tells what is open and whether somebody looks at it differently by now.
 */
public class ViewsBar extends Composite<Div> {

  private final Views views;
  private final ViewedList list;
  private final Nav tabs = new Nav();
  private final Div changes = new Div();
  private final MenuBar menu = new MenuBar();

  public ViewsBar(Views views, ViewedList list) {
    this.views = views;
    this.list = list;
    tabs.addClassName("view-tabs");
    tabs.setAriaLabel(text("views.tabs"));
    changes.addClassName("view-changes");
    menu.addClassName("view-menu");
    getContent().addClassName("views-bar");
    getContent().add(tabs, changes, menu);
  }

  /**
   * @param open null when the list shows everything
   * @param changed whether the list is looked at in another way than the view says
   */
  public void show(@Nullable SavedView open, boolean changed) {
    tabs.removeAll();
    tabs.add(tab(list.path() + "?view=" + ViewedList.EVERYTHING, list.everything(), open == null));
    for (var view : views.of(list.name())) {
      var isOpen = open != null && open.id().equals(view.id());
      var tab = tab(list.path(view.id()), view.name(), isOpen);
      if (view.shared()) {
        var sign = VaadinIcon.USERS.create();
        sign.setTooltipText(text("views.shared-by", view.ownerName()));
        sign.getElement().setAttribute("aria-label", text("views.shared-by", view.ownerName()));
        tab.add(sign);
      }
      tabs.add(tab);
    }
    mark(open, changed);
    menu.removeAll();
    new ViewMenu(views, list, open).fill(menu);
  }

  /** The same views with the same one open, which is looked at differently, or no longer. */
  public void mark(@Nullable SavedView open, boolean changed) {
    changes.removeAll();
    changes.setVisible(open != null && changed);
    if (open == null || !changed) {
      return;
    }
    var words = new Span(text("views.changed"));
    words.addClassName("quiet");
    changes.add(words);
    if (open.changeable()) {
      changes.add(
          new Button(
              text("views.save"),
              VaadinIcon.CHECK.create(),
              click -> {
                if (Saving.attempt(() -> views.keep(open, list.content()))) {
                  list.open(open.id());
                }
              }));
    }
    var back = new Button(text("views.back"), click -> list.open(open.id()));
    back.addThemeVariants(ButtonVariant.TERTIARY);
    changes.add(back);
  }

  private static Anchor tab(String path, String words, boolean open) {
    var tab = new Anchor(path, words);
    tab.getElement().setAttribute("router-link", true);
    if (open) {
      tab.getElement().setAttribute("aria-current", "page");
    }
    return tab;
  }
}

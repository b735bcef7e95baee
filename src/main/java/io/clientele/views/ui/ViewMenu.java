package io.clientele.views.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.Saving;
import io.clientele.views.SavedView;
import io.clientele.views.ViewId;
import io.clientele.views.Views;
import org.jspecify.annotations.Nullable;

/** What can be done with the open view, and that the list can be saved as a new one. */
class ViewMenu {

  private final Views views;
  private final ViewedList list;
  private final @Nullable SavedView open;

  ViewMenu(Views views, ViewedList list, @Nullable SavedView open) {
    this.views = views;
    this.list = list;
    this.open = open;
  }

  void fill(MenuBar bar) {
    bar.addThemeVariants(MenuBarVariant.TERTIARY);
    var menu = bar.addItem(text("views.menu")).getSubMenu();
    menu.addItem(text("views.save-as"), click -> askForNewName());
    if (open == null) {
      return;
    }
    if (open.changeable()) {
      menu.addItem(text("views.rename"), click -> askForOtherName(open));
      addSharing(menu, open);
    }
    if (open.preferred()) {
      menu.addItem(
          text("views.prefer-none"),
          click -> act(() -> views.preferNone(list.name()), open.id(), "views.preferred-none"));
    } else {
      menu.addItem(
          text("views.prefer"),
          click -> act(() -> views.prefer(open), open.id(), "views.preferred"));
    }
    if (open.changeable()) {
      menu.addItem(text("views.remove"), click -> remove(open));
    }
  }

  private void addSharing(SubMenu menu, SavedView view) {
    if (view.shared()) {
      menu.addItem(text("views.withdraw"), click -> withdraw(view));
    } else {
      menu.addItem(
          text("views.share"), click -> act(() -> views.share(view), view.id(), "views.shared"));
    }
  }

  private void askForNewName() {
    new ViewNameDialog(
            text("views.save-as"),
            "",
            name -> views.save(list.name(), name, list.content()),
            list::open)
        .open();
  }

  private void askForOtherName(SavedView view) {
    new ViewNameDialog(
            text("views.rename"),
            view.name(),
            name -> {
              views.rename(view, name);
              return view.id();
            },
            list::open)
        .open();
  }

  /** A head who takes somebody else's view back from the department does not see it any more. */
  private void withdraw(SavedView view) {
    if (Saving.attempt(() -> views.withdraw(view))) {
      Notices.done(text("views.withdrawn"));
      if (view.own()) {
        list.open(view.id());
      } else {
        list.openEverything();
      }
    }
  }

  private void remove(SavedView view) {
    if (Saving.attempt(() -> views.remove(view))) {
      list.openEverything();
      Notices.undoable(
          text("views.removed", view.name()),
          () -> {
            if (Saving.attempt(() -> views.restore(view.id()))) {
              list.open(view.id());
            }
          });
    }
  }

  private void act(Runnable act, ViewId view, String doneKey) {
    if (Saving.attempt(act)) {
      Notices.done(text(doneKey));
      list.open(view);
    }
  }
}

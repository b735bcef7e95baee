package io.clientele.duplicates.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.clientele.clients.ClientId;
import io.clientele.clients.ui.ClientsNavigation;
import io.clientele.duplicates.DuplicatePair;
import io.clientele.duplicates.DuplicatePairs;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.PageHead;
import io.clientele.kit.ui.Saving;
import io.clientele.people.Roles;
import jakarta.annotation.security.RolesAllowed;

/** The cards that stand in twice, two by two. */
@Route(MergeNavigation.LIST)
@RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.DEPARTMENT_HEAD})
class DuplicatesView extends VerticalLayout implements HasDynamicTitle {

  private final DuplicatePairs pairs;
  private final Div content = new Div();

  DuplicatesView(DuplicatePairs pairs) {
    this.pairs = pairs;
    content.addClassName("duplicates");
    add(new PageHead(text("duplicates.tab")), content);
    refresh();
  }

  private void refresh() {
    content.removeAll();
    var found = pairs.all();
    if (found.isEmpty()) {
      content.add(new EmptyState(text("duplicates.none"), text("duplicates.none-hint")));
      return;
    }
    var lines = new UnorderedList();
    lines.addClassName("duplicate-lines");
    found.forEach(pair -> lines.add(line(pair)));
    content.add(new Paragraph(text("duplicates.compared", DuplicatePairs.MOST_CARDS)), lines);
  }

  private ListItem line(DuplicatePair pair) {
    var by = new Span(pair.by().inWords());
    by.addClassName(pair.by().isStrong() ? "duplicate-strong" : "duplicate-weak");
    var cards =
        new Div(
            by,
            card(pair.one(), pair.oneName(), pair.oneOwner()),
            card(pair.other(), pair.otherName(), pair.otherOwner()));
    cards.addClassName("duplicate-cards");
    var compare =
        new Button(
            text("duplicates.compare"),
            VaadinIcon.COMPRESS.create(),
            click -> UI.getCurrent().navigate(MergeNavigation.path(pair.one(), pair.other())));
    compare.setAriaLabel(text("duplicates.compare-pair", pair.oneName(), pair.otherName()));
    var apart = new Button(text("duplicates.apart"), click -> keepApart(pair));
    apart.setAriaLabel(text("duplicates.apart-pair", pair.oneName(), pair.otherName()));
    apart.addThemeVariants(ButtonVariant.TERTIARY);
    var buttons = new Div(compare, apart);
    buttons.addClassName("page-actions");
    return new ListItem(cards, buttons);
  }

  private static Div card(ClientId id, String name, String owner) {
    var link = new Anchor(ClientsNavigation.path(id), name);
    link.getElement().setAttribute("router-link", true);
    return new Div(link, new Span(text("duplicates.hint.owned", owner)));
  }

  private void keepApart(DuplicatePair pair) {
    if (Saving.attempt(() -> pairs.keepApart(pair.one(), pair.other()))) {
      Notices.done(text("duplicates.kept-apart", pair.oneName(), pair.otherName()));
      refresh();
    }
  }

  @Override
  public String getPageTitle() {
    return text("duplicates.tab");
  }
}

package io.clientele.notices.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.PageHead;
import io.clientele.kit.ui.SearchField;
import io.clientele.notices.NoticeBells;
import io.clientele.notices.NoticeFilter;
import io.clientele.notices.Notices;
import io.clientele.people.Viewers;
import jakarta.annotation.security.PermitAll;
import org.springframework.data.domain.PageRequest;

/** All that the portal told the signed-in person. */
@Route(NoticesNavigation.LIST)
@PermitAll
class NoticesView extends VerticalLayout implements AfterNavigationObserver, HasDynamicTitle {

  private static final int PAGE = 50;

  private final Checkbox unreadOnly = new Checkbox(text("notices.unread-only"));
  private final SearchField search = new SearchField(words -> reload());
  private final NoticeItems items;
  private final Div place = new Div();
  private final Button older = new Button(text("notices.older"), click -> showOlder());
  private final Button readAll;
  private final Notices notices;
  private final NoticeBells bells;
  private final Viewers viewers;
  private int shown = PAGE;
  private Runnable stopListening = () -> {};

  NoticesView(Notices notices, NoticeBells bells, Viewers viewers) {
    this.notices = notices;
    this.bells = bells;
    this.viewers = viewers;
    this.items = new NoticeItems(notices, this::reload);
    this.readAll = new Button(text("notices.read-all"), click -> notices.readAll());
    readAll.addClickListener(click -> reload());

    unreadOnly.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            NoticesNavigation.list(change.getValue());
          }
        });
    var choose = new Button(text("notices.choose"), click -> UI.getCurrent().navigate("profile"));
    var toolbar = new Div(search, unreadOnly);
    toolbar.addClassName("toolbar");
    place.addClassName("empty-place");
    add(new PageHead(text("notices.notices"), readAll, choose), toolbar, items, place, older);
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    var show = event.getLocation().getQueryParameters().getSingleParameter(NoticesNavigation.SHOW);
    unreadOnly.setValue(show.filter(NoticesNavigation.UNREAD::equals).isPresent());
    shown = PAGE;
    reload();
  }

  @Override
  protected void onAttach(AttachEvent event) {
    var ui = event.getUI();
    stopListening =
        bells.listen(viewers.current().id(), notices.unread(), count -> ui.access(this::reload));
  }

  @Override
  protected void onDetach(DetachEvent event) {
    stopListening.run();
  }

  @Override
  public String getPageTitle() {
    return text("notices.notices");
  }

  private void showOlder() {
    shown += PAGE;
    reload();
  }

  private void reload() {
    var filter = new NoticeFilter(unreadOnly.getValue(), search.getValue().strip());
    var rows = notices.rows(filter, PageRequest.of(0, shown + 1));
    items.show(rows.subList(0, Math.min(rows.size(), shown)));
    older.setVisible(rows.size() > shown);
    readAll.setEnabled(notices.unread() > 0);
    place.removeAll();
    if (rows.isEmpty()) {
      place.add(empty(filter));
    }
  }

  private static EmptyState empty(NoticeFilter filter) {
    return filter.equals(NoticeFilter.ALL)
        ? new EmptyState(text("notices.none"), text("notices.none-hint"))
        : new EmptyState(text("notices.nothing"), text("notices.nothing-hint"));
  }
}

package io.clientele.notices.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.clientele.notices.NoticeFilter;
import io.clientele.notices.Notices;
import org.springframework.data.domain.PageRequest;

/** What opens below the bell. */
class NewestNotices extends Composite<Div> {

  private static final PageRequest NEWEST = PageRequest.of(0, 8);

  private final Notices notices;
  private final NoticeItems items;
  private final Button readAll;
  private final Paragraph none = new Paragraph(text("notices.none-hint"));

  NewestNotices(Notices notices, Runnable close) {
    this.notices = notices;
    this.items = new NoticeItems(notices, close);
    this.readAll = new Button(text("notices.read-all"), click -> readAll());
    readAll.addThemeVariants(ButtonVariant.TERTIARY);

    var head = new Div(new Span(text("notices.notices")), readAll);
    head.addClassName("notice-popover-head");
    var all =
        new Button(
            text("notices.all"),
            click -> {
              close.run();
              NoticesNavigation.openList();
            });
    none.addClassName("quiet");
    getContent().addClassName("notice-popover");
    getContent().add(head, items, none, all);
  }

  void reload() {
    var rows = notices.rows(NoticeFilter.ALL, NEWEST);
    items.show(rows);
    items.setVisible(!rows.isEmpty());
    none.setVisible(rows.isEmpty());
    readAll.setEnabled(notices.unread() > 0);
  }

  private void readAll() {
    notices.readAll();
    reload();
  }
}

package io.clientele.notices.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.clientele.kit.ui.Moments;
import io.clientele.kit.ui.Saving;
import io.clientele.notices.NoticeRow;
import io.clientele.notices.Notices;
import java.util.List;

/** Some notices, one below the other; each opens its record and is read then. */
class NoticeItems extends Composite<UnorderedList> {

  private final Notices notices;
  private final Runnable whenOpened;

  NoticeItems(Notices notices, Runnable whenOpened) {
    this.notices = notices;
    this.whenOpened = whenOpened;
    getContent().addClassName("notices");
  }

  void show(List<NoticeRow> rows) {
    getContent().removeAll();
    rows.forEach(row -> getContent().add(new ListItem(item(row))));
  }

  private Component item(NoticeRow row) {
    var words = new Span(row.words());
    words.addClassName("notice-words");
    var detail = new Span(detail(row));
    detail.addClassName("notice-detail");
    var item = new NativeButton("", click -> open(row));
    item.add(words, detail);
    item.addClassName("notice");
    if (!row.read()) {
      item.addClassName("unread");
    }
    return item;
  }

  private static String detail(NoticeRow row) {
    var at = Moments.minute(row.at());
    var when = row.forName() == null ? at : text("notices.for", row.forName(), at);
    return row.read() ? when : text("notices.unread-one", when);
  }

  private void open(NoticeRow row) {
    if (Saving.attempt(() -> notices.read(row.id()))) {
      whenOpened.run();
      if (row.path() != null) {
        NoticesNavigation.follow(row.path());
      }
    }
  }
}

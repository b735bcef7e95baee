package io.clientele.mail.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.clientele.kit.ui.Moments;
import io.clientele.kit.ui.Saving;
import io.clientele.mail.Lanes;
import io.clientele.mail.MailLog;
import io.clientele.mail.PausedLane;

/** Says why letters wait, when they all do; the administrator sees more, and can do something. */
class MailBanner extends Div {

  private final MailLog log;
  private final Lanes lanes;
  private final boolean administrator;

  MailBanner(MailLog log, Lanes lanes, boolean administrator) {
    this.log = log;
    this.lanes = lanes;
    this.administrator = administrator;
    addClassName("mail-banner");
    getElement().setAttribute("role", "status");
    refresh();
  }

  final void refresh() {
    removeAll();
    var relay = log.relay();
    if (!relay.configured()) {
      line(text("mail.no-relay"));
    } else if (relay.unreachableSince() != null) {
      var since = Moments.minute(relay.unreachableSince());
      line(
          administrator
              ? text("mail.unreachable-why", since, relay.why())
              : text("mail.unreachable", since));
    }
    lanes.paused().forEach(this::paused);
    setVisible(getElement().getChildCount() > 0);
  }

  private void paused(PausedLane paused) {
    var since = Moments.minute(paused.since());
    if (!administrator) {
      line(text("mail.paused", paused.lane().inWords(), since));
      return;
    }
    var line = line(text("mail.paused-why", paused.lane().inWords(), since, paused.reason()));
    line.add(
        new Button(
            text("mail.resume"),
            click -> {
              Saving.attempt(() -> lanes.resume(paused.lane()));
              refresh();
            }));
  }

  private Div line(String words) {
    var line = new Div(new Span(words));
    add(line);
    return line;
  }
}

package io.clientele.sandbox.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.clientele.kit.ui.Moments;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.Saving;
import io.clientele.sandbox.PortalTime;
import java.time.Duration;

/** The portal's time, and the buttons that let it pass. */
class ClockBar extends Composite<Div> {

  private final PortalTime time;
  private final Span now = new Span();
  private final Button back = new Button(text("sandbox.clock.back"));

  ClockBar(PortalTime time) {
    this.time = time;
    now.addClassName("clock-now");
    back.addClickListener(click -> move(time::backToNow));

    var buttons =
        new Div(
            forward("sandbox.clock.hour", Duration.ofHours(1)),
            forward("sandbox.clock.day", Duration.ofDays(1)),
            forward("sandbox.clock.week", Duration.ofDays(7)),
            new Button(
                text("sandbox.clock.moment"),
                click ->
                    new MomentDialog(time.now(), moment -> move(() -> time.moveTo(moment))).open()),
            back);
    buttons.addClassName("page-actions");
    getContent().addClassName("clock-bar");
    getContent().add(now, buttons);
    show();
  }

  private Button forward(String key, Duration by) {
    return new Button(text(key), click -> move(() -> time.forward(by)));
  }

  private boolean move(Runnable act) {
    var moved = Saving.attempt(act);
    if (moved) {
      show();
      Notices.done(text("sandbox.clock.moved", Moments.minute(time.now())));
    }
    return moved;
  }

  private void show() {
    now.setText(text("sandbox.clock.now", Moments.minute(time.now())));
    back.setVisible(time.isAhead());
  }
}

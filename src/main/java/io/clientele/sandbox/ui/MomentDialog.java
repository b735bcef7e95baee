package io.clientele.sandbox.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import io.clientele.kit.ui.Moments;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;

/** To which moment the clock shall be put. */
class MomentDialog extends Dialog {

  MomentDialog(Instant now, Predicate<Instant> move) {
    var zone = Moments.zone();
    var next = LocalDateTime.ofInstant(now, zone).plusDays(1).truncatedTo(ChronoUnit.HOURS);
    var moment = new DateTimePicker(text("sandbox.clock.moment-field"), next);
    moment.setMin(LocalDateTime.ofInstant(now, zone));
    moment.setWidthFull();

    var put =
        new Button(
            text("sandbox.clock.put"),
            click -> {
              var chosen = moment.getValue();
              if (chosen != null && move.test(chosen.atZone(zone).toInstant())) {
                close();
              }
            });
    put.addThemeVariants(ButtonVariant.PRIMARY);

    setHeaderTitle(text("sandbox.clock.moment-title"));
    add(moment);
    getFooter().add(new Button(text("kit.cancel"), click -> close()), put);
  }
}

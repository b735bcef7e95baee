package io.clientele.reliability.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import io.clientele.clients.ClientCard;
import io.clientele.kit.Reason;
import io.clientele.kit.ui.DayField;
import io.clientele.kit.ui.FormDialog;
import io.clientele.kit.ui.Saving;
import io.clientele.reliability.Ratings;
import java.util.Objects;

/** Asks for one fact and its points. */
class FactDialog {

  private final TextArea words = new TextArea(Wording.field("fact"));
  private final IntegerField points = new IntegerField(Wording.field("points"));
  private final DayField day = new DayField(Wording.field("on"));
  private final FormDialog dialog;

  FactDialog(Ratings ratings, ClientCard client, Runnable done) {
    words.setMaxLength(Reason.LONGEST);
    words.setHelperText(text("reliability.fact.hint"));
    words.setWidthFull();
    words.focus();
    points.setMin(-Ratings.MOST_POINTS);
    points.setMax(Ratings.MOST_POINTS);
    points.setStepButtonsVisible(true);
    points.setHelperText(text("reliability.fact.points-hint"));
    day.setMax(ratings.today());
    day.setValue(ratings.today());
    dialog =
        new FormDialog(
            text("reliability.fact.title", client.name()),
            new Div(words, points, day),
            () -> save(ratings, client, done));
    dialog.setWidth("min(34rem, 96vw)");
  }

  void open() {
    dialog.open();
  }

  private void save(Ratings ratings, ClientCard client, Runnable done) {
    var when = Objects.requireNonNullElse(day.getValue(), ratings.today());
    int counted = Objects.requireNonNullElse(points.getValue(), 0);
    if (Saving.attempt(() -> ratings.note(client.id(), words.getValue(), counted, when))) {
      dialog.close();
      done.run();
    }
  }
}

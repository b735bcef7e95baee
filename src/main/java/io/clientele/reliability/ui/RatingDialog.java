package io.clientele.reliability.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import io.clientele.clients.ClientCard;
import io.clientele.kit.ui.CarefulSave;
import io.clientele.kit.ui.DayField;
import io.clientele.kit.ui.FormDialog;
import io.clientele.kit.ui.Notices;
import io.clientele.reliability.RatingCard;
import io.clientele.reliability.RatingDetails;
import io.clientele.reliability.Ratings;
import io.clientele.reliability.Reliance;

/** Asks for the rating, its reasons, and when it is looked at again. */
class RatingDialog {

  private final RadioButtonGroup<Reliance> reliance =
      new RadioButtonGroup<>(Wording.field("reliance"));
  private final TextArea reasons = new TextArea(Wording.field("reasons"));
  private final DayField review = new DayField(Wording.field("reviewOn"));
  private final FormDialog dialog;

  RatingDialog(Ratings ratings, ClientCard client, RatingCard rating, Runnable done) {
    var known = rating.details();
    reliance.setItems(Reliance.values());
    reliance.setItemLabelGenerator(Reliance::inWords);
    reliance.setValue(known.reliance());
    reasons.setMaxLength(RatingDetails.LONGEST_REASONS);
    reasons.setValue(known.reasons());
    reasons.setWidthFull();
    review.setMin(ratings.today());
    review.setValue(
        known.reviewOn() == null || rating.overdue()
            ? ratings.today().plusMonths(6)
            : known.reviewOn());
    var suggested =
        new Paragraph(text("reliability.suggested", rating.points(), rating.suggested().inWords()));
    suggested.addClassName("quiet");
    var save =
        new CarefulSave<>(
            RatingDetails.class,
            new Wording(),
            (version, details) -> ratings.rate(client.id(), version, details),
            () -> done(done));
    dialog =
        new FormDialog(
            text("reliability.rate.title", client.name()),
            new Div(suggested, reliance, reasons, review),
            () -> save.attempt(known, rating.version(), value()));
    dialog.setWidth("min(34rem, 96vw)");
  }

  void open() {
    dialog.open();
  }

  private RatingDetails value() {
    return new RatingDetails(reliance.getValue(), reasons.getValue(), review.getValue());
  }

  private void done(Runnable done) {
    dialog.close();
    Notices.done(text("kit.saved"));
    done.run();
  }
}

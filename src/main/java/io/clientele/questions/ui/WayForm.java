package io.clientele.questions.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import io.clientele.kit.Refusal;
import io.clientele.kit.ui.DayField;
import io.clientele.questions.Question;
import io.clientele.questions.QuestionDetails;
import io.clientele.questions.Side;
import io.clientele.questions.WayDetails;
import java.time.LocalDate;

/** A way to settle a question, and who proposes it. */
class WayForm extends Composite<Div> {

  private final TextArea what = new TextArea(text("questions.field.way"));
  private final Select<Side> side = new Select<>();
  private final DayField on = new DayField(text("questions.field.on"));

  WayForm(Question question, LocalDate today) {
    what.setMaxLength(QuestionDetails.LONGEST);
    what.setMinRows(3);
    what.setRequiredIndicatorVisible(true);
    side.setLabel(text("questions.field.proposed-by"));
    side.setItems(Side.values());
    side.setItemLabelGenerator(Side::inWords);
    side.setValue(Side.OURS);
    on.setValue(today);
    getContent().addClassName("form-lines");
    getContent().add(new Paragraph(question.details().what()), what, side, on);
    what.focus();
  }

  WayDetails details() {
    return new WayDetails(
        what.getValue(),
        side.getValue(),
        on.getOptionalValue().orElseThrow(() -> Refusal.because("questions.refused.no-day")));
  }
}

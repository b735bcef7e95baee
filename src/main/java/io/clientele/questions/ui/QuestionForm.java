package io.clientele.questions.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.clientele.contracts.ContractCard;
import io.clientele.contracts.DraftClause;
import io.clientele.kit.Lengths;
import io.clientele.kit.Refusal;
import io.clientele.kit.ui.DayField;
import io.clientele.questions.QuestionDetails;
import io.clientele.questions.QuestionOrigin;
import io.clientele.questions.Side;
import java.time.LocalDate;

/** What is asked, about which clause, and who raised it. */
class QuestionForm extends Composite<Div> {

  private final TextArea what = new TextArea(text("questions.field.what"));
  private final ComboBox<String> clause = new ComboBox<>(text("questions.field.clause"));
  private final Select<Side> side = new Select<>();
  private final TextField raisedBy = new TextField(text("questions.field.raised-by"));
  private final DayField since = new DayField(text("questions.field.since"));
  private final Select<QuestionOrigin> origin = new Select<>();

  QuestionForm(ContractCard card, LocalDate today) {
    what.setMaxLength(QuestionDetails.LONGEST);
    what.setMinRows(3);
    what.setRequiredIndicatorVisible(true);
    clause.setItems(card.clauses().stream().map(DraftClause::heading).distinct().toList());
    clause.setPlaceholder(text("questions.whole"));
    clause.setClearButtonVisible(true);
    side.setLabel(text("questions.field.side"));
    side.setItems(Side.values());
    side.setItemLabelGenerator(Side::inWords);
    side.setValue(Side.THEIRS);
    raisedBy.setMaxLength(Lengths.WORD);
    since.setValue(today);
    origin.setLabel(text("questions.field.origin"));
    origin.setItems(QuestionOrigin.values());
    origin.setItemLabelGenerator(QuestionOrigin::inWords);
    origin.setValue(card.state().isConcluded() ? QuestionOrigin.ARISEN : QuestionOrigin.LEFT_OPEN);
    getContent().addClassName("form-lines");
    getContent().add(what, clause, side, raisedBy, since, origin);
    what.focus();
  }

  QuestionDetails details() {
    var about = clause.getValue();
    return new QuestionDetails(
        what.getValue(),
        about == null ? "" : about,
        side.getValue(),
        raisedBy.getValue(),
        since.getOptionalValue().orElseThrow(() -> Refusal.because("questions.refused.no-day")),
        origin.getValue());
  }
}

package io.clientele.obligations.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.clientele.contracts.ClauseId;
import io.clientele.contracts.DraftClause;
import io.clientele.kit.Refusal;
import io.clientele.obligations.Due;
import io.clientele.obligations.Due.Unit;
import io.clientele.obligations.ObligationCard;
import io.clientele.obligations.ObligationDetails;
import io.clientele.people.DepartmentId;
import io.clientele.people.DepartmentRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be done, by whom, by when, and from which clause it follows. */
class ObligationForm extends Composite<Div> {

  private static final int USUAL_DAYS = 10;

  private record Clause(ClauseId id, String heading) {}

  private record Division(DepartmentId id, String name) {}

  private final TextField what = new TextField(text("obligations.field.what"));
  private final ComboBox<Clause> clause = new ComboBox<>(text("obligations.field.clause"));
  private final ComboBox<Division> division = new ComboBox<>(text("obligations.field.division"));
  private final DueFields due;
  private final TextArea evidence =
      area("obligations.field.evidence", ObligationDetails.LONGEST_WORDS);
  private final TextArea penalty =
      area("obligations.field.penalty", ObligationDetails.LONGEST_WORDS);

  /**
   * @param card as it is now; null for a new one
   */
  ObligationForm(
      List<DraftClause> clauses, List<DepartmentRow> divisions, @Nullable ObligationCard card) {
    due =
        new DueFields(
            card == null ? Due.within(USUAL_DAYS, Unit.WORKING_DAYS) : card.details().due());
    what.setMaxLength(ObligationDetails.LONGEST);
    what.setRequiredIndicatorVisible(true);
    what.focus();
    division.setRequiredIndicatorVisible(true);
    evidence.setHelperText(text("obligations.evidence-hint"));
    clause.setItemLabelGenerator(Clause::heading);
    clause.setPlaceholder(text("obligations.whole"));
    clause.setClearButtonVisible(true);
    division.setItemLabelGenerator(Division::name);
    var offered = new ArrayList<>(clauses.stream().map(ObligationForm::choice).toList());
    var who = new ArrayList<>(divisions.stream().map(ObligationForm::choice).toList());
    if (card == null) {
      clause.setItems(offered);
      division.setItems(who);
    } else {
      show(card, offered, who);
    }
    getContent().addClassName("form-lines");
    getContent().add(what, clause, division, due, evidence, penalty);
  }

  private static TextArea area(String labelKey, int longest) {
    var area = new TextArea(text(labelKey));
    area.setMaxLength(longest);
    return area;
  }

  private static Clause choice(DraftClause one) {
    return new Clause(one.id(), one.heading());
  }

  private static Division choice(DepartmentRow one) {
    return new Division(one.id(), one.name());
  }

  /** What was removed or closed since may stay as it is. */
  private void show(ObligationCard card, List<Clause> offered, List<Division> who) {
    var details = card.details();
    what.setValue(details.what());
    evidence.setValue(details.evidence());
    penalty.setValue(details.penalty());
    var from = details.clause();
    if (from != null && offered.stream().noneMatch(one -> one.id().equals(from))) {
      offered.add(new Clause(from, card.clause()));
    }
    if (who.stream().noneMatch(one -> one.id().equals(details.division()))) {
      who.add(new Division(details.division(), card.division()));
    }
    clause.setItems(offered);
    division.setItems(who);
    offered.stream().filter(one -> one.id().equals(from)).findFirst().ifPresent(clause::setValue);
    who.stream()
        .filter(one -> one.id().equals(details.division()))
        .findFirst()
        .ifPresent(division::setValue);
  }

  ObligationDetails details() {
    var from = clause.getValue();
    return new ObligationDetails(
        from == null ? null : from.id(),
        what.getValue(),
        division
            .getOptionalValue()
            .orElseThrow(() -> Refusal.because("obligations.refused.division"))
            .id(),
        due.due(),
        evidence.getValue(),
        penalty.getValue());
  }
}

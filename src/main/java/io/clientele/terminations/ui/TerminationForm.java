package io.clientele.terminations.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import io.clientele.kit.Refusal;
import io.clientele.kit.Text;
import io.clientele.kit.ui.DayField;
import io.clientele.terminations.NoticePeriod;
import io.clientele.terminations.TerminationCard;
import io.clientele.terminations.TerminationDetails;
import io.clientele.terminations.TerminationKind;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Who ends the contract, why and when; it says when the terms of the contract are not kept. */
class TerminationForm extends Composite<Div> {

  private final TerminationCard end;
  private final Select<TerminationKind> kind = new Select<>();
  private final DayField told = new DayField(text("terminations.field.told"));
  private final DayField ends = new DayField(text("terminations.field.ends"));
  private final TextArea reason = new TextArea(text("terminations.field.reason"));
  private final Paragraph warning = new Paragraph();
  private final Checkbox nevertheless = new Checkbox(text("terminations.nevertheless"));

  TerminationForm(TerminationCard end, LocalDate today) {
    this.end = end;
    kind.setLabel(text("terminations.field.kind"));
    kind.setItems(end.offered());
    kind.setItemLabelGenerator(TerminationKind::inWords);
    kind.setValue(end.offered().getFirst());
    told.setValue(today);
    var earliest = NoticePeriod.earliest(end.terms(), today);
    ends.setValue(earliest == null ? today : earliest);
    ends.setHelperText(text("terminations.ends-hint"));
    reason.setMaxLength(TerminationDetails.LONGEST_REASON);
    reason.setMinRows(3);
    reason.setRequiredIndicatorVisible(true);
    warning.addClassName("clause-internal");
    warning.getElement().setAttribute("role", "status");
    kind.addValueChangeListener(change -> warn());
    told.addValueChangeListener(change -> warn());
    ends.addValueChangeListener(change -> warn());
    getContent().addClassName("form-lines");
    getContent().add(kind, told, ends, warning, nevertheless, reason);
    warn();
    kind.focus();
  }

  private void warn() {
    var words = asked().flatMap(asked -> NoticePeriod.warning(end.terms(), asked));
    warning.setText(words.map(Text::inWords).orElse(""));
    warning.setVisible(words.isPresent());
    nevertheless.setVisible(words.isPresent());
    nevertheless.setValue(false);
  }

  private Optional<TerminationDetails> asked() {
    return kind.isEmpty() || told.isEmpty() || ends.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TerminationDetails(
                Objects.requireNonNull(kind.getValue()),
                reason.getValue(),
                told.getValue(),
                ends.getValue()));
  }

  /**
   * @throws Refusal when something is missing
   */
  TerminationDetails details() {
    return asked().orElseThrow(() -> Refusal.because("terminations.refused.missing"));
  }

  boolean nevertheless() {
    return nevertheless.getValue();
  }
}

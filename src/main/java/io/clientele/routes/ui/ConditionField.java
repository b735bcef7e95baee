package io.clientele.routes.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import io.clientele.kit.Refusal;
import io.clientele.routes.Comparison;
import io.clientele.routes.Condition;
import io.clientele.routes.RoutedKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a stage is passed: always, or when a fact is so. */
class ConditionField extends Composite<Div> {

  /** A fact with how it is compared, as one choice. */
  private record Choice(String fact, Comparison comparison, String words) {}

  private final List<Choice> choices = new ArrayList<>();
  private final ComboBox<Choice> choice = new ComboBox<>(text("routes.stage.when"));
  private final BigDecimalField value = new BigDecimalField(text("routes.stage.value"));

  ConditionField(RoutedKind kind) {
    for (var fact : kind.facts()) {
      for (var comparison : Comparison.values()) {
        if (comparison.asksNumber() != fact.yesNo()) {
          var words = text("routes.when." + comparison.name(), text(fact.textKey()), "…");
          choices.add(new Choice(fact.key(), comparison, words));
        }
      }
    }
    choice.setItems(choices);
    choice.setItemLabelGenerator(Choice::words);
    choice.setPlaceholder(text("routes.stage.always"));
    choice.setClearButtonVisible(true);
    choice.setWidthFull();
    choice.addValueChangeListener(change -> value.setVisible(asksNumber()));
    value.setVisible(false);
    value.setWidthFull();
    getContent().addClassName("form-lines");
    getContent().add(choice, value);
  }

  private boolean asksNumber() {
    return choice.getOptionalValue().map(one -> one.comparison().asksNumber()).orElse(false);
  }

  void setCondition(@Nullable Condition condition) {
    if (condition == null) {
      choice.clear();
      return;
    }
    choices.stream()
        .filter(one -> one.fact().equals(condition.fact()))
        .filter(one -> one.comparison() == condition.comparison())
        .findFirst()
        .ifPresent(choice::setValue);
    value.setValue(condition.value());
  }

  @Nullable Condition condition() {
    var chosen = choice.getOptionalValue().orElse(null);
    if (chosen == null) {
      return null;
    }
    var number =
        asksNumber()
            ? value.getOptionalValue().orElseThrow(() -> Refusal.because("routes.refused.value"))
            : BigDecimal.ZERO;
    return new Condition(chosen.fact(), chosen.comparison(), number);
  }
}

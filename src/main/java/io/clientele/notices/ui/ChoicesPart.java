package io.clientele.notices.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import io.clientele.kit.ui.Saving;
import io.clientele.notices.Delivery;
import io.clientele.notices.NoticeChoice;
import io.clientele.notices.NoticeChoices;
import io.clientele.people.ui.ProfilePart;
import java.util.Arrays;
import org.springframework.stereotype.Service;

/** On one's own page: how each kind of news reaches one. */
@Service
class ChoicesPart implements ProfilePart {

  private final NoticeChoices choices;

  ChoicesPart(NoticeChoices choices) {
    this.choices = choices;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Component build() {
    var fields = new Div();
    fields.addClassName("notice-choices");
    choices.own().forEach(choice -> fields.add(field(choice)));
    var part =
        new Section(
            new H2(text("notices.notices")), new Paragraph(text("notices.choose-hint")), fields);
    part.addClassName("page-section");
    return part;
  }

  private Component field(NoticeChoice choice) {
    var kind = choice.kind();
    var field = new Select<Delivery>();
    field.setLabel(text(kind.titleKey()));
    field.setItems(
        Arrays.stream(Delivery.values())
            .filter(one -> one != Delivery.OFF || kind.mayBeOff())
            .toList());
    field.setItemLabelGenerator(Delivery::inWords);
    field.setValue(choice.delivery());
    field.setWidthFull();
    field.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            Saving.attempt(() -> choices.choose(kind.key(), change.getValue()));
          }
        });
    return field;
  }
}

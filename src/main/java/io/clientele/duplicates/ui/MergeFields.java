package io.clientele.duplicates.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.clientele.clients.ClientStatus;
import io.clientele.duplicates.MergeChoices;
import io.clientele.duplicates.MergeChoices.Side;
import io.clientele.duplicates.MergeField;
import io.clientele.duplicates.MergePreview;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the two cards say differently, field by field, to choose from. */
class MergeFields extends Composite<Div> {

  private final MergePreview preview;
  private MergeChoices choices;

  MergeFields(MergePreview preview) {
    this.preview = preview;
    choices = preview.proposed();
    getContent().addClassName("merge-fields");
    Arrays.stream(MergeField.values())
        .filter(field -> field.differs(preview.kept(), preview.gone()))
        .forEach(field -> getContent().add(choice(field)));
    if (getContent().getComponentCount() == 0) {
      getContent().add(new Span(text("duplicates.merge.all-alike")));
    }
  }

  MergeChoices value() {
    return choices;
  }

  private RadioButtonGroup<Side> choice(MergeField field) {
    var group = new RadioButtonGroup<Side>(field.inWords());
    group.addClassName("merge-choice");
    group.setItems(sides(field));
    group.setRenderer(new ComponentRenderer<>(side -> words(field, side)));
    group.setValue(choices.of(field));
    group.addValueChangeListener(change -> choices = choices.with(field, change.getValue()));
    if (field == MergeField.STATUS && isBlacklisted()) {
      group.setReadOnly(true);
      group.setHelperText(text("duplicates.merge.blacklist"));
    }
    return group;
  }

  private List<Side> sides(MergeField field) {
    var sides = new ArrayList<>(List.of(Side.KEPT, Side.GONE));
    if (choices.of(field) == Side.BOTH) {
      sides.add(Side.BOTH);
    }
    return sides;
  }

  private Span words(MergeField field, Side side) {
    var words =
        switch (side) {
          case KEPT -> field.of(preview.kept());
          case GONE -> field.of(preview.gone());
          case BOTH -> text("duplicates.merge.both");
        };
    var span = new Span(words.isEmpty() ? text("duplicates.merge.nothing") : words);
    span.setClassName("merge-nothing", words.isEmpty());
    return span;
  }

  private boolean isBlacklisted() {
    return preview.kept().status() == ClientStatus.BLACKLISTED
        || preview.gone().status() == ClientStatus.BLACKLISTED;
  }
}

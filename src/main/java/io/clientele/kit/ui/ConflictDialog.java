package io.clientele.kit.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.clientele.kit.FieldMerge.Conflict;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Somebody saved meanwhile: shows field by field what differs, and lets one choose. */
class ConflictDialog extends Dialog {

  private final Map<String, RadioButtonGroup<Side>> choices = new LinkedHashMap<>();
  private final Button save = new Button(text("kit.conflict.save"));

  private enum Side {
    MINE,
    THEIRS
  }

  ConflictDialog(
      List<Conflict> conflicts,
      FieldWords words,
      String by,
      Instant at,
      Consumer<Set<String>> keepMine) {
    setHeaderTitle(text("kit.conflict.title"));
    setWidth("min(40rem, 95vw)");
    addClassName("conflict-dialog");
    add(new Paragraph(text("kit.conflict.what", by, Moments.minute(at))));
    conflicts.forEach(conflict -> offer(conflict, words));

    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.setEnabled(false);
    save.addClickListener(
        click -> {
          close();
          keepMine.accept(mine());
        });
    getFooter().add(new Button(text("kit.conflict.back"), click -> close()), save);
  }

  private void offer(Conflict conflict, FieldWords words) {
    var choice = new RadioButtonGroup<Side>(words.label(conflict.field()));
    choice.setItems(Side.values());
    choice.setItemLabelGenerator(
        side ->
            side == Side.MINE
                ? text("kit.conflict.mine", words.value(conflict.mine()))
                : text("kit.conflict.theirs", words.value(conflict.theirs())));
    choice.addValueChangeListener(chosen -> save.setEnabled(allChosen()));
    choices.put(conflict.field(), choice);
    add(choice);
  }

  private boolean allChosen() {
    return choices.values().stream().noneMatch(RadioButtonGroup::isEmpty);
  }

  private Set<String> mine() {
    var mine = new HashSet<String>();
    choices.forEach(
        (field, choice) -> {
          if (choice.getValue() == Side.MINE) {
            mine.add(field);
          }
        });
    return mine;
  }
}

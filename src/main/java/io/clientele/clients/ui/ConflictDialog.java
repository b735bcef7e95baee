package io.clientele.clients.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.clientele.clients.ui.FieldMerge.Conflict;
import io.clientele.kit.ui.Moments;
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
  private final Button save = new Button(text("clients.conflict.save"));

  private enum Side {
    MINE,
    THEIRS
  }

  ConflictDialog(List<Conflict> conflicts, String by, Instant at, Consumer<Set<String>> keepMine) {
    setHeaderTitle(text("clients.conflict.title"));
    setWidth("min(40rem, 95vw)");
    addClassName("conflict-dialog");
    add(new Paragraph(text("clients.conflict.what", by, Moments.minute(at))));
    conflicts.forEach(this::offer);

    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.setEnabled(false);
    save.addClickListener(
        click -> {
          close();
          keepMine.accept(mine());
        });
    getFooter().add(new Button(text("clients.conflict.back"), click -> close()), save);
  }

  private void offer(Conflict conflict) {
    var choice = new RadioButtonGroup<Side>(Wording.field(conflict.field()));
    choice.setItems(Side.values());
    choice.setItemLabelGenerator(
        side ->
            side == Side.MINE
                ? text("clients.conflict.mine", Wording.of(conflict.mine()))
                : text("clients.conflict.theirs", Wording.of(conflict.theirs())));
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

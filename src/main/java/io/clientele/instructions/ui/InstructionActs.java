package io.clientele.instructions.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.instructions.InstructionCard;
import io.clientele.instructions.InstructionKind;
import io.clientele.instructions.InstructionVersion;
import io.clientele.instructions.Outcome;
import io.clientele.kit.ui.Confirm;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.ReasonDialog;
import io.clientele.kit.ui.Saving;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the reader, or the author, may do with a paper. */
class InstructionActs {

  private final InstructionParts parts;
  private final InstructionCard card;
  private final @Nullable InstructionVersion shown;

  /**
   * @param shown the version that the reader has before them; null when there is none
   */
  InstructionActs(
      InstructionParts parts, InstructionCard card, @Nullable InstructionVersion shown) {
    this.parts = parts;
    this.card = card;
    this.shown = shown;
  }

  Component[] buttons() {
    var buttons = new ArrayList<Component>();
    if (card.row().waiting() && isNewestShown()) {
      buttons.add(primary(done()));
    }
    var draft = card.draft();
    if (card.row().outcome() != null) {
      if (draft != null) {
        buttons.add(discarding(draft));
      }
    } else if (card.row().written()) {
      buttons.addAll(draft == null ? renewing() : writing(draft));
      if (card.row().isPublished()) {
        card.row().kind().outcomes().forEach(outcome -> buttons.add(ending(outcome)));
      }
    }
    return buttons.toArray(Component[]::new);
  }

  /** Nobody signs one text with another before their eyes. */
  private boolean isNewestShown() {
    return shown != null && shown.number() == card.row().number();
  }

  private Button done() {
    var row = card.row();
    return row.kind() == InstructionKind.INSTRUCTION
        ? button(
            "instructions.sign",
            VaadinIcon.PENCIL,
            () ->
                new SignDialog(parts.signatures(), row, () -> finish("instructions.signed")).open())
        : button(
            "instructions.acknowledge",
            VaadinIcon.CHECK,
            () ->
                attempt(
                    () -> parts.signatures().acknowledge(row.id(), row.number()),
                    "instructions.acknowledged"));
  }

  private List<Button> renewing() {
    return List.of(
        button(
            "instructions.renew",
            VaadinIcon.COPY_O,
            () -> attempt(() -> parts.drafts().renew(card.id()), "instructions.renewed")));
  }

  private List<Button> writing(InstructionVersion draft) {
    var kind = card.row().kind();
    return List.of(
        button(
            "instructions.edit",
            VaadinIcon.EDIT,
            () ->
                new DetailsDialog(parts.drafts(), parts.departments(), card.id(), kind, draft)
                    .open()),
        primary(
            button(
                "instructions.publish",
                VaadinIcon.PAPERPLANE,
                () ->
                    Confirm.ask(
                        text("instructions.publish.sure"),
                        text("instructions.publish.hint"),
                        text("instructions.publish"),
                        () ->
                            attempt(
                                () -> parts.drafts().publish(card.id(), draft.version()),
                                "instructions.published")))),
        discarding(draft));
  }

  private Button discarding(InstructionVersion draft) {
    return button(
        "instructions.discard",
        VaadinIcon.TRASH,
        () ->
            Confirm.ask(
                text("instructions.discard.sure"),
                text("instructions.discard.hint"),
                text("instructions.discard"),
                () -> discard(draft)));
  }

  private void discard(InstructionVersion draft) {
    if (Saving.attempt(() -> parts.drafts().discard(card.id(), draft.version()))) {
      Notices.done(text("instructions.discarded"));
      if (card.row().isPublished()) {
        reload();
      } else {
        InstructionsNavigation.openList();
      }
    }
  }

  private Button ending(Outcome outcome) {
    return button(
        "instructions.end." + outcome,
        outcome == Outcome.DECIDED ? VaadinIcon.CHECK_SQUARE_O : VaadinIcon.CLOSE_SMALL,
        () ->
            new ReasonDialog(
                    text("instructions.end." + outcome),
                    text("instructions.end-hint." + outcome),
                    text("instructions.end-act." + outcome),
                    true,
                    why -> parts.outcomes().end(card.id(), outcome, why),
                    () -> finish("instructions.ended." + outcome))
                .open());
  }

  private static void attempt(Runnable act, String doneKey) {
    if (Saving.attempt(act)) {
      finish(doneKey);
    }
  }

  private static void finish(String doneKey) {
    Notices.done(text(doneKey));
    reload();
  }

  private static void reload() {
    UI.getCurrent().refreshCurrentRoute(false);
  }

  private static Button primary(Button button) {
    button.addThemeVariants(ButtonVariant.PRIMARY);
    return button;
  }

  private static Button button(String textKey, VaadinIcon icon, Runnable act) {
    return new Button(text(textKey), icon.create(), click -> act.run());
  }
}

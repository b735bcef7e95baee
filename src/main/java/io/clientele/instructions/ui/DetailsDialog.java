package io.clientele.instructions.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.UI;
import io.clientele.instructions.InstructionDetails;
import io.clientele.instructions.InstructionDrafts;
import io.clientele.instructions.InstructionId;
import io.clientele.instructions.InstructionKind;
import io.clientele.instructions.InstructionVersion;
import io.clientele.kit.ui.CarefulSave;
import io.clientele.kit.ui.FieldWords;
import io.clientele.kit.ui.FormDialog;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.Saving;
import io.clientele.people.Departments;

/** Writes a new paper, or a version that is not published yet. */
class DetailsDialog {

  private final FormDialog dialog;

  DetailsDialog(InstructionDrafts drafts, Departments departments, InstructionKind kind) {
    var form = new DetailsForm(departments, kind);
    dialog =
        new FormDialog(
            text("instructions.new." + kind),
            form,
            () ->
                Saving.attempt(
                    () -> {
                      var id = drafts.create(kind, form.value());
                      close();
                      InstructionsNavigation.open(id);
                    }));
  }

  DetailsDialog(
      InstructionDrafts drafts,
      Departments departments,
      InstructionId id,
      InstructionKind kind,
      InstructionVersion draft) {
    var form = new DetailsForm(departments, kind);
    form.read(draft.details());
    var save =
        new CarefulSave<>(
            InstructionDetails.class,
            new Wording(departments),
            (version, details) -> drafts.revise(id, version, details),
            this::saved);
    dialog =
        new FormDialog(
            text("instructions.edit"),
            form,
            () -> save.attempt(draft.details(), draft.version(), form.value()));
  }

  void open() {
    dialog.open();
  }

  private void close() {
    dialog.close();
  }

  private void saved() {
    dialog.close();
    Notices.done(text("kit.saved"));
    UI.getCurrent().refreshCurrentRoute(false);
  }

  private record Wording(Departments departments) implements FieldWords {

    @Override
    public String label(String field) {
      return text("instructions.field." + field);
    }

    @Override
    public String words(Object value) {
      return DetailsForm.words(value, departments);
    }
  }
}

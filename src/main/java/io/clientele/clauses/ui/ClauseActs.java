package io.clientele.clauses.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.textfield.TextField;
import io.clientele.clauses.Alternative;
import io.clientele.clauses.ContractTemplates;
import io.clientele.clauses.TemplateCard;
import io.clientele.clauses.TemplateClause;
import io.clientele.clauses.TemplateDrafts;
import io.clientele.kit.Lengths;
import io.clientele.kit.ui.CarefulSave;
import io.clientele.kit.ui.FieldWords;
import io.clientele.kit.ui.FormDialog;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.Saving;
import java.util.Optional;
import java.util.function.Consumer;

/** What a lawyer does with the clauses of a template; each act is saved in its draft at once. */
class ClauseActs {

  private final ContractTemplates templates;
  private final TemplateDrafts drafts;
  private final TemplateCard card;
  private final Consumer<Optional<MovedClause>> reload;

  ClauseActs(
      ContractTemplates templates,
      TemplateDrafts drafts,
      TemplateCard card,
      Consumer<Optional<MovedClause>> reload) {
    this.templates = templates;
    this.drafts = drafts;
    this.card = card;
    this.reload = reload;
  }

  void title() {
    var title = new TextField(text("clauses.field.title"));
    title.setMaxLength(Lengths.NAME);
    title.setValue(card.text().title());
    title.setHelperText(text("clauses.title-hint"));
    title.setWidthFull();
    title.focus();
    var dialog = new FormDialog[1];
    dialog[0] =
        new FormDialog(
            text("clauses.edit-title"),
            title,
            () -> {
              if (act(() -> drafts.title(card.id(), card.version(), title.getValue()))) {
                dialog[0].close();
              }
            });
    dialog[0].setWidth("min(34rem, 96vw)");
    dialog[0].open();
  }

  void copy() {
    new CopyClausesDialog(templates, drafts, card, this::reload).open();
  }

  void add(TemplateClause clause) {
    act(() -> drafts.add(card.id(), Integer.MAX_VALUE, clause));
  }

  /** What others wrote meanwhile into other fields, or other clauses, is kept beside it. */
  void save(TemplateClause read, TemplateClause written) {
    new CarefulSave<>(
            TemplateClause.class,
            new Words(),
            (version, clause) -> drafts.revise(card.id(), version, clause),
            this::reload)
        .attempt(read, card.version(), written);
  }

  void move(TemplateClause clause, int from, int to) {
    Saving.attemptOrReload(
        () -> {
          drafts.move(card.id(), card.version(), clause, to);
          reload.accept(Optional.of(new MovedClause(clause.key(), to < from)));
        },
        this::reload);
  }

  void remove(TemplateClause clause, int place) {
    if (act(() -> drafts.remove(card.id(), card.version(), clause))) {
      Notices.undoable(
          text("clauses.removed", clause.heading()),
          () -> act(() -> drafts.add(card.id(), place, clause)));
    }
  }

  private boolean act(Runnable act) {
    return Saving.attemptOrReload(
        () -> {
          act.run();
          reload();
        },
        this::reload);
  }

  private void reload() {
    reload.accept(Optional.empty());
  }

  private static final class Words implements FieldWords {

    @Override
    public String label(String field) {
      return text("clauses.field." + field);
    }

    @Override
    public String words(Object value) {
      return value instanceof Alternative one
          ? text("clauses.alternative-in-words", one.name(), one.when(), one.text())
          : value.toString();
    }
  }
}

package io.clientele.clauses.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import io.clientele.clauses.ContractTemplates;
import io.clientele.clauses.TemplateCard;
import io.clientele.clauses.TemplateClause;
import io.clientele.clauses.TemplateDrafts;
import io.clientele.clauses.TemplateFilter;
import io.clientele.clauses.TemplateId;
import io.clientele.clauses.TemplateRow;
import io.clientele.kit.Refusal;
import io.clientele.kit.ui.FormDialog;
import io.clientele.kit.ui.Saving;
import java.util.List;
import org.springframework.data.domain.PageRequest;

/** Chooses clauses of another template, which are added at the end. */
class CopyClausesDialog {

  private static final int MOST_OFFERED = 500;

  private final ComboBox<TemplateRow> from = new ComboBox<>(text("clauses.copy-from"));
  private final CheckboxGroup<TemplateClause> clauses = new CheckboxGroup<>();
  private final FormDialog dialog;

  CopyClausesDialog(
      ContractTemplates templates, TemplateDrafts drafts, TemplateCard card, Runnable done) {
    from.setItems(
        templates.rows(TemplateFilter.ALL, PageRequest.of(0, MOST_OFFERED)).stream()
            .filter(row -> !row.id().equals(card.id()))
            .toList());
    from.setItemLabelGenerator(row -> row.details().name());
    from.setWidthFull();
    from.focus();
    from.addValueChangeListener(change -> offer(templates));
    clauses.setLabel(text("clauses.copy-which"));
    clauses.setItemLabelGenerator(TemplateClause::heading);
    clauses.setVisible(false);
    var form = new Div(from, clauses);
    form.addClassNames("form-lines", "clause-copy");
    dialog =
        new FormDialog(
            text("clauses.copy-clauses"),
            form,
            () -> {
              if (Saving.attempt(() -> drafts.copy(card.id(), chosen(), keys()))) {
                close();
                done.run();
              }
            });
    dialog.setWidth("min(34rem, 96vw)");
  }

  void open() {
    dialog.open();
  }

  private void close() {
    dialog.close();
  }

  private void offer(ContractTemplates templates) {
    var offered =
        from.getOptionalValue()
            .map(row -> templates.card(row.id()).text().clauses())
            .orElse(List.of());
    clauses.setItems(offered);
    clauses.setVisible(!offered.isEmpty());
  }

  private TemplateId chosen() {
    return from.getOptionalValue()
        .map(TemplateRow::id)
        .orElseThrow(() -> Refusal.because("clauses.refused.copy"));
  }

  private List<String> keys() {
    if (clauses.getValue().isEmpty()) {
      throw Refusal.because("clauses.refused.copy");
    }
    return clauses.getValue().stream().map(TemplateClause::key).toList();
  }
}

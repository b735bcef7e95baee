package io.clientele.clauses.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.clientele.addresses.Countries;
import io.clientele.clauses.ContractKind;
import io.clientele.clauses.ContractTemplates;
import io.clientele.clauses.TemplateCard;
import io.clientele.clauses.TemplateDetails;
import io.clientele.clauses.TemplateDrafts;
import io.clientele.clauses.TemplateFilter;
import io.clientele.clauses.TemplateRow;
import io.clientele.kit.Lengths;
import io.clientele.kit.Refusal;
import io.clientele.kit.ui.FormDialog;
import io.clientele.kit.ui.Saving;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.data.domain.PageRequest;

/** Asks what a template is: for a new one, also with whose clauses it begins. */
class TemplateDialog {

  private static final int MOST_OFFERED = 500;

  private final TextField name = new TextField(text("clauses.field.name"));
  private final ComboBox<ContractKind> kind = new ComboBox<>(text("clauses.field.kind"));
  private final ComboBox<String> language = new ComboBox<>(text("clauses.field.language"));
  private final ComboBox<String> country = new ComboBox<>(text("clauses.field.country"));
  private final ComboBox<TemplateRow> from = new ComboBox<>(text("clauses.begin-with"));
  private final Div form = new Div(name, kind, language, country);
  private final FormDialog dialog;

  private TemplateDialog(String title, Consumer<TemplateDetails> save) {
    name.setMaxLength(Lengths.NAME);
    name.setRequiredIndicatorVisible(true);
    name.focus();
    kind.setItems(ContractKind.values());
    kind.setItemLabelGenerator(ContractKind::inWords);
    kind.setRequiredIndicatorVisible(true);
    language.setItems(languages());
    language.setItemLabelGenerator(TemplateDetails::languageInWords);
    language.setValue(Locale.ENGLISH.getLanguage());
    language.setRequiredIndicatorVisible(true);
    country.setItems(Countries.inOrder());
    country.setItemLabelGenerator(Countries::name);
    country.setHelperText(text("clauses.country-hint"));
    country.setRequiredIndicatorVisible(true);
    form.addClassName("form-lines");
    dialog =
        new FormDialog(
            title,
            form,
            () -> {
              if (Saving.attempt(() -> save.accept(details()))) {
                close();
              }
            });
    dialog.setWidth("min(34rem, 96vw)");
  }

  /** A new one; it opens when it is made. */
  static TemplateDialog create(ContractTemplates templates, TemplateDrafts drafts) {
    var dialog = new TemplateDialog[1];
    dialog[0] =
        new TemplateDialog(
            text("clauses.new"),
            details -> {
              var begin = dialog[0].from.getOptionalValue().map(TemplateRow::id);
              TemplatesNavigation.open(drafts.create(details, begin.orElse(null)));
            });
    dialog[0].offer(templates.rows(TemplateFilter.ALL, PageRequest.of(0, MOST_OFFERED)));
    return dialog[0];
  }

  static TemplateDialog edit(TemplateCard card, TemplateDrafts drafts, Runnable done) {
    var dialog =
        new TemplateDialog(
            text("clauses.edit"),
            details -> {
              drafts.revise(card.id(), card.version(), details);
              done.run();
            });
    var known = card.details();
    dialog.name.setValue(known.name());
    dialog.kind.setValue(known.kind());
    dialog.language.setValue(known.language());
    dialog.country.setValue(known.country());
    return dialog;
  }

  private void offer(List<TemplateRow> others) {
    from.setItems(others);
    from.setItemLabelGenerator(row -> row.details().name());
    from.setPlaceholder(text("clauses.begin-empty"));
    from.setHelperText(text("clauses.begin-hint"));
    from.setClearButtonVisible(true);
    form.add(from);
  }

  void open() {
    dialog.open();
  }

  private void close() {
    dialog.close();
  }

  private TemplateDetails details() {
    return new TemplateDetails(
        name.getValue(),
        kind.getOptionalValue().orElseThrow(() -> Refusal.because("clauses.refused.kind")),
        language.getOptionalValue().orElse(""),
        country.getOptionalValue().orElse(""));
  }

  private static List<String> languages() {
    return List.of(Locale.getISOLanguages()).stream()
        .sorted(Comparator.comparing(TemplateDetails::languageInWords))
        .toList();
  }
}

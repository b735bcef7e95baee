package io.clientele.contracts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.clientele.clauses.ContractKind;
import io.clientele.clauses.TemplateDetails;
import io.clientele.clauses.TemplateRow;
import io.clientele.clients.ClientList;
import io.clientele.contracts.ContractHead;
import io.clientele.kit.Lengths;
import io.clientele.kit.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** With whom, from which template, and what it is called. */
class NewContractForm extends Composite<FormLayout> {

  private static final List<String> LANGUAGES = List.of("en", "de", "it", "hu", "bg", "fil");

  /** A house that trades mostly supplies, in the language of whoever drafts. */
  private static final Comparator<TemplateRow> LIKELY =
      Comparator.comparing((TemplateRow row) -> row.details().kind() != ContractKind.SUPPLY)
          .thenComparing(
              row ->
                  !row.details().language().equals(LocaleContextHolder.getLocale().getLanguage()));

  private final ComboBox<ClientChoice> client = new ComboBox<>(text("contracts.field.client"));
  private final Select<TemplateRow> template = new Select<>();
  private final TextField title = new TextField(text("contracts.field.title"));
  private final Select<ContractKind> kind = new Select<>();
  private final Select<String> language = new Select<>();

  NewContractForm(List<TemplateRow> offered, ClientList clients, @Nullable ClientChoice chosen) {
    ClientChoice.offer(clients, client);
    client.setRequiredIndicatorVisible(true);
    client.setValue(chosen);
    template.setLabel(text("contracts.field.template"));
    template.setItems(offered);
    template.setItemLabelGenerator(NewContractForm::words);
    template.setEmptySelectionAllowed(true);
    template.setEmptySelectionCaption(text("contracts.no-template"));
    template.addValueChangeListener(change -> follow(change.getOldValue(), change.getValue()));
    title.setMaxLength(Lengths.NAME);
    title.setRequiredIndicatorVisible(true);
    kind.setLabel(text("contracts.field.kind"));
    kind.setItems(ContractKind.values());
    kind.setItemLabelGenerator(ContractKind::inWords);
    kind.setValue(ContractKind.SUPPLY);
    language.setLabel(text("contracts.field.language"));
    language.setItems(LANGUAGES);
    language.setItemLabelGenerator(TemplateDetails::languageInWords);
    language.setValue(LANGUAGES.getFirst());
    getContent().setAutoResponsive(true);
    getContent().setExpandFields(true);
    getContent().setExpandColumns(true);
    getContent().setMaxColumns(1);
    getContent().add(client, template, kind, language, title);
    template.setValue(offered.stream().min(LIKELY).orElse(null));
  }

  private static String words(@Nullable TemplateRow row) {
    if (row == null) {
      return text("contracts.no-template");
    }
    var details = row.details();
    return text("contracts.template-of", details.name(), details.languageInWords());
  }

  /** What the template says need not be said again; a title somebody wrote stays. */
  private void follow(@Nullable TemplateRow before, @Nullable TemplateRow now) {
    kind.setVisible(now == null);
    language.setVisible(now == null);
    var untouched =
        title.isEmpty() || before != null && title.getValue().equals(before.details().name());
    if (untouched) {
      title.setValue(now == null ? "" : now.details().name());
    }
  }

  /**
   * @throws Refusal when something is missing
   */
  ContractHead head() {
    var whom =
        client.getOptionalValue().orElseThrow(() -> Refusal.because("contracts.refused.client"));
    var from = template.getValue();
    return from == null
        ? new ContractHead(whom.id(), kind.getValue(), language.getValue(), null, title.getValue())
        : new ContractHead(
            whom.id(),
            Objects.requireNonNull(from.details().kind()),
            from.details().language(),
            new ContractHead.Origin(from.id(), from.number()),
            title.getValue());
  }
}

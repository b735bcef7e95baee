package io.clientele.clauses.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.clientele.addresses.Countries;
import io.clientele.clauses.ContractKind;
import io.clientele.clauses.ContractTemplates;
import io.clientele.clauses.TemplateDetails;
import io.clientele.clauses.TemplateDrafts;
import io.clientele.clauses.TemplateFilter;
import io.clientele.clauses.TemplateRow;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.Moments;
import io.clientele.kit.ui.PageHead;
import io.clientele.kit.ui.SearchField;
import io.clientele.people.Roles;
import jakarta.annotation.security.RolesAllowed;

/** The templates from which contracts are drafted. */
@Route(TemplatesNavigation.LIST)
@RolesAllowed({
  Roles.LAWYER,
  Roles.ADMINISTRATOR,
  Roles.ACCOUNT_MANAGER,
  Roles.DEPARTMENT_HEAD,
  Roles.DIRECTOR
})
class TemplatesView extends VerticalLayout implements HasDynamicTitle {

  private final ContractTemplates templates;
  private final TemplateDrafts drafts;
  private final Grid<TemplateRow> grid = new Grid<>();
  private final SearchField search = new SearchField(words -> reload());
  private final ComboBox<ContractKind> kind = new ComboBox<>();
  private final ComboBox<String> language = new ComboBox<>();
  private final Checkbox retired = new Checkbox(text("clauses.with-retired"));

  TemplatesView(ContractTemplates templates, TemplateDrafts drafts) {
    this.templates = templates;
    this.drafts = drafts;
    filters();
    columns();
    grid.setItemsPageable(page -> templates.rows(filter(), page));
    grid.setSizeFull();

    var toolbar = new Div(search, kind, language, retired);
    toolbar.addClassName("toolbar");
    var hint = new Paragraph(text("clauses.hint"));
    hint.addClassName("quiet");
    var head =
        templates.mayWrite()
            ? new PageHead(text("clauses.title"), create())
            : new PageHead(text("clauses.title"));
    add(head, hint, toolbar, grid);
    setSizeFull();
    setFlexGrow(1, grid);
    reload();
  }

  private void filters() {
    kind.setItems(ContractKind.values());
    kind.setItemLabelGenerator(ContractKind::inWords);
    kind.setPlaceholder(text("clauses.any-kind"));
    kind.setAriaLabel(text("clauses.field.kind"));
    kind.setClearButtonVisible(true);
    kind.addValueChangeListener(change -> reload());
    language.setItems(templates.languages());
    language.setItemLabelGenerator(TemplateDetails::languageInWords);
    language.setPlaceholder(text("clauses.any-language"));
    language.setAriaLabel(text("clauses.field.language"));
    language.setClearButtonVisible(true);
    language.addValueChangeListener(change -> reload());
    retired.addValueChangeListener(change -> reload());
  }

  private Button create() {
    var create =
        new Button(
            text("clauses.new"),
            VaadinIcon.PLUS.create(),
            click -> TemplateDialog.create(templates, drafts).open());
    create.addThemeVariants(ButtonVariant.PRIMARY);
    return create;
  }

  private void columns() {
    grid.addComponentColumn(TemplatesView::link)
        .setHeader(text("clauses.field.name"))
        .setWidth("13rem")
        .setFlexGrow(3);
    grid.addColumn(row -> row.details().kind().inWords())
        .setHeader(text("clauses.field.kind"))
        .setFlexGrow(2);
    grid.addColumn(row -> row.details().languageInWords())
        .setHeader(text("clauses.field.language"));
    grid.addColumn(row -> Countries.name(row.details().country()))
        .setHeader(text("clauses.field.country"));
    grid.addColumn(TemplatesView::version).setHeader(text("clauses.version")).setFlexGrow(2);
    grid.addComponentColumn(row -> new TemplateBadge(row.number(), row.draft(), row.retired()))
        .setHeader(text("clauses.field.state"))
        .setWidth("12rem")
        .setFlexGrow(2);
    grid.addItemClickListener(click -> TemplatesNavigation.open(click.getItem().id()));
    grid.addClassName("clickable-rows");
  }

  private static Component link(TemplateRow row) {
    var link = new Anchor(TemplatesNavigation.path(row.id()), row.details().name());
    link.getElement().setAttribute("router-link", true);
    link.addClassName("row-link");
    return link;
  }

  private static String version(TemplateRow row) {
    return row.number() == 0
        ? text("clauses.never-published")
        : text("clauses.version-of", row.number(), Moments.day(row.publishedAt()));
  }

  private TemplateFilter filter() {
    return new TemplateFilter(
        search.getValue().strip(),
        kind.getValue(),
        language.getOptionalValue().orElse(""),
        retired.getValue());
  }

  private void reload() {
    var hint = templates.mayWrite() ? "clauses.none-hint" : "clauses.none-hint-reader";
    grid.setEmptyStateComponent(
        filter().equals(TemplateFilter.ALL)
            ? new EmptyState(text("clauses.none"), text(hint))
            : new EmptyState(text("clauses.none-found"), text("clauses.none-found-hint")));
    grid.getDataProvider().refreshAll();
  }

  @Override
  public String getPageTitle() {
    return text("clauses.title");
  }
}

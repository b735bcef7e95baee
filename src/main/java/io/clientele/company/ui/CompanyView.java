package io.clientele.company.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.clientele.company.Companies;
import io.clientele.company.CompanyKeeper;
import io.clientele.company.CompanyProfile;
import io.clientele.company.Settings;
import io.clientele.documents.Documents;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.PageHead;
import io.clientele.kit.ui.SearchField;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** Our own legal entities and what the house keeps to. */
@Route("admin/company")
@RolesAllowed(CompanyKeeper.ROLE)
class CompanyView extends VerticalLayout implements HasDynamicTitle {

  private final Companies companies;
  private final Documents documents;
  private final Grid<CompanyProfile> grid = new Grid<>();
  private final Checkbox withArchived = new Checkbox(text("company.with-archived"));
  private String words = "";

  CompanyView(Companies companies, Settings settings, Documents documents) {
    this.companies = companies;
    this.documents = documents;
    var create = new Button(text("company.new"), click -> open(Optional.empty()));
    create.addThemeVariants(ButtonVariant.PRIMARY);
    var toolbar = new Div(new SearchField(this::search), withArchived);
    toolbar.addClassName("toolbar");
    withArchived.addValueChangeListener(change -> reload());

    grid.addColumn(row -> row.details().name()).setHeader(text("company.name"));
    grid.addColumn(row -> row.details().city()).setHeader(text("company.city"));
    grid.addColumn(row -> row.details().taxNumber()).setHeader(text("company.tax-number"));
    grid.addColumn(CompanyView::state).setHeader(text("company.state"));
    grid.addItemClickListener(click -> open(Optional.of(click.getItem())));
    grid.setEmptyStateComponent(new EmptyState(text("company.none"), text("company.none-hint")));
    grid.addClassName("clickable-rows");
    grid.setAllRowsVisible(true);

    add(new PageHead(text("company.title"), create), toolbar, grid, new SettingsForm(settings));
    reload();
  }

  private static String state(CompanyProfile profile) {
    if (profile.archived()) {
      return text("company.is-archived");
    }
    return profile.main() ? text("company.is-main") : "";
  }

  private void open(Optional<CompanyProfile> profile) {
    new LegalEntityDialog(companies, documents, profile, this::reload).open();
  }

  private void search(String typed) {
    words = typed;
    reload();
  }

  private void reload() {
    grid.setItems(companies.profiles(words, withArchived.getValue()));
  }

  @Override
  public String getPageTitle() {
    return text("company.title");
  }
}

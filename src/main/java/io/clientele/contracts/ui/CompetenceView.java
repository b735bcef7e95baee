package io.clientele.contracts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.clientele.company.Settings;
import io.clientele.contracts.Competence;
import io.clientele.contracts.CompetenceLimit;
import io.clientele.kit.ui.Figure;
import io.clientele.kit.ui.FigureTable;
import io.clientele.kit.ui.PageHead;
import io.clientele.people.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Up to what amount people of each role sign contracts. */
@Route(ContractsNavigation.COMPETENCE)
@RolesAllowed("DIRECTOR")
class CompetenceView extends VerticalLayout implements HasDynamicTitle {

  private final Competence competence;
  private final String currency;

  CompetenceView(Competence competence, Settings settings) {
    this.competence = competence;
    this.currency = settings.currency();
    show();
  }

  private void show() {
    var back = new Anchor(ContractsNavigation.LIST, text("contracts.competence.back"));
    back.getElement().setAttribute("router-link", true);
    back.addClassName("button-link");
    var table =
        new FigureTable(
            text("contracts.competence"),
            List.of(
                text("contracts.competence.role"),
                text("contracts.competence.most", currency),
                text("contracts.competence.acts")));
    competence
        .limits()
        .forEach(limit -> table.row(limit.role().inWords(), most(limit), act(limit)));
    removeAll();
    add(
        new PageHead(text("contracts.competence"), back),
        new Paragraph(text("contracts.competence.hint")),
        table);
  }

  private static Component most(CompetenceLimit limit) {
    var most = limit.most();
    if (!limit.signs()) {
      return new Span(text("contracts.competence.none"));
    }
    return new Span(most == null ? text("contracts.competence.all") : Figure.amountInWords(most));
  }

  /** The director signs without a limit, and that stays so. */
  private Component act(CompetenceLimit limit) {
    if (limit.role() == Role.DIRECTOR) {
      return new Span();
    }
    var change =
        new Button(
            text("contracts.competence.change"),
            click -> new CompetenceDialog(competence, limit, currency, this::show).open());
    change.setAriaLabel(text("contracts.competence.change-of", limit.role().inWords()));
    return change;
  }

  @Override
  public String getPageTitle() {
    return text("contracts.competence");
  }
}

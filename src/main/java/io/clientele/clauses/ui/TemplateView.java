package io.clientele.clauses.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.clientele.clauses.ContractTemplates;
import io.clientele.clauses.TemplateCard;
import io.clientele.clauses.TemplateDrafts;
import io.clientele.clauses.TemplateId;
import io.clientele.kit.NotFound;
import io.clientele.kit.ui.Confirm;
import io.clientele.kit.ui.PageHead;
import io.clientele.people.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One template: its clauses, the paper they make, and its versions. */
@Route("contracts/templates/:template([1-9][0-9]{0,17})")
@RolesAllowed({
  Roles.LAWYER,
  Roles.ADMINISTRATOR,
  Roles.ACCOUNT_MANAGER,
  Roles.DEPARTMENT_HEAD,
  Roles.DIRECTOR
})
class TemplateView extends VerticalLayout
    implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

  private final ContractTemplates templates;
  private final TemplateDrafts drafts;
  private String title = text("clauses.title");
  private @Nullable ClausesPart clauses;

  TemplateView(ContractTemplates templates, TemplateDrafts drafts) {
    this.templates = templates;
    this.drafts = drafts;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var id =
        event
            .getRouteParameters()
            .get("template")
            .map(Long::valueOf)
            .map(TemplateId::new)
            .orElseThrow(NotFound::new);
    var version =
        event.getLocation().getQueryParameters().getSingleParameter(TemplatesNavigation.VERSION);
    show(
        version.isPresent() ? templates.card(id, number(version.get())) : templates.card(id),
        Optional.empty());
  }

  private static long number(String version) {
    if (!version.matches("[1-9][0-9]{0,17}")) {
      throw new NotFound();
    }
    return Long.parseLong(version);
  }

  private void reload(TemplateId id, Optional<MovedClause> moved) {
    show(templates.card(id), moved);
  }

  private void show(TemplateCard card, Optional<MovedClause> moved) {
    title = card.details().name();
    var acts = new ClauseActs(templates, drafts, card, again -> reload(card.id(), again));
    var head = new Div();
    var written = new ClausesPart(card, acts, moved, editing -> head.setEnabled(!editing));
    clauses = written;
    if (mayAct(card)) {
      head.add(new TemplateActs(drafts, card, () -> reload(card.id(), Optional.empty())));
    }
    var columns = new Div(written, new PaperPart(card.text()));
    columns.addClassName("template-columns");
    removeAll();
    add(new PageHead(title, head), new StandingPart(card, templates.mayWrite()));
    earlier(card).ifPresent(this::add);
    add(columns, new VersionsPart(card.id(), templates.versions(card.id())));
  }

  /** Not at an old version, and a retired one can only be offered again. */
  private boolean mayAct(TemplateCard card) {
    return templates.mayWrite() && card.text().number() >= card.published();
  }

  /** What is new against the version before the one that is shown. */
  private Optional<Component> earlier(TemplateCard card) {
    var before = card.text().number() - 1;
    return before < 1
        ? Optional.empty()
        : Optional.of(new ChangesPart(templates.text(card.id(), before), card.text()));
  }

  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    if (clauses != null && clauses.hasChanges()) {
      var leaving = event.postpone();
      Confirm.ask(
          text("clauses.leave"),
          text("clauses.leave-what"),
          text("clauses.leave-act"),
          leaving::proceed);
    }
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}

package io.clientele.handover.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.clientele.clients.ClientList;
import io.clientele.handover.Belongings;
import io.clientele.handover.HandoverPlan;
import io.clientele.handover.HandoverPreview;
import io.clientele.handover.HandoverReports;
import io.clientele.handover.HandoverRun;
import io.clientele.handover.HandoverRun.Progress;
import io.clientele.handover.Handovers;
import io.clientele.kit.Text;
import io.clientele.kit.ui.Confirm;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.PageHead;
import io.clientele.kit.ui.Saving;
import io.clientele.lists.Lists;
import io.clientele.people.EmployeeId;
import io.clientele.people.Leavers;
import io.clientele.people.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;

/** What somebody owns, and to whom it goes. */
@Route("people/:person/handover")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.DIRECTOR, Roles.DEPARTMENT_HEAD})
class HandoverView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

  private final Handovers handovers;
  private final HandoverReports reports;
  private final Leavers leavers;
  private final ClientList list;
  private final Lists lists;
  private final Div preview = new Div();
  private String title = "";

  HandoverView(
      Handovers handovers, HandoverReports reports, Leavers leavers, ClientList list, Lists lists) {
    this.handovers = handovers;
    this.reports = reports;
    this.leavers = leavers;
    this.list = list;
    this.lists = lists;
    preview.addClassName("handover-preview");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var asked = event.getRouteParameters().get("person").orElse("");
    show(new EmployeeId(HandoverNavigation.number(asked)));
  }

  private void show(EmployeeId leaver) {
    var belongings = handovers.belongings(leaver);
    title = text("handover.title", belongings.person().name());
    removeAll();
    preview.removeAll();
    add(new PageHead(title));
    handovers
        .underWay(leaver)
        .ifPresentOrElse(run -> showProgress(leaver, run), () -> showPlan(belongings));
  }

  private void showPlan(Belongings belongings) {
    var leaver = belongings.person().id();
    if (belongings.isNothing()) {
      add(new EmptyState(text("handover.nothing"), text("handover.nothing-hint")));
    } else {
      var form = new PlanForm(belongings, leavers, list, lists, preview::removeAll);
      var look = new Button(text("handover.preview"), click -> look(leaver, form.plan()));
      add(new Paragraph(text("handover.hint")), form, endings(belongings), look, preview);
    }
    add(new PastHandovers(reports.of(leaver)));
  }

  private static Paragraph endings(Belongings belongings) {
    var words = belongings.endings().stream().map(Text::inWords).collect(Collectors.joining(", "));
    var line = new Paragraph(words.isEmpty() ? "" : text("handover.endings", words));
    line.addClassName("quiet");
    line.setVisible(belongings.mayDisable() && !words.isEmpty());
    return line;
  }

  private void look(EmployeeId leaver, HandoverPlan plan) {
    preview.removeAll();
    Saving.attempt(
        () -> {
          var seen = handovers.preview(leaver, plan);
          preview.add(
              new PreviewPanel(
                  seen, plan.disable(), handovers::names, () -> ask(leaver, plan, seen)));
        });
  }

  private void ask(EmployeeId leaver, HandoverPlan plan, HandoverPreview seen) {
    Confirm.ask(
        title,
        text(plan.disable() ? "handover.question-disable" : "handover.question", seen.total()),
        text(plan.disable() ? "handover.do-and-disable" : "handover.do"),
        () -> Saving.attempt(() -> begin(leaver, handovers.start(leaver, plan, seen))));
  }

  private void begin(EmployeeId leaver, HandoverRun run) {
    removeAll();
    add(new PageHead(title));
    showProgress(leaver, run);
  }

  private void showProgress(EmployeeId leaver, HandoverRun run) {
    add(new RunPanel(run, progress -> over(leaver, progress)));
  }

  private void over(EmployeeId leaver, Progress progress) {
    progress.problem().ifPresent(why -> Notices.problem(why.inWords()));
    progress.report().ifPresentOrElse(HandoverNavigation::open, () -> show(leaver));
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}

package io.clientele.approvals.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.clientele.approvals.AnswerFilter;
import io.clientele.approvals.Answers;
import io.clientele.approvals.Decisions;
import io.clientele.approvals.Inbox;
import io.clientele.kit.ui.PageHead;
import io.clientele.people.EmployeeId;
import io.clientele.people.Employees;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.Locale;

/** What waits for the viewer, and where that stands which they submitted. */
@Route(ApprovalsNavigation.PAGE)
@PermitAll
class ApprovalsView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

  private enum Shown {
    WAITING,
    SUBMITTED,
    ANSWERED,
    STUCK;

    private String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Inbox inbox;
  private final Answers answers;
  private final Decisions decisions;
  private final Employees employees;
  private final Viewers viewers;

  ApprovalsView(
      Inbox inbox, Answers answers, Decisions decisions, Employees employees, Viewers viewers) {
    this.inbox = inbox;
    this.answers = answers;
    this.decisions = decisions;
    this.employees = employees;
    this.viewers = viewers;
    setSizeFull();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var query = event.getLocation().getQueryParameters();
    var asked = query.getSingleParameter(ApprovalsNavigation.SHOW).orElse("");
    var administers = viewers.current().has(Role.ADMINISTRATOR);
    show(
        Arrays.stream(Shown.values())
            .filter(part -> part.key().equals(asked))
            .filter(part -> part != Shown.STUCK || administers)
            .findFirst()
            .orElse(Shown.WAITING),
        administers,
        query);
  }

  private void show(Shown shown, boolean administers, QueryParameters query) {
    removeAll();
    add(new PageHead(text("approvals.title")), tabs(shown, administers));
    var part =
        switch (shown) {
          case WAITING -> new WaitingPart(inbox, decisions);
          case SUBMITTED -> new SubmittedPart(inbox);
          case ANSWERED -> answered(filter(query));
          case STUCK -> new StuckPart(inbox, decisions, employees);
        };
    add(part);
    setFlexGrow(1, part);
  }

  private Component answered(AnswerFilter filter) {
    return filter.equals(AnswerFilter.ALL)
        ? new LeadTimesPart(answers)
        : new AnswersPart(answers, filter);
  }

  private static AnswerFilter filter(QueryParameters query) {
    return new AnswerFilter(
        query.getSingleParameter("kind").orElse(""),
        query.getSingleParameter("stage").orElse(""),
        query
            .getSingleParameter("person")
            .filter(person -> person.matches("[1-9][0-9]{0,17}"))
            .map(person -> new EmployeeId(Long.parseLong(person)))
            .orElse(null));
  }

  private static Nav tabs(Shown shown, boolean administers) {
    var tabs = new Nav();
    tabs.addClassName("card-tabs");
    tabs.setAriaLabel(text("approvals.tabs"));
    for (var part : Shown.values()) {
      if (part == Shown.STUCK && !administers) {
        continue;
      }
      var path = ApprovalsNavigation.PAGE + "?" + ApprovalsNavigation.SHOW + "=" + part.key();
      var tab = new Anchor(path, text("approvals." + part.key()));
      tab.getElement().setAttribute("router-link", true);
      if (part == shown) {
        tab.getElement().setAttribute("aria-current", "page");
      }
      tabs.add(tab);
    }
    return tabs;
  }

  @Override
  public String getPageTitle() {
    return text("approvals.title");
  }
}

package io.clientele.approvals.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.clientele.approvals.Additions;
import io.clientele.approvals.Decisions;
import io.clientele.approvals.RoundCard;
import io.clientele.approvals.RoundId;
import io.clientele.approvals.Rounds;
import io.clientele.kit.NotFound;
import io.clientele.kit.ui.Facts;
import io.clientele.kit.ui.Moments;
import io.clientele.kit.ui.PageHead;
import io.clientele.people.Employees;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** One round: what is to be approved, who is asked, what the others said, and the answer. */
@Route("approvals/:round([1-9][0-9]{0,17})")
@PermitAll
class RoundView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

  private final Rounds rounds;
  private final Decisions decisions;
  private final Additions additions;
  private final Employees employees;
  private String title = text("approvals.title");

  RoundView(Rounds rounds, Decisions decisions, Additions additions, Employees employees) {
    this.rounds = rounds;
    this.decisions = decisions;
    this.additions = additions;
    this.employees = employees;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var number =
        event.getRouteParameters().get("round").map(Long::valueOf).orElseThrow(NotFound::new);
    show(rounds.card(new RoundId(number)));
  }

  private void show(RoundCard card) {
    title = card.title();
    removeAll();
    var acts = new RoundActs(decisions, additions, employees, card);
    add(new PageHead(card.title(), acts.buttons()), standing(card));
    add(new MatterPart(card.matter()), stages(card));
    add(new HistoryPart(card.words()));
    acts.shortcutsOn(this);
  }

  private static Component standing(RoundCard card) {
    var record = new Anchor(card.path(), text("approvals.open-record"));
    record.getElement().setAttribute("router-link", true);
    record.addClassName("button-link");
    var line =
        new Div(
            new StateBadge(card.state()),
            new Span(text(card.kindKey())),
            new Span(text("approvals.event", text("approvals.at"), card.submittedBy())),
            record);
    line.addClassName("part-head");
    var hint = hint(card);
    if (hint != null) {
      var words = new Span(hint);
      words.addClassName("quiet");
      line.add(words);
    }
    return line;
  }

  private static @Nullable String hint(RoundCard card) {
    var other = card.forName();
    if (other != null) {
      return text("approvals.as", other);
    }
    var running = card.stages().stream().anyMatch(RoundCard.Stage::running);
    return card.ofViewer() && running ? text("approvals.own") : null;
  }

  private static Component stages(RoundCard card) {
    var part = part(text("approvals.stages"));
    var facts = new Facts();
    for (var stage : card.stages()) {
      var lines = stage.places().stream().map(RoundView::place).toArray(Component[]::new);
      facts.fact(
          stage.name(),
          stage.begun() ? lines : new Component[] {new Span(text("approvals.not-begun"))});
    }
    part.add(facts);
    return part;
  }

  private static Component place(RoundCard.Place place) {
    if (!place.answer().isEmpty()) {
      return Facts.line(place.answer());
    }
    var when = Moments.minute(place.due());
    var due = new Span(text(place.late() ? "approvals.late" : "approvals.due-by", when));
    due.addClassName(place.late() ? "late" : "quiet");
    return new Div(new Span(place.asked() + ", "), due);
  }

  private static Section part(String heading) {
    var part = new Section(new H2(heading));
    part.addClassName("page-section");
    return part;
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}

package io.clientele.counterdrafts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.clientele.contracts.ContractClauses;
import io.clientele.contracts.ContractId;
import io.clientele.counterdrafts.Comparing;
import io.clientele.counterdrafts.CounterdraftId;
import io.clientele.counterdrafts.Counterdrafts;
import io.clientele.counterdrafts.Differences;
import io.clientele.counterdrafts.Line.State;
import io.clientele.counterdrafts.Pairs;
import io.clientele.kit.NotFound;
import io.clientele.kit.Texts;
import io.clientele.kit.ui.Moments;
import io.clientele.kit.ui.PageHead;
import jakarta.annotation.security.PermitAll;

/** A draft of the client beside ours, clause by clause and word by word. */
@Route("contracts/:contract([1-9][0-9]{0,17})/their-draft/:draft([1-9][0-9]{0,17})")
@PermitAll
class TheirDraftView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

  private final Counterdrafts drafts;
  private final Pairs pairs;
  private final Differences differences;
  private final ContractClauses clauses;
  private String title = text("counterdrafts.title");

  TheirDraftView(
      Counterdrafts drafts, Pairs pairs, Differences differences, ContractClauses clauses) {
    this.drafts = drafts;
    this.pairs = pairs;
    this.differences = differences;
    this.clauses = clauses;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var contract = new ContractId(number(event, "contract"));
    var compared = pairs.of(new CounterdraftId(number(event, "draft")));
    if (!compared.contract().id().equals(contract)) {
      throw new NotFound();
    }
    show(compared);
    scrollIntoView();
  }

  private static long number(BeforeEnterEvent event, String name) {
    return event.getRouteParameters().get(name).map(Long::valueOf).orElseThrow(NotFound::new);
  }

  private void show(Comparing compared) {
    var card = compared.contract();
    title = text("counterdrafts.title-of", card.number());
    var acts =
        new DraftActs(
            pairs, differences, clauses, compared, () -> show(pairs.of(compared.received().id())));
    var back = new Anchor(CounterdraftPath.of(card.id()), text("counterdrafts.back"));
    back.getElement().setAttribute("router-link", true);
    back.addClassName("button-link");
    removeAll();
    add(new PageHead(title, acts.buttons(back)), about(compared));
    if (!compared.newest()) {
      add(new Paragraph(text("counterdrafts.older")));
    } else if (card.isWritable() && Texts.has("contracts.edit-voids." + card.state())) {
      var hint = new Paragraph(text("contracts.edit-voids." + card.state()));
      hint.addClassName("quiet");
      add(hint);
    }
    var lines = new OrderedList();
    lines.addClassName("clauses");
    compared.lines().forEach(line -> lines.add(new LineItem(line, acts)));
    add(lines);
  }

  private Component about(Comparing compared) {
    var one = compared.received();
    var line =
        new Div(
            CounterdraftsSection.file(drafts, one, one.name()),
            quiet(
                text("counterdrafts.received", Moments.minute(one.at()), one.by(), one.clauses())),
            quiet(
                text(
                    "counterdrafts.counts",
                    compared.count(State.SAME),
                    compared.count(State.CHANGED),
                    compared.count(State.NEW),
                    compared.count(State.LEFT_OUT))));
    line.addClassName("part-head");
    return line;
  }

  private static Span quiet(String words) {
    var quiet = new Span(words);
    quiet.addClassName("quiet");
    return quiet;
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}

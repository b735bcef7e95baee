package io.clientele.instructions.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import io.clientele.instructions.InstructionCard;
import io.clientele.instructions.InstructionDetails;
import io.clientele.instructions.InstructionId;
import io.clientele.instructions.InstructionKind;
import io.clientele.instructions.InstructionVersion;
import io.clientele.kit.NotFound;
import io.clientele.kit.ui.Facts;
import io.clientele.kit.ui.Moments;
import io.clientele.kit.ui.PageHead;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One paper: what it says, and what became of it. The address may name a former version. */
@Route("instructions/:instruction([1-9][0-9]{0,17})")
@PermitAll
class InstructionView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

  private final InstructionParts parts;
  private String title = text("instructions.title");

  InstructionView(InstructionParts parts) {
    this.parts = parts;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var number =
        event.getRouteParameters().get("instruction").map(Long::valueOf).orElseThrow(NotFound::new);
    var card = parts.instructions().card(new InstructionId(number));
    var shown = card.published().isEmpty() ? null : shown(card, event.getLocation());
    if (shown != null) {
      parts.instructions().opened(card.id(), shown.number());
    }
    show(card, shown, event.getLocation());
  }

  private void show(InstructionCard card, @Nullable InstructionVersion shown, Location location) {
    title = card.row().title();
    removeAll();
    add(new PageHead(title, new InstructionActs(parts, card, shown).buttons()), facts(card));
    var draft = card.draft();
    if (draft != null) {
      add(
          section(
              text("instructions.draft-of", draft.number()),
              new DraftFacts(parts.departments(), draft)));
      add(paper(draft.details()));
    }
    if (shown == null) {
      return;
    }
    if (shown.number() < card.row().number()) {
      var newer =
          InstructionsNavigation.link(
              InstructionsNavigation.path(card.id()), text("instructions.newer"));
      add(new Paragraph(newer));
    }
    add(section(text("instructions.version-of", shown.number()), paper(shown.details())));
    if (card.row().kind() == InstructionKind.DECISION) {
      add(new CommentsPart(parts.comments(), card));
    }
    add(new VersionsPart(card));
    if (card.row().overseen()) {
      add(new SignersPart(parts.signers(), card, shown, location));
    }
  }

  /**
   * The version that the address names, or else the newest.
   *
   * @throws NotFound when the reader may not read that version
   */
  private static InstructionVersion shown(InstructionCard card, Location location) {
    return location
        .getQueryParameters()
        .getSingleParameter(InstructionsNavigation.VERSION)
        .map(
            asked ->
                card.published().stream()
                    .filter(version -> asked.equals(Integer.toString(version.number())))
                    .findFirst()
                    .orElseThrow(NotFound::new))
        .orElseGet(() -> card.published().getFirst());
  }

  private Facts facts(InstructionCard card) {
    var row = card.row();
    var facts =
        new Facts()
            .fact(text("instructions.field.kind"), row.kind().inWords())
            .fact(text("instructions.field.state"), StateWords.badge(row))
            .fact(StateWords.due(row.kind()), Moments.day(row.due()))
            .fact(text("instructions.field.author"), row.authorName());
    if (!card.published().isEmpty()) {
      var newest = card.published().getFirst().details();
      facts.fact(text("instructions.audience"), DraftFacts.audience(parts.departments(), newest));
    }
    var outcome = row.outcome();
    if (outcome != null) {
      facts
          .fact(
              outcome.inWords(),
              text(
                  "instructions.ended-by",
                  Moments.day(card.outcomeAt()),
                  Objects.requireNonNullElse(card.outcomeBy(), "")))
          .fact(text("kit.reason"), card.outcomeWhy());
    }
    return facts;
  }

  private static Section section(String heading, Component part) {
    var section = new Section(new H2(heading), part);
    section.addClassName("page-section");
    return section;
  }

  /** Sanitised where it is made. */
  private static Component paper(InstructionDetails details) {
    var heading = new Div(details.title());
    heading.addClassName("instruction-title");
    var paper = new Article(heading, new Html("<div>" + details.rendered().html() + "</div>"));
    paper.addClassName("instruction-paper");
    return paper;
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}

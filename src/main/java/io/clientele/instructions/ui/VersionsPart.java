package io.clientele.instructions.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.instructions.InstructionCard;
import io.clientele.instructions.InstructionVersion;
import io.clientele.instructions.TextComparison;
import io.clientele.kit.ui.Moments;
import java.util.Locale;
import java.util.Objects;

/** The versions that were published, and what the newest changed. */
class VersionsPart extends Composite<Section> {

  private final Div comparison = new Div();

  VersionsPart(InstructionCard card) {
    var lines = new UnorderedList();
    lines.addClassName("instruction-versions");
    card.published().forEach(version -> lines.add(line(card, version)));
    comparison.addClassName("empty-place");
    getContent().addClassName("page-section");
    getContent().add(new H2(text("instructions.versions")), lines);
    if (card.published().size() > 1) {
      var compare =
          new Button(
              text("instructions.compare"), VaadinIcon.SPLIT_H.create(), click -> compare(card));
      getContent().add(compare, comparison);
    }
  }

  private static ListItem line(InstructionCard card, InstructionVersion version) {
    var link =
        InstructionsNavigation.link(
            InstructionsNavigation.path(card.id(), version.number()),
            text("instructions.version", version.number()));
    var published =
        new Span(
            text(
                "instructions.published-by",
                Moments.minute(version.publishedAt()),
                Objects.requireNonNullElse(version.publishedBy(), "")));
    var due =
        new Span(
            text("instructions.due-on." + card.row().kind(), Moments.day(version.details().due())));
    var hash = new Span(text("instructions.hash", Objects.requireNonNullElse(version.hash(), "")));
    hash.addClassNames("quiet", "instruction-hash");
    return new ListItem(link, published, due, hash);
  }

  private void compare(InstructionCard card) {
    var newest = card.published().get(0);
    var former = card.published().get(1);
    var lines = new OrderedList();
    lines.addClassName("instruction-comparison");
    for (var line : TextComparison.of(former.details(), newest.details())) {
      lines.add(line(line));
    }
    comparison.removeAll();
    comparison.add(
        new Span(text("instructions.compared", former.number(), newest.number())), lines);
  }

  /** Whoever hears it is told what became of the line too. */
  private static ListItem line(TextComparison.Line line) {
    var item = new ListItem();
    item.addClassName("line-" + line.fate().name().toLowerCase(Locale.ROOT));
    if (line.fate() != TextComparison.Fate.KEPT) {
      var fate = new Span(text("instructions.line." + line.fate()));
      fate.addClassName("line-fate");
      item.add(fate);
    }
    item.add(new Span(line.words()));
    return item;
  }
}

package io.clientele.contracts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.clientele.contracts.Compared;
import io.clientele.contracts.ContractCard;
import io.clientele.contracts.ContractId;
import io.clientele.contracts.ContractList;
import io.clientele.contracts.ContractVersion;
import io.clientele.kit.NotFound;
import io.clientele.kit.ui.Facts;
import io.clientele.kit.ui.PageHead;
import io.clientele.papers.Comparison;
import io.clientele.papers.Piece;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Two texts of one contract, clause by clause and word by word; which ones stands in the address.
 */
@Route("contracts/:contract([1-9][0-9]{0,17})/compare")
@PermitAll
class CompareView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

  static final String OURS = "from";
  static final String THEIRS = "to";

  private final ContractList list;
  private String title = text("contracts.compare");

  CompareView(ContractList list) {
    this.list = list;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var number =
        event.getRouteParameters().get("contract").map(Long::valueOf).orElseThrow(NotFound::new);
    var card = list.card(new ContractId(number));
    var numbers = card.versions().stream().map(ContractVersion::number).toList();
    if (numbers.isEmpty()) {
      throw new NotFound();
    }
    var address = event.getLocation().getQueryParameters();
    var theirs = asked(address, THEIRS, numbers, numbers.getFirst());
    show(card, asked(address, OURS, numbers, Math.max(1, theirs - 1)), theirs);
  }

  private static int asked(QueryParameters address, String name, List<Integer> known, int unless) {
    return address
        .getSingleParameter(name)
        .filter(written -> written.matches("[0-9]{1,6}"))
        .map(Integer::valueOf)
        .filter(known::contains)
        .orElse(unless);
  }

  private void show(ContractCard card, int ours, int theirs) {
    title = text("contracts.compare-of", card.number());
    var back = new Anchor(ContractsNavigation.path(card.id()), text("contracts.compare.back"));
    back.getElement().setAttribute("router-link", true);
    back.addClassName("button-link");
    var choice =
        new Div(
            choice(card, "contracts.compare.from", ours, one -> open(card, one, theirs)),
            choice(card, "contracts.compare.to", theirs, one -> open(card, ours, one)));
    choice.addClassName("toolbar");
    var compared = list.compare(card.id(), ours, theirs);
    removeAll();
    add(new PageHead(title, back), choice);
    if (compared.isSame()) {
      add(new Paragraph(text("contracts.compare.same")));
    }
    if (!compared.terms().isEmpty()) {
      add(terms(compared));
    }
    add(clauses(compared));
  }

  private static Select<Integer> choice(
      ContractCard card, String labelKey, int chosen, IntConsumer open) {
    var box = new Select<Integer>();
    box.setLabel(text(labelKey));
    box.setItems(card.versions().stream().map(ContractVersion::number).toList());
    box.setItemLabelGenerator(number -> text("contracts.version", number));
    box.setValue(chosen);
    box.addValueChangeListener(change -> open.accept(change.getValue()));
    return box;
  }

  private static void open(ContractCard card, int ours, int theirs) {
    UI.getCurrent()
        .navigate(
            ContractsNavigation.path(card.id()) + "/compare",
            QueryParameters.simple(
                Map.of(OURS, Integer.toString(ours), THEIRS, Integer.toString(theirs))));
  }

  private static Component terms(Compared compared) {
    var part = new Section();
    ContractView.begin(part, text("contracts.terms"));
    var facts = new Facts();
    for (var term : compared.terms()) {
      var words = new Div();
      if (!term.ours().isEmpty()) {
        words.add(marked("del", term.ours()), new Span(" "));
      }
      if (!term.theirs().isEmpty()) {
        words.add(marked("ins", term.theirs()));
      }
      facts.fact(text(term.textKey()), words);
    }
    part.add(facts);
    return part;
  }

  private static Component clauses(Compared compared) {
    var part = new Section();
    ContractView.begin(part, text("contracts.clauses"));
    var lines = new OrderedList();
    lines.addClassName("clauses");
    compared.clauses().rows().forEach(row -> lines.add(line(row)));
    part.add(lines);
    return part;
  }

  private static ListItem line(Comparison.Row row) {
    var heading = new H3();
    heading.add(pieces(row.heading()));
    var head = new Div(heading);
    head.addClassName("clause-head");
    if (row.change() != Comparison.Change.SAME) {
      head.add(new Badge(text("contracts.compare." + row.change().name())));
    }
    var words = new Div(pieces(row.text()));
    words.addClassName("clause-wording");
    var line = new ListItem(head, words);
    line.addClassName("clause");
    return line;
  }

  private static Component[] pieces(List<Piece> pieces) {
    return pieces.stream().map(CompareView::piece).toArray(Component[]::new);
  }

  private static Component piece(Piece piece) {
    return switch (piece.fate()) {
      case KEPT -> new Span(piece.text());
      case ADDED -> marked("ins", piece.text());
      case REMOVED -> marked("del", piece.text());
    };
  }

  private static Component marked(String tag, String words) {
    var marked = new HtmlComponent(tag);
    marked.getElement().setText(words);
    return marked;
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}

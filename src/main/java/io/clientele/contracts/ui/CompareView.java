package io.clientele.contracts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
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
import io.clientele.contracts.ContractPapers;
import io.clientele.contracts.ContractVersion;
import io.clientele.kit.NotFound;
import io.clientele.kit.ui.Downloads;
import io.clientele.kit.ui.Downloads.Download;
import io.clientele.kit.ui.Facts;
import io.clientele.kit.ui.PageHead;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/**
 * Two texts of one contract, clause by clause and word by word; which ones stands in the address.
 */
@Route("contracts/:contract([1-9][0-9]{0,17})/compare")
@PermitAll
class CompareView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

  static final String OURS = "from";
  static final String THEIRS = "to";

  private final ContractList list;
  private final ContractPapers papers;
  private String title = text("contracts.compare");

  CompareView(ContractList list, ContractPapers papers) {
    this.list = list;
    this.papers = papers;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var number =
        event.getRouteParameters().get("contract").map(Long::valueOf).orElseThrow(NotFound::new);
    var card = list.card(new ContractId(number));
    if (card.versions().isEmpty()) {
      throw new NotFound();
    }
    var numbers = numbers(card);
    var address = event.getLocation().getQueryParameters();
    var theirs = asked(address, THEIRS, numbers, numbers.getFirst());
    show(card, asked(address, OURS, numbers, Math.max(numbers.getLast(), theirs - 1)), theirs);
  }

  /** The newest first; last what an amendment takes the place of. */
  private static List<Integer> numbers(ContractCard card) {
    var handedIn = card.versions().stream().map(ContractVersion::number);
    return card.amends() == null
        ? handedIn.toList()
        : Stream.concat(handedIn, Stream.of(ContractList.REPLACED)).toList();
  }

  private static String name(ContractCard card, int number) {
    var before = card.amends();
    return number == ContractList.REPLACED && before != null
        ? text("contracts.compare.signed", before)
        : text("contracts.version", number);
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
    add(new PageHead(title, back, file(card, ours, theirs)), choice);
    if (compared.isSame()) {
      add(new Paragraph(text("contracts.compare.same")));
    }
    if (!compared.terms().isEmpty()) {
      add(terms(compared));
    }
    add(clauses(compared));
  }

  /** Who may read it is asked when the download runs. */
  private Anchor file(ContractCard card, int ours, int theirs) {
    var link =
        new Anchor(
            Downloads.of(
                () -> {
                  var made = papers.comparison(card.id(), ours, theirs);
                  return new Download(made.name(), "application/octet-stream", made.content());
                }),
            text("contracts.compare.pdf"));
    link.addClassName("button-link");
    return link;
  }

  private static Select<Integer> choice(
      ContractCard card, String labelKey, int chosen, IntConsumer open) {
    var box = new Select<Integer>();
    box.setLabel(text(labelKey));
    box.setItems(numbers(card));
    box.setItemLabelGenerator(number -> name(card, number));
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
        words.add(ComparedClauses.marked("del", term.ours()), new Span(" "));
      }
      if (!term.theirs().isEmpty()) {
        words.add(ComparedClauses.marked("ins", term.theirs()));
      }
      facts.fact(text(term.textKey()), words);
    }
    part.add(facts);
    return part;
  }

  private static Component clauses(Compared compared) {
    var part = new Section();
    ContractView.begin(part, text("contracts.clauses"));
    part.add(new ComparedClauses(compared.clauses()));
    return part;
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}

package io.clientele.letters.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import io.clientele.contacts.ContactId;
import io.clientele.letters.Addressee;
import io.clientele.letters.Audience;
import io.clientele.letters.Skipped;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Who gets the letter, to be taken out one by one; and who does not, with why. */
class RecipientsPanel extends Composite<Div> {

  private final H2 heading = new H2();
  private final Grid<Addressee> grid = new Grid<>();
  private final Grid<Skipped> skipped = new Grid<>();
  private final Details leftOut = new Details();
  private final BiConsumer<Set<ContactId>, Boolean> selected;
  private Audience audience = new Audience(java.util.List.of(), java.util.List.of());

  /**
   * @param selected is told which contacts were taken out, or back in
   */
  RecipientsPanel(BiConsumer<Set<ContactId>, Boolean> selected) {
    this.selected = selected;
    grid.setSelectionMode(Grid.SelectionMode.MULTI);
    grid.addColumn(Addressee::name).setHeader(text("letters.contact")).setAutoWidth(true);
    grid.addColumn(Addressee::clientName).setHeader(text("letters.client")).setAutoWidth(true);
    grid.addColumn(one -> one.address().value())
        .setHeader(text("letters.address"))
        .setAutoWidth(true);
    grid.addClassName("letter-recipients");
    grid.addSelectionListener(
        change -> {
          if (change.isFromClient()) {
            tell(change.getAllSelectedItems());
          }
        });

    skipped.setSelectionMode(Grid.SelectionMode.NONE);
    skipped
        .addColumn(one -> one.name().isEmpty() ? one.clientName() : one.name())
        .setHeader(text("letters.contact"))
        .setAutoWidth(true);
    skipped.addColumn(Skipped::clientName).setHeader(text("letters.client")).setAutoWidth(true);
    skipped.addColumn(one -> one.why().inWords()).setHeader(text("letters.why")).setAutoWidth(true);
    skipped.setAllRowsVisible(true);
    leftOut.add(skipped);

    getContent().addClassName("letter-section");
    getContent().add(heading, grid, leftOut);
  }

  void show(Audience now) {
    audience = now;
    grid.setItems(now.addressees());
    now.selected().forEach(grid::select);
    grid.setVisible(!now.addressees().isEmpty());
    skipped.setAllRowsVisible(now.skipped().size() <= 10);
    skipped.setItems(now.skipped());
    leftOut.setSummaryText(text("letters.left-out", now.skipped().size()));
    leftOut.setVisible(!now.skipped().isEmpty());
    leftOut.setOpened(now.addressees().isEmpty() || now.skipped().size() <= 5);
    heading.setText(text("letters.recipients", now.selected().size()));
  }

  private void tell(Set<Addressee> now) {
    var before = audience.selected().stream().map(Addressee::contact).collect(Collectors.toSet());
    var after = now.stream().map(Addressee::contact).collect(Collectors.toSet());
    var out = new HashSet<>(before);
    out.removeAll(after);
    var in = new HashSet<>(after);
    in.removeAll(before);
    if (!out.isEmpty()) {
      selected.accept(out, false);
    }
    if (!in.isEmpty()) {
      selected.accept(in, true);
    }
  }
}

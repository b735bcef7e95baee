package io.clientele.instructions.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import io.clientele.exports.ui.ExportDialog;
import io.clientele.instructions.InstructionCard;
import io.clientele.instructions.InstructionVersion;
import io.clientele.instructions.SignerFilter;
import io.clientele.instructions.SignerFilter.Show;
import io.clientele.instructions.SignerRow;
import io.clientele.instructions.Signers;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.Facts;
import io.clientele.kit.ui.Figure;
import io.clientele.kit.ui.Moments;
import io.clientele.kit.ui.SearchField;
import java.util.Arrays;
import java.util.Objects;

/** Who must and who did, for the author and the heads above. */
class SignersPart extends Composite<Section> {

  private final Grid<SignerRow> grid = new Grid<>();
  private final Signers signers;
  private final InstructionCard card;
  private final InstructionVersion version;
  private SignerFilter filter;

  SignersPart(
      Signers signers, InstructionCard card, InstructionVersion version, Location location) {
    this.signers = signers;
    this.card = card;
    this.version = version;
    this.filter = new SignerFilter("", asked(location));

    grid.addColumn(SignerRow::name).setHeader(text("instructions.signers.name"));
    grid.addColumn(SignerRow::departmentName).setHeader(text("instructions.signers.department"));
    grid.addColumn(row -> Moments.minute(row.readAt()))
        .setHeader(text("instructions.signers.read"));
    grid.addColumn(row -> Moments.minute(row.doneAt()))
        .setHeader(text("instructions.signers.done"));
    grid.setItems(
        query ->
            signers
                .rows(card.id(), version.number(), filter, query.getOffset(), query.getLimit())
                .stream());
    grid.setEmptyStateComponent(
        new EmptyState(text("instructions.signers.none"), text("instructions.signers.none-hint")));
    grid.addClassName("instruction-signers");

    getContent().addClassName("page-section");
    getContent().setId("signers");
    getContent().add(new H2(text("instructions.signers")));
    if (version.number() == card.row().number()) {
      getContent().add(figures());
    }
    getContent().add(toolbar(), grid);
  }

  private Facts figures() {
    var tally = Objects.requireNonNull(card.row().tally());
    return new Facts()
        .fact(Show.DONE.inWords(), figure(tally.done(), Show.DONE))
        .fact(Show.WAITING.inWords(), figure(tally.waiting(), Show.WAITING))
        .fact(Show.ALL.inWords(), figure(tally.all(), Show.ALL));
  }

  private Component figure(long number, Show who) {
    return Figure.of(
        number, InstructionsNavigation.path(card.id(), version.number(), who), who.inWords());
  }

  private Div toolbar() {
    var show = new Select<Show>();
    show.setItems(Show.values());
    show.setItemLabelGenerator(Show::inWords);
    show.setAriaLabel(text("instructions.show"));
    show.setValue(filter.show());
    show.addValueChangeListener(
        change -> filter(new SignerFilter(filter.words(), change.getValue())));
    var export =
        new Button(
            text("instructions.signers.export"),
            VaadinIcon.DOWNLOAD_ALT.create(),
            click ->
                new ExportDialog(
                        text("instructions.signers.export-hint"),
                        text("instructions.signers.file"),
                        (format, target) ->
                            signers.write(format, card.id(), version.number(), filter, target))
                    .open());
    var toolbar =
        new Div(
            new SearchField(words -> filter(new SignerFilter(words, filter.show()))), show, export);
    toolbar.addClassName("toolbar");
    return toolbar;
  }

  private void filter(SignerFilter asked) {
    filter = asked;
    grid.getDataProvider().refreshAll();
  }

  private static Show asked(Location location) {
    var name =
        location.getQueryParameters().getSingleParameter(InstructionsNavigation.WHO).orElse("");
    return Arrays.stream(Show.values())
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElse(Show.ALL);
  }
}

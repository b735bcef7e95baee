package io.clientele.duplicates.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.clients.ClientCard;
import io.clientele.clients.ui.ClientsNavigation;
import io.clientele.duplicates.Duplicates;
import io.clientele.duplicates.Lookalike;
import io.clientele.duplicates.MergeRow;
import io.clientele.duplicates.Merges;
import io.clientele.kit.ui.Moments;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.Saving;
import java.util.List;
import java.util.Objects;

/** The cards like this one, each with the way to merge it, and the merges with their way back. */
class DuplicatesPanel extends Composite<Div> {

  private final Merges merges;
  private final ClientCard card;

  DuplicatesPanel(Duplicates duplicates, Merges merges, ClientCard card) {
    this.merges = merges;
    this.card = card;
    getContent().addClassName("duplicates");
    var alike = card.isArchived() ? List.<Lookalike>of() : duplicates.of(card.details(), card.id());
    getContent().add(new H2(text("duplicates.alike")));
    getContent()
        .add(
            alike.isEmpty()
                ? new Paragraph(text("duplicates.alike-none"))
                : list(alike.stream().map(this::line).toList()));
    var merged = merges.of(card.id());
    if (!merged.isEmpty()) {
      getContent().add(new H2(text("duplicates.merges")));
      getContent().add(list(merged.stream().map(this::line).toList()));
    }
  }

  private static Component list(List<ListItem> lines) {
    var list = new UnorderedList();
    list.addClassName("duplicate-lines");
    lines.forEach(list::add);
    return list;
  }

  private ListItem line(Lookalike one) {
    var line = new ListItem(LookalikeHint.words(one));
    var client = one.client();
    if (client != null && !one.archived()) {
      line.add(
          new Button(
              text("duplicates.compare"),
              VaadinIcon.COMPRESS.create(),
              click -> UI.getCurrent().navigate(MergeNavigation.path(card.id(), client))));
    }
    return line;
  }

  private ListItem line(MergeRow merge) {
    var line =
        new ListItem(
            new Span(
                text(
                    "duplicates.merge-line",
                    merge.gone(),
                    Moments.minute(merge.at()),
                    merge.by())));
    if (merge.undoneAt() != null) {
      line.add(
          new Span(
              text(
                  "duplicates.undo-line",
                  Moments.minute(merge.undoneAt()),
                  Objects.requireNonNullElse(merge.undoneBy(), ""))));
    }
    if (merge.mayUndo()) {
      var undo =
          new Button(
              text("duplicates.undo"), VaadinIcon.ARROW_BACKWARD.create(), click -> undo(merge));
      undo.setAriaLabel(text("duplicates.undo-of", merge.gone()));
      line.add(undo);
    }
    return line;
  }

  private void undo(MergeRow merge) {
    Saving.attempt(() -> parted(merge, merges.undo(merge.id())));
  }

  private void parted(MergeRow merge, List<String> stays) {
    Notices.done(
        stays.isEmpty()
            ? text("duplicates.parted", merge.gone())
            : text("duplicates.parted-but", merge.gone(), String.join(", ", stays)));
    UI.getCurrent().navigate(ClientsNavigation.path(card.id()));
  }
}

package io.clientele.duplicates.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.clients.ClientDetails;
import io.clientele.clients.ClientId;
import io.clientele.clients.ui.ClientFormHint;
import io.clientele.clients.ui.ClientsNavigation;
import io.clientele.duplicates.Duplicates;
import io.clientele.duplicates.Lookalike;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says that a client may exist already, while one writes the card; saving stays possible. */
@SpringComponent
class LookalikeHint implements ClientFormHint {

  private final Duplicates duplicates;

  LookalikeHint(Duplicates duplicates) {
    this.duplicates = duplicates;
  }

  @Override
  public Watching watch(@Nullable ClientId card) {
    return new Looking(card);
  }

  private final class Looking implements Watching {

    private final @Nullable ClientId card;
    private final Div place = new Div();
    private @Nullable ClientDetails looked;
    private List<Lookalike> shown = List.of();

    private Looking(@Nullable ClientId card) {
      this.card = card;
      place.addClassName("lookalikes");
      place.getElement().setAttribute("role", "status");
    }

    @Override
    public Component place() {
      return place;
    }

    @Override
    public void written(ClientDetails draft) {
      if (draft.equals(looked)) {
        return;
      }
      looked = draft;
      var found = duplicates.of(draft, card);
      if (!found.equals(shown)) {
        shown = found;
        show();
      }
    }

    private void show() {
      place.removeAll();
      var strong = !shown.isEmpty() && shown.getFirst().by().isStrong();
      place.setClassName("lookalikes-strong", strong);
      if (shown.isEmpty()) {
        return;
      }
      var head = new Span(text(strong ? "duplicates.hint.strong" : "duplicates.hint.weak"));
      head.addClassName("lookalikes-head");
      var lines = new UnorderedList();
      shown.forEach(one -> lines.add(new ListItem(words(one))));
      place.add(head, lines);
    }
  }

  /** In what it is alike, and of whose card that is as much as the viewer may know. */
  static Component words(Lookalike one) {
    if (one.client() == null) {
      return new Span(text("duplicates.hint.exists", one.by().inWords(), one.owner()));
    }
    var link = new Anchor(ClientsNavigation.path(one.client()), one.name());
    link.setTarget("_blank");
    link.setTitle(text("duplicates.hint.new-window"));
    var key = one.archived() ? "duplicates.hint.archived" : "duplicates.hint.owned";
    return new Span(
        new Span(text("duplicates.hint.by", one.by().inWords())),
        new Span(" "),
        link,
        new Span(text(key, one.owner())));
  }
}

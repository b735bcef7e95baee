package io.clientele.presence.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.avatar.AvatarGroup;
import com.vaadin.flow.component.avatar.AvatarGroup.AvatarGroupItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.clientele.clients.ClientId;
import io.clientele.people.Viewer;
import io.clientele.presence.Presence;
import java.util.List;

/** The others who have the card open, live; nothing while one is alone. */
class OthersHere extends Composite<Div> {

  private static final int MOST = 4;

  private final Presence presence;
  private final ClientId client;
  private final Viewer viewer;
  private final AvatarGroup avatars = new AvatarGroup();
  private final Span names = new Span();
  private Runnable leave = () -> {};

  OthersHere(Presence presence, ClientId client, Viewer viewer) {
    this.presence = presence;
    this.client = client;
    this.viewer = viewer;
    avatars.setMaxItemsVisible(MOST);
    getContent().addClassName("others-here");
    getContent().getElement().setAttribute("role", "status");
    getContent().add(avatars, names);
    getContent().setVisible(false);
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    var ui = attached.getUI();
    leave = presence.enter(client, viewer, others -> ui.access(() -> show(others)));
  }

  /** Also when the window is closed, or is not heard of for some minutes. */
  @Override
  protected void onDetach(DetachEvent detached) {
    leave.run();
  }

  private void show(List<String> others) {
    getContent().setVisible(!others.isEmpty());
    avatars.setItems(others.stream().map(AvatarGroupItem::new).toList());
    names.setText(text("presence.others", String.join(", ", others)));
  }
}

package io.clientele.handover.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import io.clientele.handover.HandoverRow;
import io.clientele.kit.ui.Moments;
import java.util.List;

/** The reports of hand-overs that were done, the newest first. */
class PastHandovers extends Composite<Section> {

  PastHandovers(List<HandoverRow> past) {
    var lines = new UnorderedList();
    past.forEach(one -> lines.add(new ListItem(link(one))));
    getContent().addClassName("page-section");
    getContent().add(new H2(text("handover.past")), lines);
    setVisible(!past.isEmpty());
  }

  private static Anchor link(HandoverRow past) {
    var words = text("handover.past-line", Moments.minute(past.at()), past.things(), past.by());
    var link = new Anchor(HandoverNavigation.path(past.id()), words);
    link.getElement().setAttribute("router-link", true);
    return link;
  }
}

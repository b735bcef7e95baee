package io.clientele.territories.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.clientele.people.Viewers;
import io.clientele.people.ui.ProfilePart;
import io.clientele.territories.Territories;
import org.springframework.stereotype.Service;

/** On one's own page: which territory one looks after. */
@Service
class OwnTerritoryPart implements ProfilePart {

  private final Territories territories;
  private final Viewers viewers;

  OwnTerritoryPart(Territories territories, Viewers viewers) {
    this.territories = territories;
    this.viewers = viewers;
  }

  @Override
  public int order() {
    return 5;
  }

  @Override
  public Component build() {
    var territory = territories.of(viewers.current().id());
    var part =
        new Section(
            new H2(text("territories.territory")),
            new Paragraph(territory.isEmpty() ? text("territories.none") : territory));
    part.addClassName("page-section");
    return part;
  }
}

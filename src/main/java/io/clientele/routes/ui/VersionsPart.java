package io.clientele.routes.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import io.clientele.kit.ui.Moments;
import io.clientele.routes.Route;
import java.util.List;

/** Which versions there were, by whom, and what each said. */
class VersionsPart extends Composite<Details> {

  VersionsPart(List<Route> versions, StageWords words) {
    var all = new Div();
    all.addClassName("form-lines");
    for (var version : versions) {
      var stages = new OrderedList();
      for (var stage : version.stages()) {
        stages.add(
            new ListItem(
                text(
                    "routes.version-stage",
                    stage.name(),
                    words.when(stage),
                    words.approvers(stage),
                    words.need(stage))));
      }
      var when = Moments.minute(version.at());
      all.add(new Paragraph(text("routes.version", version.number(), when, version.by())), stages);
    }
    if (versions.isEmpty()) {
      all.add(new Paragraph(text("routes.no-version")));
    }
    getContent().setSummaryText(text("routes.versions"));
    getContent().add(all);
  }
}

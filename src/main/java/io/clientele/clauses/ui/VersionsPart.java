package io.clientele.clauses.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.clientele.clauses.TemplateId;
import io.clientele.clauses.TemplateVersion;
import io.clientele.kit.ui.Moments;
import java.util.List;

/** Which versions there were, when and by whom; each can be looked at. */
class VersionsPart extends Composite<Details> {

  VersionsPart(TemplateId template, List<TemplateVersion> versions) {
    var lines = new UnorderedList();
    versions.forEach(version -> lines.add(line(template, version)));
    var all = new Div(lines);
    all.addClassName("entry-list");
    if (versions.isEmpty()) {
      all.add(new Paragraph(text("clauses.no-version")));
    }
    getContent().setSummaryText(text("clauses.versions", versions.size()));
    getContent().add(all);
  }

  private static ListItem line(TemplateId template, TemplateVersion version) {
    var link =
        new Anchor(
            TemplatesNavigation.path(template, version.number()),
            text("clauses.version-number", version.number()));
    link.getElement().setAttribute("router-link", true);
    var published = text("clauses.published-by", Moments.minute(version.at()), version.by());
    var line = new ListItem(link, new Span(published));
    if (!version.note().isEmpty()) {
      var note = new Span(version.note());
      note.addClassName("quiet");
      line.add(note);
    }
    return line;
  }
}

package io.clientele.clauses.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.clientele.clauses.ClauseFields;
import io.clientele.clauses.ContractTemplates;
import io.clientele.clauses.TemplateText;
import io.clientele.templates.Values;

/** The paper as a client would read it, in the standard wordings, with a made-up client. */
class PaperPart extends Composite<Section> {

  private final Values samples = ClauseFields.samples();

  PaperPart(TemplateText template) {
    var hint = new Paragraph(text("clauses.preview-hint"));
    hint.addClassName("quiet");
    getContent().addClassNames("page-section", "paper-part");
    getContent().getElement().setAttribute("role", "region");
    getContent().getElement().setAttribute("aria-label", text("clauses.preview"));
    getContent().getElement().setAttribute("tabindex", "0");
    getContent().add(new H2(text("clauses.preview")), hint, paper(template));
  }

  private Component paper(TemplateText template) {
    var paper = new Article(new H3(filled(template.title())));
    paper.addClassNames("letter-sheet", "paper");
    paper.getElement().setAttribute("lang", template.details().language());
    var number = 1;
    for (var clause : template.clauses()) {
      paper.add(new H4(text("clauses.numbered", number++, filled(clause.heading()))));
      for (var paragraph : filled(clause.standard()).split("\n\n")) {
        paper.add(new Paragraph(paragraph));
      }
    }
    return new Div(paper);
  }

  private String filled(String text) {
    return ContractTemplates.fill(text, samples);
  }
}

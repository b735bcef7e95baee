package io.clientele.clauses.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.html.Div;

/**
 * How a template stands: offered, retired, or not offered yet; and whether somebody writes at it.
 */
class TemplateBadge extends Composite<Div> {

  TemplateBadge(long published, boolean draft, boolean retired) {
    getContent().addClassName("tags");
    if (retired) {
      getContent().add(new Badge(text("clauses.state.retired")));
    } else if (published > 0) {
      getContent().add(new Badge(text("clauses.state.offered")));
    }
    if (draft) {
      getContent().add(new Badge(text("clauses.state.draft", published + 1)));
    }
  }
}

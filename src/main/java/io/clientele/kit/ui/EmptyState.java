package io.clientele.kit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What stands where nothing stands yet: why, and what to do. */
public class EmptyState extends Composite<Div> {

  public EmptyState(String title, String hint, Component... actions) {
    this(hint, actions);
    var head = new Span(title);
    head.addClassName("empty-title");
    getContent().addComponentAsFirst(head);
  }

  /** Below a heading that says already what there is not. */
  public EmptyState(String hint, Component... actions) {
    var buttons = new Div(actions);
    buttons.addClassName("empty-actions");
    getContent().addClassName("empty-state");
    getContent().add(new Paragraph(hint), buttons);
  }
}

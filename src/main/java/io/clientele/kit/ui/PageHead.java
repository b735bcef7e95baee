package io.clientele.kit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;

/** The first line of a page: its heading, and what can be done here. */
public class PageHead extends Composite<Div> {

  private final H1 heading = new H1();

  public PageHead(String title, Component... actions) {
    heading.setText(title);
    var buttons = new Div(actions);
    buttons.addClassName("page-actions");
    getContent().addClassName("page-head");
    getContent().add(heading, buttons);
  }

  public void setTitle(String title) {
    heading.setText(title);
  }
}

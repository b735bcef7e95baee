package io.clientele.kit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;

/** Facts by their names; what is empty is not shown. */
public class Facts extends Composite<DescriptionList> {

  public Facts() {
    getContent().addClassName("fact-grid");
  }

  public Facts fact(String name, String value) {
    return value.isEmpty() ? this : fact(name, new Text(value));
  }

  public Facts facts(String name, Collection<? extends Component> values) {
    return values.isEmpty() ? this : fact(name, values.toArray(Component[]::new));
  }

  public Facts fact(String name, Component... values) {
    var description = new Description();
    for (var value : values) {
      description.add(value);
    }
    var group = new Div(new Term(name), description);
    group.addClassName("fact");
    getContent().getElement().appendChild(group.getElement());
    return this;
  }

  public static Component line(String words) {
    var line = new Div(words);
    line.addClassName("fact-line");
    return line;
  }

  /** The same with something to press. */
  public static Component line(Component part) {
    var line = new Div(part);
    line.addClassName("fact-line");
    return line;
  }
}

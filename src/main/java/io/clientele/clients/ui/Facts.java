package io.clientele.clients.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import io.clientele.clients.Phone;
import java.util.Collection;

/** Facts by their names; what is empty is not shown. */
class Facts extends Composite<DescriptionList> {

  Facts() {
    getContent().addClassName("fact-grid");
  }

  Facts fact(String name, String value) {
    return value.isEmpty() ? this : fact(name, new Text(value));
  }

  Facts facts(String name, Collection<? extends Component> values) {
    return values.isEmpty() ? this : fact(name, values.toArray(Component[]::new));
  }

  Facts fact(String name, Component... values) {
    var description = new Description();
    for (var value : values) {
      description.add(value);
    }
    var group = new Div(new Term(name), description);
    group.addClassName("fact");
    getContent().getElement().appendChild(group.getElement());
    return this;
  }

  static Component line(String words) {
    var line = new Div(words);
    line.addClassName("fact-line");
    return line;
  }

  /** A number to press on a telephone. */
  static Component phone(Phone phone) {
    var words = phone.toString();
    return phone.kind() == Phone.Kind.FAX
        ? line(words)
        : lineOf(new Anchor("tel:" + phone.dialled(), words));
  }

  static Component mail(String address) {
    return lineOf(new Anchor("mailto:" + address, address));
  }

  private static Component lineOf(Component part) {
    var line = new Div(part);
    line.addClassName("fact-line");
    return line;
  }
}

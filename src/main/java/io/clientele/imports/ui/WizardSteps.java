package io.clientele.imports.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;

/** Where in the wizard one is. */
class WizardSteps extends Composite<OrderedList> {

  static final int UPLOAD = 0;
  static final int COLUMNS = 1;
  static final int CHECK = 2;
  static final int IMPORT = 3;

  private final List<ListItem> steps =
      List.of(
          new ListItem(text("imports.step.upload")),
          new ListItem(text("imports.step.columns")),
          new ListItem(text("imports.step.check")),
          new ListItem(text("imports.step.import")));

  WizardSteps() {
    getContent().addClassName("import-steps");
    getContent().getElement().setAttribute("aria-label", text("imports.steps"));
    steps.forEach(getContent()::add);
  }

  void setCurrent(int current) {
    for (var n = 0; n < steps.size(); n++) {
      var element = steps.get(n).getElement();
      if (n == current) {
        element.setAttribute("aria-current", "step");
      } else {
        element.removeAttribute("aria-current");
      }
    }
  }
}

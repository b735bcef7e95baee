package io.clientele.territories.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.clientele.kit.Lengths;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.OfferedField;
import io.clientele.kit.ui.Saving;
import io.clientele.lists.ListKind;
import io.clientele.lists.Lists;
import io.clientele.people.EmployeeCard;
import io.clientele.people.ui.EmployeePart;
import io.clientele.territories.Territories;
import org.springframework.stereotype.Service;

/** On an employee's page: where they sell. */
@Service
class TerritoryPart implements EmployeePart {

  private final Territories territories;
  private final Lists lists;

  TerritoryPart(Territories territories, Lists lists) {
    this.territories = territories;
    this.lists = lists;
  }

  @Override
  public int order() {
    return 5;
  }

  @Override
  public Component build(EmployeeCard employee) {
    var place = new Div();
    fill(place, employee);
    return place;
  }

  private void fill(Div place, EmployeeCard employee) {
    var read = territories.of(employee.id());
    var territory =
        new OfferedField(
            text("territories.territory"), lists.offered(ListKind.TERRITORY), Lengths.WORD);
    territory.setValue(read);
    territory.setMaxWidth("24rem");
    var save =
        new Button(
            text("territories.assign"),
            click -> {
              if (Saving.attempt(
                  () -> territories.assign(employee.id(), read, territory.getValue()))) {
                Notices.done(text("kit.saved"));
                fill(place, employee);
              }
            });
    var part =
        new Section(
            new H2(text("territories.territory")),
            new Paragraph(text("territories.hint")),
            territory,
            save);
    part.addClassName("page-section");
    place.removeAll();
    place.add(part);
  }
}

package io.clientele.handover.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import io.clientele.clients.ClientList;
import io.clientele.handover.Belongings;
import io.clientele.handover.HandoverPlan;
import io.clientele.lists.Lists;
import io.clientele.people.EmployeeContact;
import io.clientele.people.EmployeeId;
import io.clientele.people.Leavers;
import io.clientele.people.Role;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where one says what goes to whom, and why. */
class PlanForm extends Composite<Div> {

  private static final int LONGEST_REASON = 300;

  private final @Nullable ClientShares clients;
  private final Map<Belongings.Kind, SuccessorPicker> others = new LinkedHashMap<>();
  private final TextArea why = new TextArea(text("kit.reason"));
  private final Checkbox disable = new Checkbox(text("handover.disable"));

  PlanForm(Belongings belongings, Leavers leavers, ClientList list, Lists lists, Runnable changed) {
    var leaver = belongings.person().id();
    clients =
        belongings.kinds().stream()
            .filter(Belongings.Kind::isClients)
            .findFirst()
            .map(kind -> new ClientShares(leaver, kind, leavers, list, lists, changed))
            .orElse(null);
    belongings.kinds().stream()
        .filter(kind -> !kind.isClients())
        .forEach(
            kind -> {
              var label = text("handover.kind-to", kind.words().inWords());
              var picker = new SuccessorPicker(label, leavers, leaver, kind.successors());
              picker.addValueChangeListener(change -> changed.run());
              others.put(kind, picker);
            });
    why.setRequiredIndicatorVisible(true);
    why.setMaxLength(LONGEST_REASON);
    why.setWidth("min(36rem, 100%)");
    why.addValueChangeListener(change -> changed.run());
    disable.addValueChangeListener(change -> changed.run());

    getContent().addClassName("handover-plan");
    if (clients != null) {
      clients.onRest(heir -> suggest(heir, clientRoles(belongings)));
      getContent().add(clients);
    }
    if (!others.isEmpty()) {
      getContent().add(section("handover.others", List.copyOf(others.values())));
    }
    getContent()
        .add(
            belongings.mayDisable()
                ? section("handover.act", List.of(why, disable))
                : new Section(why));
  }

  private static Section section(String textKey, List<? extends Component> fields) {
    var section = new Section(new H2(text(textKey)));
    fields.forEach(section::add);
    section.addClassName("page-section");
    return section;
  }

  /** Whoever gets the rest of the clients mostly gets the rest of everything. */
  private void suggest(EmployeeContact heir, Set<Role> has) {
    others.forEach(
        (kind, picker) -> {
          var fits = kind.successors().isEmpty() || kind.successors().containsAll(has);
          if (picker.isEmpty() && fits) {
            picker.setValue(heir);
          }
        });
  }

  private static Set<Role> clientRoles(Belongings belongings) {
    return belongings.kinds().stream()
        .filter(Belongings.Kind::isClients)
        .flatMap(kind -> kind.successors().stream())
        .collect(Collectors.toSet());
  }

  HandoverPlan plan() {
    var successors = new HashMap<String, EmployeeId>();
    others.forEach(
        (kind, picker) ->
            picker.getOptionalValue().ifPresent(to -> successors.put(kind.kind(), to.id())));
    if (clients != null) {
      clients.rest().ifPresent(to -> successors.put(Belongings.CLIENTS, to.id()));
    }
    return new HandoverPlan(
        clients == null ? Map.of() : clients.byHand(),
        clients == null ? List.of() : clients.rules(),
        successors,
        why.getValue(),
        disable.getValue());
  }
}

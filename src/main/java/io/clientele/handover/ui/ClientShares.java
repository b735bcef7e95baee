package io.clientele.handover.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientList;
import io.clientele.handover.Belongings;
import io.clientele.handover.HandoverPlan.Rule;
import io.clientele.lists.Lists;
import io.clientele.people.EmployeeContact;
import io.clientele.people.EmployeeId;
import io.clientele.people.Leavers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Who gets which clients: single ones, by rules, and the rest. */
class ClientShares extends Composite<Section> {

  private final RuleList rules;
  private final SingleClients single;
  private final SuccessorPicker rest;

  ClientShares(
      EmployeeId leaver,
      Belongings.Kind clients,
      Leavers leavers,
      ClientList list,
      Lists lists,
      Runnable changed) {
    rules = new RuleList(changed);
    single = new SingleClients(changed);
    rest = new SuccessorPicker(text("handover.rest"), leavers, leaver, clients.successors());
    rest.addValueChangeListener(change -> changed.run());

    var addRule =
        new Button(
            text("handover.rule.add"),
            VaadinIcon.PLUS.create(),
            click ->
                new RuleDialog(
                        new ConditionFields(list, lists),
                        successor(leavers, leaver, clients),
                        rules::add)
                    .open());
    var visible = new ClientFilter("", Set.of(), Set.of(), leaver, "", "", "", false);
    var choose =
        new Button(
            text("handover.single.choose"),
            VaadinIcon.CHECK_SQUARE_O.create(),
            click ->
                new SingleClientsDialog(
                        list, visible, successor(leavers, leaver, clients), single::choose)
                    .open());
    var sees = list.count(visible) > 0;
    choose.setVisible(sees);
    var buttons = new Div(addRule, choose);
    buttons.addClassName("toolbar");

    getContent().addClassName("page-section");
    getContent()
        .add(
            new H2(clients.words().inWords()),
            new Paragraph(text(sees ? "handover.clients-hint" : "handover.clients-hint-unseen")),
            single,
            rules,
            buttons,
            rest);
  }

  private static SuccessorPicker successor(
      Leavers leavers, EmployeeId leaver, Belongings.Kind clients) {
    return new SuccessorPicker(text("handover.to"), leavers, leaver, clients.successors());
  }

  List<Rule> rules() {
    return rules.rules();
  }

  Map<ClientId, EmployeeId> byHand() {
    return single.value();
  }

  Optional<EmployeeContact> rest() {
    return rest.getOptionalValue();
  }

  void onRest(Consumer<EmployeeContact> chosen) {
    rest.addValueChangeListener(change -> Optional.ofNullable(change.getValue()).ifPresent(chosen));
  }
}

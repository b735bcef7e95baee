package io.clientele.handover.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import io.clientele.kit.Refusal;
import io.clientele.people.EmployeeContact;
import io.clientele.people.EmployeeId;
import io.clientele.people.Leavers;
import io.clientele.people.Role;
import java.util.Objects;
import java.util.Set;

/** Chooses among those who may take something over. */
class SuccessorPicker extends ComboBox<EmployeeContact> {

  SuccessorPicker(String label, Leavers leavers, EmployeeId leaver, Set<Role> roles) {
    super(label);
    setItemsPageable(
        (page, typed) ->
            leavers.successors(leaver, roles, Objects.requireNonNullElse(typed, ""), page));
    setItemLabelGenerator(one -> one.name() + " · " + one.departmentName());
    setClearButtonVisible(true);
    setWidth("min(24rem, 100%)");
  }

  /**
   * @throws Refusal when nobody is chosen
   */
  EmployeeContact chosen() {
    return getOptionalValue()
        .orElseThrow(() -> Refusal.because("people.handover.successor-unknown"));
  }

  static String goesTo(String what, EmployeeContact to) {
    return text("handover.goes-to", what, to.name());
  }
}

package io.clientele.accounts.ui;

import static io.clientele.kit.Texts.text;
import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import io.clientele.people.EmployeeCard;
import io.clientele.people.Role;

/** What the house has written about the person; the administrator changes it. */
class ProfileFacts extends Composite<DescriptionList> {

  ProfileFacts(EmployeeCard card) {
    var details = card.details();
    getContent().addClassName("facts");
    fact("accounts.username", details.signIn());
    fact("accounts.profile.mail", details.mail());
    fact("accounts.profile.phone", details.phone());
    fact("accounts.profile.position", details.position());
    fact("accounts.profile.department", card.departmentName());
    fact(
        "accounts.profile.roles",
        card.roles().stream().sorted().map(Role::inWords).collect(joining(", ")));
  }

  private void fact(String key, String value) {
    if (!value.isEmpty()) {
      getContent().add(new DescriptionList.Term(text(key)), new DescriptionList.Description(value));
    }
  }
}

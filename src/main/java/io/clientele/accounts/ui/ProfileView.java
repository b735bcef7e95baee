package io.clientele.accounts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.clientele.accounts.OwnPassword;
import io.clientele.accounts.Sessions;
import io.clientele.kit.ui.PageHead;
import io.clientele.people.Employees;
import io.clientele.people.Viewers;
import io.clientele.people.ui.ProfilePart;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;

/** The signed-in person's own page. */
@Route("profile")
@PermitAll
class ProfileView extends VerticalLayout implements HasDynamicTitle {

  ProfileView(
      Viewers viewers,
      Employees employees,
      OwnPassword passwords,
      Sessions sessions,
      List<ProfilePart> parts) {
    var self = viewers.current();
    add(new PageHead(self.name()), new ProfileFacts(employees.card(self.id())));
    parts.stream()
        .sorted(Comparator.comparingInt(ProfilePart::order))
        .forEach(part -> add(part.build()));
    add(new ChangePassword(passwords), new SessionList(sessions, self.id(), sessions::own));
  }

  @Override
  public String getPageTitle() {
    return text("accounts.profile");
  }
}

package io.clientele.profiles.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.clients.ClientCard;
import io.clientele.clients.ui.ClientsNavigation;
import io.clientele.kit.ui.CarefulSave;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.Facts;
import io.clientele.kit.ui.FormDialog;
import io.clientele.kit.ui.Notices;
import io.clientele.people.Right;
import io.clientele.profiles.ProfileCard;
import io.clientele.profiles.ProfileDetails;
import io.clientele.profiles.Profiles;
import java.util.function.Function;

/** The profile of one client, with the button to edit it for those who may. */
class ProfilePanel extends Composite<Div> {

  private final Profiles profiles;
  private final ClientCard client;
  private final Function<ProfileCard, ProfileForm> forms;

  ProfilePanel(
      Profiles profiles,
      ClientCard client,
      Function<ProfileCard, ProfileForm> forms,
      String field) {
    this.profiles = profiles;
    this.client = client;
    this.forms = forms;
    getContent().addClassName("card-panel");
    var profile = profiles.of(client.id());
    show(profile);
    if (!field.isEmpty() && edits()) {
      edit(profile, field);
    }
  }

  private void show(ProfileCard profile) {
    if (profile.details().equals(ProfileDetails.NONE)) {
      var ways = edits() ? new Component[] {editing(profile)} : new Component[0];
      getContent().add(new EmptyState(text("profiles.none"), text("profiles.none-hint"), ways));
      return;
    }
    if (edits()) {
      getContent().add(editing(profile));
    }
    getContent().add(facts(profile));
  }

  /** What came with the address to be filled in is filled in. */
  private void reload(String field) {
    if (field.isEmpty()) {
      UI.getCurrent().refreshCurrentRoute(false);
    } else {
      UI.getCurrent().navigate(ClientsNavigation.path(client.id(), "profile"));
    }
  }

  private boolean edits() {
    return client.may(Right.CHANGE) && !client.isArchived();
  }

  private static Facts facts(ProfileCard profile) {
    var details = profile.details();
    var kind = details.kind();
    var level = details.level();
    var facts =
        new Facts()
            .fact(Wording.field("kind"), kind == null ? "" : kind.inWords())
            .fact(Wording.field("source"), details.source())
            .fact(Wording.field("recommender"), profile.recommender())
            .fact(Wording.field("level"), level == null ? "" : level.inWords())
            .fact(Wording.field("focus"), details.focus())
            .fact(Wording.field("territory"), details.territory())
            .facts(
                Wording.field("accounts"),
                details.accounts().stream()
                    .map(account -> Facts.line(account.toString()))
                    .toList());
    if (!details.needs().isEmpty()) {
      var needs = new Pre(details.needs());
      needs.addClassName("notes");
      facts.fact(Wording.field("needs"), needs);
    }
    return facts;
  }

  private Button editing(ProfileCard profile) {
    return new Button(text("profiles.edit"), VaadinIcon.EDIT.create(), click -> edit(profile, ""));
  }

  private void edit(ProfileCard profile, String field) {
    var form = forms.apply(profile);
    var dialogs = new FormDialog[1];
    var save =
        new CarefulSave<>(
            ProfileDetails.class,
            new Wording(),
            (version, details) -> profiles.revise(client.id(), version, details),
            () -> {
              dialogs[0].close();
              Notices.done(text("kit.saved"));
              reload(field);
            });
    dialogs[0] =
        new FormDialog(
            text("profiles.edit.title", client.name()),
            form,
            () ->
                form.value()
                    .ifPresent(mine -> save.attempt(profile.details(), profile.version(), mine)));
    dialogs[0].open();
    form.focus(field);
  }
}

package io.clientele.contacts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.addresses.ui.Links;
import io.clientele.clients.ClientCard;
import io.clientele.contacts.Consent;
import io.clientele.contacts.ContactCard;
import io.clientele.contacts.Contacts;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.Facts;
import io.clientele.kit.ui.Saving;
import io.clientele.people.Right;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;

/** The persons at a client, one block each. */
class ContactsPanel extends Composite<Div> {

  private final Contacts contacts;
  private final ClientCard card;
  private final boolean changes;

  ContactsPanel(Contacts contacts, ClientCard card) {
    this.contacts = contacts;
    this.card = card;
    changes = card.may(Right.CHANGE) && !card.isArchived();
    getContent().addClassName("contacts");
    refresh();
  }

  private void refresh() {
    getContent().removeAll();
    var people = contacts.of(card.id());
    if (people.isEmpty()) {
      getContent()
          .add(
              new EmptyState(
                  text("contacts.none"),
                  text("contacts.none-hint"),
                  changes ? new Component[] {adding()} : new Component[0]));
      return;
    }
    if (changes) {
      getContent().add(adding());
    }
    people.forEach(contact -> getContent().add(block(contact)));
  }

  private Button adding() {
    var button =
        new Button(
            text("contacts.new"),
            VaadinIcon.PLUS.create(),
            click -> new ContactDialog(contacts, card, this::refresh).open());
    button.addClassName("contact-add");
    return button;
  }

  private Component block(ContactCard contact) {
    var details = contact.details();
    var birthday = details.birthday();
    var facts =
        new Facts()
            .fact(Wording.field("position"), details.position())
            .fact(Wording.field("role"), Wording.role(details.background()))
            .fact(Wording.field("profession"), details.background().profession())
            .facts(Wording.field("phones"), details.phones().stream().map(Links::phone).toList())
            .facts(Wording.field("mails"), details.mails().stream().map(Links::mail).toList())
            .fact(Wording.field("birthday"), birthday == null ? "" : Wording.birthday(birthday))
            .fact(Wording.field("language"), language(details.language()))
            .fact(Wording.field("zone"), details.background().zone())
            .fact(Wording.field("offers"), Wording.consent(details.offers()))
            .fact(Wording.field("greetings"), Wording.consent(details.greetings()));
    var head = new Div(new H2(details.name()), badges(contact));
    head.addClassName("contact-head");
    var block = new Article(head, facts);
    block.addClassName("contact");
    if (changes) {
      head.add(buttons(contact));
    }
    return block;
  }

  private static Component badges(ContactCard contact) {
    var badges = new Div();
    badges.addClassName("tags");
    if (contact.isArchived()) {
      badges.add(new Badge(text("contacts.archived")));
    }
    if (contact.details().left()) {
      badges.add(new Badge(Wording.field("left")));
    }
    if (contact.details().doNotCall()) {
      badges.add(warning(Wording.field("doNotCall")));
    }
    if (contact.details().offers().state() == Consent.State.WITHDRAWN) {
      badges.add(warning(text("contacts.left-out.WITHDRAWN")));
    }
    return badges;
  }

  private static Badge warning(String words) {
    var badge = new Badge(words);
    badge.addThemeVariants(BadgeVariant.WARNING);
    return badge;
  }

  private Component buttons(ContactCard contact) {
    var buttons = new Div();
    buttons.addClassName("page-actions");
    if (contact.isArchived()) {
      buttons.add(button("kit.restore", contact, () -> contacts.restore(contact.id())));
    } else {
      var edit =
          new Button(
              text("kit.edit"),
              click -> new ContactDialog(contacts, card, contact, this::refresh).open());
      edit.setAriaLabel(text("contacts.edit", contact.details().name()));
      edit.addThemeVariants(ButtonVariant.TERTIARY);
      buttons.add(edit, button("kit.archive", contact, () -> contacts.archive(contact.id())));
    }
    return buttons;
  }

  private Button button(String textKey, ContactCard contact, Runnable act) {
    var button =
        new Button(
            text(textKey),
            click -> {
              if (Saving.attempt(act)) {
                refresh();
              }
            });
    button.setAriaLabel(text(textKey) + ": " + contact.details().name());
    button.addThemeVariants(ButtonVariant.TERTIARY);
    return button;
  }

  static String language(String code) {
    return code.isEmpty()
        ? ""
        : Locale.of(code).getDisplayLanguage(LocaleContextHolder.getLocale());
  }
}

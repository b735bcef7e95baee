package io.clientele.clients.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.html.Div;
import io.clientele.addresses.Phone;
import io.clientele.addresses.ui.Links;
import io.clientele.clients.ClientCard;
import io.clientele.kit.ui.Facts;
import io.clientele.people.Ownership;
import java.util.List;
import java.util.Objects;

/** What matters of a client, always in sight. */
class ClientHead extends Composite<Div> {

  ClientHead(ClientCard card, List<ClientHeadPart> parts) {
    var details = card.details();
    var badges = new Div(new StatusBadge(card.status()));
    badges.addClassName("tags");
    if (card.isArchived()) {
      badges.add(new Badge(text(card.isMerged() ? "clients.merged" : "clients.archived")));
    }
    details.tags().forEach(tag -> badges.add(new Tag(tag)));
    parts.forEach(part -> badges.add(part.marks(card)));

    var facts =
        new Facts()
            .fact(Wording.field("number"), details.number())
            .fact(Wording.field("grade"), Objects.toString(details.grade(), ""))
            .fact(Wording.field("owner"), owner(card.ownership()))
            .fact(text("clients.column.city"), details.city())
            .facts(text("clients.column.phone"), firstPhone(details.phones()))
            .facts(text("addresses.mail"), firstMail(details.mails()))
            .fact(text("clients.status-reason"), card.statusReason());
    parts.forEach(part -> part.facts(card).forEach(fact -> facts.fact(fact.name(), fact.value())));
    getContent().addClassName("client-head");
    getContent().add(badges, facts);
  }

  static String owner(Ownership ownership) {
    return ownership.ownerName() == null
        ? text("clients.nobody-in", ownership.departmentName())
        : ownership.ownerName() + ", " + ownership.departmentName();
  }

  private static List<Component> firstPhone(List<Phone> phones) {
    return phones.stream()
        .filter(phone -> phone.kind() != Phone.Kind.FAX)
        .limit(1)
        .map(Links::phone)
        .toList();
  }

  private static List<Component> firstMail(List<String> mails) {
    return mails.stream().limit(1).map(Links::mail).toList();
  }
}

package io.clientele.letters;

import io.clientele.clients.ClientReach;
import io.clientele.contacts.ContactId;
import io.clientele.contacts.Recipient;
import io.clientele.contacts.Recipients;
import io.clientele.kit.Text;
import io.clientele.mail.MailAddress;
import io.clientele.people.Right;
import io.clientele.people.ScopeId;
import io.clientele.templates.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells who of the chosen clients can be written to at this moment, and why the others cannot. */
@Component
class Audiences {

  private final LetterTable letters;
  private final ClientReach reach;
  private final Recipients recipients;
  private final Stationery stationery;

  Audiences(LetterTable letters, ClientReach reach, Recipients recipients, Stationery stationery) {
    this.letters = letters;
    this.reach = reach;
    this.recipients = recipients;
    this.stationery = stationery;
  }

  /** Only persons at clients that the viewer may change now, whatever was chosen before. */
  Audience of(Letter letter) {
    var writable = reach.of(letters.clients(letter.id()), Right.CHANGE);
    var deselected = letters.deselected(letter.id());
    var fields = stationery.fields(letter.author());
    var addressees = new ArrayList<Addressee>();
    var skipped = new ArrayList<Skipped>();
    var taken = new HashSet<MailAddress>();
    for (var recipient : recipients.of(writable.keySet())) {
      var contact = recipient.contact();
      var reached = writable.get(recipient.client());
      if (reached == null) {
        continue;
      }
      var why = whyNot(recipient, taken);
      if (why.isPresent() || contact == null) {
        skipped.add(new Skipped(recipient.clientName(), recipient.name(), why.orElseThrow()));
      } else {
        var selected = !deselected.contains(contact);
        addressees.add(addressee(recipient, contact, reached.scope(), fields, selected));
        taken.add(MailAddress.of(recipient.mail()));
      }
    }
    return new Audience(addressees, skipped);
  }

  private static Optional<Text> whyNot(Recipient recipient, Set<MailAddress> taken) {
    var leftOut = recipient.leftOut();
    if (leftOut.isPresent()) {
      return Optional.of(Text.of("contacts.left-out." + leftOut.get().name()));
    }
    var address = MailAddress.parse(recipient.mail());
    if (address.isEmpty()) {
      return Optional.of(Text.of("letters.left-out.bad-address", recipient.mail()));
    }
    return taken.contains(address.get())
        ? Optional.of(Text.of("letters.left-out.twice", address.get().value()))
        : Optional.empty();
  }

  private static Addressee addressee(
      Recipient recipient,
      ContactId contact,
      ScopeId scope,
      Map<String, String> authorsFields,
      boolean selected) {
    var values = new HashMap<>(recipient.fields());
    values.putAll(authorsFields);
    return new Addressee(
        recipient.client(),
        recipient.clientName(),
        contact,
        recipient.name(),
        MailAddress.of(recipient.mail()),
        scope,
        Values.of(values),
        selected);
  }
}

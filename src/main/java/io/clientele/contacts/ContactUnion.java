package io.clientele.contacts;

import io.clientele.addresses.Phone;
import io.clientele.clients.SearchText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** One person who stands on two cards: who is the same, and what is known of both together. */
public final class ContactUnion {

  private ContactUnion() {}

  /** The same name, and nothing that speaks against it. */
  public static boolean areOne(ContactDetails one, ContactDetails other) {
    var name = SearchText.fold(one.name());
    return !name.isEmpty()
        && name.equals(SearchText.fold(other.name()))
        && fits(one.birthday(), other.birthday());
  }

  private static boolean fits(@Nullable Birthday one, @Nullable Birthday other) {
    return one == null
        || other == null
        || (one.month() == other.month()
            && one.day() == other.day()
            && (one.year() == null || other.year() == null || one.year().equals(other.year())));
  }

  /** What is filled wins; of two consents the withdrawn, of two wishes not to be called either. */
  static ContactDetails of(ContactDetails kept, ContactDetails gone) {
    return new ContactDetails(
        kept.firstName(),
        kept.lastName(),
        filled(kept.salutation(), gone.salutation()),
        filled(kept.position(), gone.position()),
        united(kept.phones(), gone.phones(), ContactUnion::same),
        united(kept.mails(), gone.mails(), String::equalsIgnoreCase),
        kept.birthday() == null || (kept.birthday().year() == null && gone.birthday() != null)
            ? gone.birthday()
            : kept.birthday(),
        filled(kept.language(), gone.language()),
        consent(kept.offers(), gone.offers()),
        consent(kept.greetings(), gone.greetings()),
        kept.doNotCall() || gone.doNotCall(),
        kept.left() && gone.left());
  }

  private static Consent consent(Consent one, Consent other) {
    if (one.state() == other.state()) {
      return one.on() != null && other.on() != null && other.on().isAfter(one.on()) ? other : one;
    }
    if (one.state() == Consent.State.WITHDRAWN || other.state() == Consent.State.NONE) {
      return one;
    }
    return other;
  }

  private static boolean same(Phone one, Phone other) {
    return one.dialled().equals(other.dialled());
  }

  private static String filled(String one, String other) {
    return one.isEmpty() ? other : one;
  }

  private static <T> List<T> united(List<T> kept, List<T> gone, BiPredicate<T, T> same) {
    var united = new ArrayList<>(kept);
    for (var value : gone) {
      if (united.stream().noneMatch(known -> same.test(Objects.requireNonNull(known), value))) {
        united.add(value);
      }
    }
    return united;
  }
}

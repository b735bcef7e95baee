package io.clientele.duplicates;

import io.clientele.addresses.Address;
import io.clientele.addresses.Phone;
import io.clientele.clients.ClientCard;
import io.clientele.clients.ClientDetails;
import io.clientele.clients.ClientStatus;
import io.clientele.clients.SearchText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** From which of two cards each field is taken when they become one. */
public record MergeChoices(Map<MergeField, Side> sides) {

  /** By what people know the card that stays. */
  private static final Set<MergeField> NAMED_BY =
      EnumSet.of(MergeField.LEGAL_NAME, MergeField.SHORT_NAME, MergeField.NUMBER);

  /** Where a field is taken from. */
  public enum Side {
    KEPT,
    GONE,
    /** One below the other; of notes only. */
    BOTH
  }

  public MergeChoices {
    sides = Map.copyOf(sides);
  }

  /** What is filled, else what was written later; never a blacklist forgotten. */
  public static MergeChoices proposed(ClientCard kept, ClientCard gone) {
    var sides = new EnumMap<MergeField, Side>(MergeField.class);
    for (var field : MergeField.values()) {
      sides.put(field, proposed(field, kept, gone));
    }
    return new MergeChoices(sides);
  }

  private static Side proposed(MergeField field, ClientCard kept, ClientCard gone) {
    if (field == MergeField.STATUS) {
      return weight(gone.status()) > weight(kept.status()) ? Side.GONE : Side.KEPT;
    }
    if (!field.differs(kept, gone) || field.of(gone).isEmpty()) {
      return Side.KEPT;
    }
    if (field.of(kept).isEmpty()) {
      return Side.GONE;
    }
    if (field == MergeField.NOTES) {
      return Side.BOTH;
    }
    var later = gone.changedAt().isAfter(kept.changedAt());
    return later && !NAMED_BY.contains(field) ? Side.GONE : Side.KEPT;
  }

  private static int weight(ClientStatus status) {
    return switch (status) {
      case BLACKLISTED -> 4;
      case CLIENT -> 3;
      case DORMANT -> 2;
      case PROSPECT -> 1;
      case LOST -> 0;
    };
  }

  public Side of(MergeField field) {
    return sides.getOrDefault(field, Side.KEPT);
  }

  /** The same with one field taken from there. */
  public MergeChoices with(MergeField field, Side side) {
    var changed = new EnumMap<MergeField, Side>(MergeField.class);
    changed.putAll(sides);
    changed.put(field, side);
    return new MergeChoices(changed);
  }

  /** Whose status counts; whom one does not deal with is not laundered by a merge. */
  ClientCard withStatus(ClientCard kept, ClientCard gone) {
    if (kept.status() == ClientStatus.BLACKLISTED) {
      return kept;
    }
    return gone.status() == ClientStatus.BLACKLISTED || of(MergeField.STATUS) == Side.GONE
        ? gone
        : kept;
  }

  ClientDetails details(ClientDetails kept, ClientDetails gone) {
    return new ClientDetails(
        from(MergeField.LEGAL_NAME, kept, gone).legalName(),
        from(MergeField.SHORT_NAME, kept, gone).shortName(),
        from(MergeField.NUMBER, kept, gone).number(),
        from(MergeField.TAX_NUMBER, kept, gone).taxNumber(),
        from(MergeField.REGISTRATION_NUMBER, kept, gone).registrationNumber(),
        united(kept.addresses(), gone.addresses(), MergeChoices::same),
        united(kept.phones(), gone.phones(), MergeChoices::same),
        united(kept.mails(), gone.mails(), String::equalsIgnoreCase),
        from(MergeField.SITE, kept, gone).site(),
        from(MergeField.GRADE, kept, gone).grade(),
        from(MergeField.INDUSTRY, kept, gone).industry(),
        united(kept.tags(), gone.tags(), MergeChoices::sameWords),
        of(MergeField.NOTES) == Side.BOTH
            ? (kept.notes() + "\n\n" + gone.notes()).strip()
            : from(MergeField.NOTES, kept, gone).notes());
  }

  private ClientDetails from(MergeField field, ClientDetails kept, ClientDetails gone) {
    return of(field) == Side.GONE ? gone : kept;
  }

  private static <T> List<T> united(List<T> kept, List<T> gone, BiPredicate<T, T> same) {
    var united = new ArrayList<>(kept);
    for (var value : gone) {
      if (united.stream().noneMatch(known -> same.test(known, value))) {
        united.add(value);
      }
    }
    return united;
  }

  private static boolean same(Phone one, Phone other) {
    return one.dialled().equals(other.dialled())
        && (one.kind() == Phone.Kind.FAX) == (other.kind() == Phone.Kind.FAX);
  }

  private static boolean same(Address one, Address other) {
    return one.kind() == other.kind()
        && sameWords(one.street(), other.street())
        && sameWords(one.postalCode(), other.postalCode())
        && sameWords(one.city(), other.city())
        && one.country().equals(other.country());
  }

  private static boolean sameWords(String one, String other) {
    return SearchText.fold(one).equals(SearchText.fold(other));
  }
}

package io.clientele.contracts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contract and its amendments.
 *
 * @param shown which of its texts was asked for
 * @param links as it was signed first, then the amendments in their order
 */
public record AmendmentChain(ContractId shown, List<Link> links) {

  /**
   * One text.
   *
   * @param signed null while it is not
   */
  public record Link(
      ContractId id,
      String number,
      ContractState state,
      @Nullable LocalDate endsEarly,
      @Nullable SignedContract signed) {

    /** Whether it binds as soon as it is signed and its day has come. */
    boolean isUnderWay() {
      return state.isOpen() || state == ContractState.SIGNED;
    }
  }

  public AmendmentChain {
    links = List.copyOf(links);
  }

  public boolean isAmended() {
    return links.size() > 1;
  }

  /** Whether an amendment can be begun. */
  public boolean isAmendable() {
    var binding = binding();
    return binding != null && binding.endsEarly() == null && underWay() == null;
  }

  public Link origin() {
    return links.getFirst();
  }

  /** The text that binds the house now, or will first; null when none does. */
  public @Nullable Link binding() {
    return links.stream()
        .filter(link -> link.state().isBinding())
        .filter(link -> link == origin() || link.state() == ContractState.IN_FORCE)
        .findFirst()
        .orElse(null);
  }

  /** The amendment that is written, approved or waits for its day; null when there is none. */
  public @Nullable Link underWay() {
    return links.stream().skip(1).filter(Link::isUnderWay).findFirst().orElse(null);
  }

  /** The text that binds last: an amendment that waits for its day, or else what counts. */
  public Link lasting() {
    return links.stream()
        .filter(link -> link.state().isBinding())
        .reduce((first, second) -> second)
        .orElseGet(this::newest);
  }

  /** The amendment that can still be written; null when there is none. */
  public @Nullable Link writable() {
    var underWay = underWay();
    return underWay != null && underWay.state().isOpen() ? underWay : null;
  }

  /** The text that counts, or counted last. */
  public Link newest() {
    return links.stream()
        .filter(link -> link.state().isConcluded() && link.state() != ContractState.SIGNED)
        .reduce((first, second) -> second)
        .orElse(origin());
  }
}

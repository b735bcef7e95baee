package io.clientele.obligations;

import io.clientele.clients.ClientId;
import io.clientele.contracts.ContractId;
import io.clientele.kit.Texts;
import io.clientele.people.DepartmentId;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which obligations to list; null for any.
 *
 * @param words a part of what is to be done, the contract's number or the client's name
 */
public record ObligationFilter(
    String words,
    Show show,
    @Nullable DepartmentId division,
    @Nullable ContractId contract,
    @Nullable ClientId client) {

  /** How far they are. */
  public enum Show {
    OPEN(Set.of(ObligationState.BINDING, ObligationState.LATE)),
    LATE(Set.of(ObligationState.LATE)),
    FULFILLED(Set.of(ObligationState.FULFILLED)),
    BROKEN(Set.of(ObligationState.BROKEN)),
    PLANNED(Set.of(ObligationState.PLANNED)),
    ALL(Set.of(ObligationState.values()));

    private final Set<ObligationState> states;

    Show(Set<ObligationState> states) {
      this.states = states;
    }

    Set<String> names() {
      return states.stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    public String inWords() {
      return Texts.text("obligations.show." + name());
    }
  }

  public static final ObligationFilter OPEN = new ObligationFilter("", Show.OPEN, null, null, null);

  public static ObligationFilter of(ContractId contract) {
    return new ObligationFilter("", Show.ALL, null, contract, null);
  }

  public static ObligationFilter of(ClientId client) {
    return new ObligationFilter("", Show.ALL, null, null, client);
  }

  public ObligationFilter saying(String other) {
    return new ObligationFilter(other, show, division, contract, client);
  }

  public ObligationFilter showing(Show other) {
    return new ObligationFilter(words, other, division, contract, client);
  }

  public ObligationFilter by(@Nullable DepartmentId other) {
    return new ObligationFilter(words, show, other, contract, client);
  }
}

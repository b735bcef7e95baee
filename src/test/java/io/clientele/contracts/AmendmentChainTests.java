package io.clientele.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.contracts.AmendmentChain.Link;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AmendmentChainTests {

  @Test
  void aContractThatBindsIsAmendedUnlessAnAmendmentIsUnderWay() {
    assertThat(chain(ContractState.IN_FORCE).isAmendable()).isTrue();
    assertThat(chain(ContractState.SIGNED).isAmendable()).isTrue();
    assertThat(chain(ContractState.IN_FORCE, ContractState.REFUSED).isAmendable()).isTrue();
    assertThat(chain(ContractState.AMENDED, ContractState.IN_FORCE).isAmendable()).isTrue();
    for (var open :
        List.of(
            ContractState.DRAFT,
            ContractState.IN_APPROVAL,
            ContractState.RETURNED,
            ContractState.APPROVED,
            ContractState.SIGNED)) {
      assertThat(chain(ContractState.IN_FORCE, open).isAmendable()).as(open.name()).isFalse();
    }
    for (var over : List.of(ContractState.DRAFT, ContractState.ENDED, ContractState.WITHDRAWN)) {
      assertThat(chain(over).isAmendable()).as(over.name()).isFalse();
    }
  }

  @Test
  void oneTextBindsAtATime() {
    assertThat(binding(ContractState.IN_FORCE, ContractState.SIGNED)).isEqualTo(0);
    assertThat(binding(ContractState.AMENDED, ContractState.AMENDED, ContractState.IN_FORCE))
        .isEqualTo(2);
    assertThat(binding(ContractState.AMENDED, ContractState.ENDED)).isNull();
  }

  @Test
  void whatCountedLastIsKnownWhenNothingBindsAnyMore() {
    assertThat(chain(ContractState.AMENDED, ContractState.ENDED, ContractState.WITHDRAWN).newest())
        .extracting(Link::state)
        .isEqualTo(ContractState.ENDED);
    assertThat(chain(ContractState.DRAFT).newest().state()).isEqualTo(ContractState.DRAFT);
  }

  private static @Nullable Integer binding(ContractState... states) {
    var binding = chain(states).binding();
    return binding == null ? null : (int) binding.id().value();
  }

  private static AmendmentChain chain(ContractState... states) {
    var links = new ArrayList<Link>();
    for (var state : states) {
      var place = links.size();
      links.add(new Link(new ContractId(place), "C-2026-0001/" + place, state, null, null));
    }
    return new AmendmentChain(new ContractId(0), links);
  }
}

package io.clientele.contracts;

import io.clientele.kit.Refusal;
import io.clientele.kit.Text;
import io.clientele.kit.Texts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The texts that amendments are made from, and whether they may still take their place. */
@Component
class AmendedTexts implements SigningGate {

  private final ContractTable table;
  private final ContractFiles files;
  private final ContractVersions versions;
  private final SigningTable signings;

  AmendedTexts(
      ContractTable table, ContractFiles files, ContractVersions versions, SigningTable signings) {
    this.table = table;
    this.files = files;
    this.versions = versions;
    this.signings = signings;
  }

  @Override
  public Optional<Text> objection(ContractId contract) {
    var amends = table.get(contract).amends();
    if (amends == null) {
      return Optional.empty();
    }
    var before = table.get(amends.replaces());
    var early = before.endsEarly();
    if (early != null && before.state().isBinding()) {
      return Optional.of(Text.of("contracts.gate.terminated", before.number(), Texts.day(early)));
    }
    return before.state().isBinding()
        ? Optional.empty()
        : Optional.of(Text.of("contracts.gate.amended", before.number(), before.state().inWords()));
  }

  /**
   * @throws Refusal when what it was made from does not bind any more
   */
  void requireBinding(Contract amendment) {
    objection(amendment.id())
        .ifPresent(
            why -> {
              throw Refusal.because(
                  "contracts.refused.amendment", amendment.number(), why.inWords());
            });
  }

  /**
   * @throws Refusal when it says what is signed already, or that does not bind any more
   */
  void requireChange(Contract amendment) {
    requireBinding(amendment);
    before(amendment)
        .filter(before -> before.title().equals(amendment.head().title()))
        .filter(before -> Compared.of(before, files.text(amendment)).isSame())
        .ifPresent(
            before -> {
              throw Refusal.because("contracts.refused.changes-nothing", before.number());
            });
  }

  /** Of what it takes the place of; null for a contract of its own. */
  @Nullable String number(Contract contract) {
    var amends = contract.amends();
    return amends == null ? null : table.get(amends.replaces()).number();
  }

  /** As it was signed; empty for a contract of its own. */
  Optional<ContractText> before(Contract contract) {
    return Optional.ofNullable(contract.amends())
        .map(Contract.Amends::replaces)
        .map(id -> versions.text(id, signings.newest(id).orElseThrow().signed().version()));
  }

  /** In one line; empty for a contract of its own. */
  String changes(Contract contract) {
    return before(contract)
        .map(before -> Compared.of(before, files.text(contract)).inWords())
        .orElse("");
  }
}

package io.clientele.contracts;

import io.clientele.clients.ClientFiles;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import io.clientele.people.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * New texts of contracts that are signed (duty E6): each is written, approved and signed like a
 * contract of its own, and what was signed before holds until it does.
 */
@Service
@Transactional
public class Amendments {

  private final ContractFiles files;
  private final ContractTable table;
  private final SigningTable signings;
  private final DraftMaker maker;
  private final ClientFiles clients;

  Amendments(
      ContractFiles files,
      ContractTable table,
      SigningTable signings,
      DraftMaker maker,
      ClientFiles clients) {
    this.files = files;
    this.table = table;
    this.signings = signings;
    this.maker = maker;
    this.clients = clients;
  }

  /**
   * A contract as it was signed first, and what became of it since.
   *
   * @throws NotFound when there is none, or it is not for the viewer to read
   */
  @Transactional(readOnly = true)
  public AmendmentChain of(ContractId id) {
    var contract = files.read(id);
    return new AmendmentChain(
        id,
        table.chain(contract.origin()).stream()
            .map(
                one ->
                    new AmendmentChain.Link(
                        one.id(),
                        one.number(),
                        one.state(),
                        one.endsEarly(),
                        signings.newest(one.id()).map(SigningTable.Kept::signed).orElse(null)))
            .toList());
  }

  /**
   * Begins an amendment with the text that binds now, whichever of its texts was asked for.
   *
   * @throws NotFound when the client is not the viewer's to look after
   * @throws Refusal when another amendment is under way, or the contract does not bind any more
   */
  public ContractId begin(ContractId id) {
    var asked = files.read(id);
    clients.take(asked.head().client(), Right.CHANGE);
    var origin = table.lock(asked.origin());
    var chain = of(id);
    requireNone(chain, null);
    var binding = chain.binding();
    if (binding == null) {
      throw Refusal.because(
          "contracts.refused.not-binding", origin.number(), chain.newest().state().inWords());
    }
    if (binding.endsEarly() != null) {
      throw Refusal.because(
          "contracts.refused.terminated", binding.number(), Texts.day(binding.endsEarly()));
    }
    return maker.amend(origin, table.get(binding.id()));
  }

  /**
   * Of one contract there is one amendment under way at most: nobody else begins another until the
   * transaction ends.
   *
   * @throws Refusal when there is another
   */
  void requireAlone(Contract amendment) {
    table.lock(amendment.origin());
    requireNone(of(amendment.id()), amendment.id());
  }

  private static void requireNone(AmendmentChain chain, @Nullable ContractId but) {
    chain.links().stream()
        .skip(1)
        .filter(link -> link.isUnderWay() && !link.id().equals(but))
        .findFirst()
        .ifPresent(
            other -> {
              throw Refusal.because(
                  "contracts.refused.amending", other.number(), other.state().inWords());
            });
  }
}

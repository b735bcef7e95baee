package io.clientele.questions;

import io.clientele.contracts.AmendmentChain;
import io.clientele.contracts.Amendments;
import io.clientele.contracts.ContractId;
import io.clientele.kit.NotFound;
import io.clientele.people.Right;
import io.clientele.people.Scopes;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions as they are read, by all who read the contract. */
@Service
@Transactional(readOnly = true)
public class QuestionList {

  private final QuestionTable table;
  private final WayTable ways;
  private final QuestionRows rows;
  private final Amendments amendments;
  private final Scopes scopes;

  QuestionList(
      QuestionTable table, WayTable ways, QuestionRows rows, Amendments amendments, Scopes scopes) {
    this.table = table;
    this.ways = ways;
    this.rows = rows;
    this.amendments = amendments;
    this.scopes = scopes;
  }

  /**
   * About a contract, whichever of its texts is shown.
   *
   * @throws NotFound when there is no such contract, or it is not for the viewer to read
   */
  public List<AskedQuestion> of(ContractId contract) {
    var chain = amendments.of(contract);
    var origin = chain.origin().id();
    var proposed = ways.of(origin);
    var numbers =
        chain.links().stream()
            .collect(Collectors.toMap(AmendmentChain.Link::id, AmendmentChain.Link::number));
    return table.of(origin).stream().map(one -> asked(one, proposed, numbers)).toList();
  }

  private static AskedQuestion asked(
      Question one, Map<QuestionId, List<Way>> proposed, Map<ContractId, String> numbers) {
    var amendment = one.amendment();
    return new AskedQuestion(
        one,
        proposed.getOrDefault(one.id(), List.of()),
        amendment == null ? null : numbers.get(amendment));
  }

  /** What waits longest first. */
  public List<QuestionRow> rows(QuestionFilter filter, Pageable page) {
    return rows.page(scopes.filter(Right.READ_CONTRACTS), filter, page);
  }

  public long count(QuestionFilter filter) {
    return rows.count(scopes.filter(Right.READ_CONTRACTS), filter);
  }
}

package io.clientele.contracts;

import io.clientele.journal.Actor;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import io.clientele.people.Right;
import io.clientele.people.Role;
import io.clientele.people.Scopes;
import io.clientele.people.Viewers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who concludes contracts on behalf of the house, and up to what amount (duty E4). */
@Service
@Transactional
public class Competence {

  /** The roles that can be given competence; others never sign. */
  static final List<Role> SIGNING =
      List.of(Role.ACCOUNT_MANAGER, Role.DEPARTMENT_HEAD, Role.DIRECTOR);

  private static final BigDecimal MOST = new BigDecimal("1000000000");

  private final CompetenceTable table;
  private final Scopes scopes;
  private final Viewers viewers;
  private final Journal journal;

  Competence(CompetenceTable table, Scopes scopes, Viewers viewers, Journal journal) {
    this.table = table;
    this.scopes = scopes;
    this.viewers = viewers;
    this.journal = journal;
  }

  /** Of all roles that could have any. */
  @Transactional(readOnly = true)
  public List<CompetenceLimit> limits() {
    var given = table.all();
    return SIGNING.stream()
        .map(
            role ->
                given.stream()
                    .filter(limit -> limit.role() == role)
                    .findFirst()
                    .orElseGet(() -> new CompetenceLimit(role, 0, false, null)))
        .toList();
  }

  /** Whether the viewer gives competence to others. */
  @Transactional(readOnly = true)
  public boolean mayGive() {
    return viewers.current().has(Role.DIRECTOR);
  }

  /**
   * Lets people of a role conclude contracts, or no more.
   *
   * @param seen as it was read
   * @param most null without a limit
   * @throws NotFound for everybody but the director
   * @throws Refusal when the limit cannot be, or nobody would be left to sign everything
   * @throws OptimisticLockingFailureException when somebody else changed it meanwhile
   */
  public void give(CompetenceLimit seen, boolean signs, @Nullable BigDecimal most) {
    var actor = viewers.require(Role.DIRECTOR);
    if (most != null && (most.signum() <= 0 || most.compareTo(MOST) > 0)) {
      throw Refusal.because("contracts.refused.limit");
    }
    if (seen.role() == Role.DIRECTOR && (!signs || most != null)) {
      throw Refusal.because("contracts.refused.nobody-left");
    }
    if (!SIGNING.contains(seen.role())) {
      throw new NotFound();
    }
    if (!signs && !seen.signs()) {
      return;
    }
    var rounded = most == null ? null : most.setScale(2, RoundingMode.HALF_UP);
    table.keep(seen, signs, rounded);
    journal.record(
        actor,
        "contract.competence",
        new Subject("competence", null, seen.role().inWords()),
        List.of(new Change("limit", words(seen.signs(), seen.most()), words(signs, rounded))),
        null);
  }

  private static String words(boolean signs, @Nullable BigDecimal most) {
    if (!signs) {
      return Texts.text("contracts.competence.none");
    }
    return most == null ? Texts.text("contracts.competence.all") : most.toPlainString();
  }

  /** Whether the viewer signs this one, or one of a lower amount with the same client. */
  boolean signsAny(Contract contract) {
    var roles = table.all().stream().map(CompetenceLimit::role).toArray(Role[]::new);
    return acting(contract, roles).isPresent();
  }

  /**
   * Who acts when the viewer signs.
   *
   * @throws Refusal when it is beyond the viewer's competence; it says who may
   */
  Actor signing(Contract contract) {
    return acting(contract, "contracts.refused.competence");
  }

  private Actor acting(Contract contract, String refusal) {
    var amount = contract.terms().houseAmount();
    var roles =
        table.all().stream()
            .filter(limit -> limit.covers(amount))
            .map(CompetenceLimit::role)
            .toArray(Role[]::new);
    return acting(contract, roles)
        .orElseThrow(() -> Refusal.because(refusal, contract.title(), names(roles)));
  }

  /**
   * Who acts when the viewer ends a contract for the house: whoever could sign it.
   *
   * @throws Refusal when that is beyond the viewer's competence; it says who may
   */
  Actor ending(Contract contract) {
    return acting(contract, "contracts.refused.competence-to-end");
  }

  /** The director signs whatever they read, the others what they look after. */
  private Optional<Actor> acting(Contract contract, Role... roles) {
    var others = Arrays.stream(roles).filter(role -> role != Role.DIRECTOR).toArray(Role[]::new);
    return scopes
        .actingAs(contract.scope(), Right.CHANGE, others)
        .or(() -> scopes.actingAs(contract.scope(), Right.READ_CONTRACTS, Role.DIRECTOR));
  }

  private static String names(Role... roles) {
    return List.of(roles).stream().map(Role::inWords).sorted().collect(Collectors.joining(", "));
  }
}

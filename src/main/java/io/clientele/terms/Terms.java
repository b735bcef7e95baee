package io.clientele.terms;

import io.clientele.clients.ClientId;
import io.clientele.kit.EditConflict;
import io.clientele.kit.Stamp;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What is agreed with one client. */
@Entity
@Table(name = "terms_terms")
class Terms {

  /** Of terms that were never set. */
  static final long UNSAVED = -1;

  @Id private long clientId;
  @Version private @Nullable Long version;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private @Nullable PriceType priceType;

  private @Nullable Integer paymentDays;
  private @Nullable BigDecimal discount;
  private @Nullable BigDecimal creditLimit;
  private String currency = "";

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private @Nullable ReceivablesStatus receivables;

  private Instant changedAt = Instant.EPOCH;
  private String changedBy = "";

  protected Terms() {}

  Terms(ClientId client) {
    clientId = client.value();
  }

  long version() {
    return Objects.requireNonNullElse(version, UNSAVED);
  }

  /** When and by whom it was changed last. */
  Stamp stamp() {
    return new Stamp(changedAt, changedBy);
  }

  /** A change was taken back whole, so the one before it is the last again. */
  void restamp(Stamp stamp) {
    changedBy = stamp.by();
    changedAt = stamp.at();
  }

  TermsDetails details() {
    return new TermsDetails(priceType, paymentDays, discount, creditLimit, currency, receivables);
  }

  /**
   * @throws EditConflict when somebody else saved since this version was read
   */
  void revise(long read, TermsDetails checked, String by, Instant at) {
    if (version() != read) {
      throw new EditConflict(details(), version(), changedBy, changedAt);
    }
    priceType = checked.priceType();
    paymentDays = checked.paymentDays();
    discount = checked.discount();
    creditLimit = checked.creditLimit();
    currency = checked.currency();
    receivables = checked.receivables();
    changedBy = by;
    changedAt = at;
  }
}

package io.clientele.profiles;

import io.clientele.clients.ClientId;
import io.clientele.contacts.ContactId;
import io.clientele.kit.EditConflict;
import io.clientele.kit.Stamp;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What is known of one client beyond their requisites. */
@Entity
@Table(name = "profiles_profile")
class Profile {

  /** Of a profile that was never saved. */
  static final long UNSAVED = -1;

  @Id private long clientId;
  @Version private @Nullable Long version;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private @Nullable LegalKind kind;

  private String source = "";
  private @Nullable Long recommendedBy;
  private @Nullable Long recommendedByContact;
  private String needs = "";

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private @Nullable Level level;

  private String focus = "";
  private String territory = "";
  private Instant changedAt = Instant.EPOCH;
  private String changedBy = "";

  @ElementCollection
  @CollectionTable(name = "profiles_account", joinColumns = @JoinColumn(name = "client_id"))
  @OrderColumn(name = "position")
  private List<BankAccount> accounts = new ArrayList<>();

  protected Profile() {}

  Profile(ClientId client) {
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

  ProfileDetails details() {
    return new ProfileDetails(
        kind, accounts, source, recommender(), needs, level, focus, territory);
  }

  private @Nullable Recommender recommender() {
    if (recommendedBy == null) {
      return null;
    }
    var contact = recommendedByContact == null ? null : new ContactId(recommendedByContact);
    return new Recommender(new ClientId(recommendedBy), contact);
  }

  /**
   * @throws EditConflict when somebody else saved since this version was read
   */
  void revise(long read, ProfileDetails checked, String by, Instant at) {
    if (version() != read) {
      throw new EditConflict(details(), version(), changedBy, changedAt);
    }
    kind = checked.kind();
    source = checked.source();
    var who = checked.recommender();
    var contact = who == null ? null : who.contact();
    recommendedBy = who == null ? null : (Long) who.client().value();
    recommendedByContact = contact == null ? null : (Long) contact.value();
    needs = checked.needs();
    level = checked.level();
    focus = checked.focus();
    territory = checked.territory();
    if (!accounts.equals(checked.accounts())) {
      accounts.clear();
      accounts.addAll(checked.accounts());
    }
    changedBy = by;
    changedAt = at;
  }
}

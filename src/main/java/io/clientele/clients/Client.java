package io.clientele.clients;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import io.clientele.addresses.Address;
import io.clientele.addresses.Phone;
import io.clientele.clients.ClientDetails.Grade;
import io.clientele.kit.Reason;
import io.clientele.kit.Refusal;
import io.clientele.people.ScopeId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The card of one client. Nothing of it is ever deleted; it is archived and comes back. */
@Entity
@Table(name = "clients_client")
class Client {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "clients_client_seq")
  @SequenceGenerator(name = "clients_client_seq", allocationSize = 50)
  private @Nullable Long id;

  @Version private long version;

  private long scopeId;
  private String name;
  private String legalName;
  private String shortName;
  private @Nullable String number;
  private String taxNumber;
  private @Nullable String taxKey;
  private String registrationNumber;
  private String site;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private @Nullable Grade grade;

  private String industry;
  private String notes;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private ClientStatus status = ClientStatus.PROSPECT;

  private String statusReason = "";

  /** The first of each, as the list shows and sorts them. */
  private String phone;

  private String city;

  /** As it was when the card was last put back. */
  private int completeness;

  private Instant createdAt;
  private String createdBy;
  private Instant changedAt;
  private String changedBy;
  private @Nullable Instant archivedAt;
  private @Nullable Long mergedInto;

  /** When it first became a client; null while it never was. */
  private @Nullable Instant wonAt;

  @ElementCollection
  @BatchSize(size = 100)
  @CollectionTable(name = "clients_address", joinColumns = @JoinColumn(name = "client_id"))
  @OrderColumn(name = "position")
  private List<Address> addresses = new ArrayList<>();

  @ElementCollection
  @BatchSize(size = 100)
  @CollectionTable(name = "clients_phone", joinColumns = @JoinColumn(name = "client_id"))
  @OrderColumn(name = "position")
  private List<Phone> phones = new ArrayList<>();

  @ElementCollection
  @BatchSize(size = 100)
  @CollectionTable(name = "clients_mail", joinColumns = @JoinColumn(name = "client_id"))
  @OrderColumn(name = "position")
  @Column(name = "mail")
  private List<String> mails = new ArrayList<>();

  @ElementCollection
  @BatchSize(size = 100)
  @CollectionTable(name = "clients_tag", joinColumns = @JoinColumn(name = "client_id"))
  @OrderColumn(name = "position")
  @Column(name = "tag")
  private List<String> tags = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Client() {}

  @SuppressWarnings("NullAway.Init")
  Client(ClientDetails details, ScopeId scope, String by, Instant at) {
    scopeId = scope.value();
    createdAt = at;
    createdBy = by;
    revise(details, by, at);
  }

  ClientId id() {
    return new ClientId(requireNonNull(id));
  }

  long version() {
    return version;
  }

  ScopeId scope() {
    return new ScopeId(scopeId);
  }

  /** As one speaks of it: the details would bring what hangs on the card too. */
  String name() {
    return name;
  }

  ClientStatus status() {
    return status;
  }

  String statusReason() {
    return statusReason;
  }

  Instant createdAt() {
    return createdAt;
  }

  String createdBy() {
    return createdBy;
  }

  Instant changedAt() {
    return changedAt;
  }

  String changedBy() {
    return changedBy;
  }

  @Nullable Instant wonAt() {
    return wonAt;
  }

  @Nullable Instant archivedAt() {
    return archivedAt;
  }

  /** The card that this one leads to since they are one; null when it stands alone. */
  @Nullable ClientId mergedInto() {
    return mergedInto == null ? null : new ClientId(mergedInto);
  }

  ClientMemory memory() {
    return new ClientMemory(
        details(), status, statusReason, changedAt, changedBy, archivedAt, wonAt);
  }

  ClientDetails details() {
    return new ClientDetails(
        legalName,
        shortName,
        requireNonNullElse(number, ""),
        taxNumber,
        registrationNumber,
        addresses,
        phones,
        mails,
        site,
        grade,
        industry,
        tags,
        notes);
  }

  void revise(ClientDetails revised, String by, Instant at) {
    write(revised.checked());
    touch(by, at);
  }

  private void write(ClientDetails details) {
    legalName = details.legalName();
    shortName = details.shortName();
    name = details.name();
    number = details.number().isEmpty() ? null : details.number();
    taxNumber = details.taxNumber();
    var key = ClientDetails.taxKey(details.taxNumber());
    taxKey = key.isEmpty() ? null : key;
    registrationNumber = details.registrationNumber();
    site = details.site();
    grade = details.grade();
    industry = details.industry();
    notes = details.notes();
    phone = details.phone();
    city = details.city();
    replace(addresses, details.addresses());
    replace(phones, details.phones());
    replace(mails, details.mails());
    replace(tags, details.tags());
  }

  /**
   * Says from now on what was chosen from two cards.
   *
   * @param won when one of the two first became a client; null when neither was
   */
  void unite(
      ClientDetails chosen,
      ClientStatus how,
      String reason,
      @Nullable Instant won,
      String by,
      Instant at) {
    revise(chosen, by, at);
    status = how;
    statusReason = reason;
    wonAt = won;
    noteIfWon(at);
  }

  /** Leads to another card from now on, which may have taken its number. */
  void leadTo(ClientId other, String numberThere, String by, Instant at) {
    mergedInto = other.value();
    if (number != null && number.equalsIgnoreCase(numberThere)) {
      number = null;
    }
    archivedAt = at;
    touch(by, at);
  }

  /** Stands alone again and says what it said then. */
  void recall(ClientMemory memory) {
    write(memory.details());
    status = memory.status();
    statusReason = memory.statusReason();
    changedAt = memory.changedAt();
    changedBy = memory.changedBy();
    archivedAt = memory.archivedAt();
    wonAt = memory.wonAt();
    mergedInto = null;
  }

  /**
   * @throws Refusal when this status cannot follow, or lacks its reason
   */
  void become(ClientStatus next, String reason, String by, Instant at) {
    if (!status.canBecome(next)) {
      throw Refusal.because("clients.refused.status", status.inWords(), next.inWords());
    }
    if (status.needsReason(next) && reason.isBlank()) {
      throw Refusal.because("clients.refused.status-reason");
    }
    status = next;
    statusReason = Reason.orEmpty(reason);
    noteIfWon(at);
    touch(by, at);
  }

  /** Comes with a status; who is dormant was a client before. */
  void begin(ClientStatus first, String reason, String by, Instant at) {
    if (first == status) {
      return;
    }
    if (!status.canBecome(first)) {
      become(ClientStatus.CLIENT, "", by, at);
    }
    become(first, reason, by, at);
  }

  /** A change of status was taken back. */
  void recall(ClientReversals.Standing before, String by, Instant at) {
    status = before.status();
    statusReason = before.reason();
    wonAt = before.wonAt();
    touch(by, at);
  }

  /** A client that was lost and comes back was won before. */
  private void noteIfWon(Instant at) {
    if (status == ClientStatus.CLIENT && wonAt == null) {
      wonAt = at;
    }
  }

  void assess(Completeness complete) {
    completeness = complete.score();
  }

  void archive(String by, Instant at) {
    if (archivedAt == null) {
      archivedAt = at;
      touch(by, at);
    }
  }

  void restore(String by, Instant at) {
    if (archivedAt != null) {
      archivedAt = null;
      touch(by, at);
    }
  }

  /** Something of the client changed that hangs on the card: a contact, the owner. */
  void touch(String by, Instant at) {
    changedAt = at;
    changedBy = by;
  }

  private static <T> void replace(List<T> kept, List<T> wanted) {
    if (!kept.equals(wanted)) {
      kept.clear();
      kept.addAll(wanted);
    }
  }
}

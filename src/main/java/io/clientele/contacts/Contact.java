package io.clientele.contacts;

import static java.util.Objects.requireNonNull;

import io.clientele.addresses.Phone;
import io.clientele.clients.ClientId;
import io.clientele.kit.Stamp;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A person at a client. */
@Entity
@Table(name = "clients_contact")
class Contact {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "clients_contact_seq")
  @SequenceGenerator(name = "clients_contact_seq", allocationSize = 50)
  private @Nullable Long id;

  @Version private long version;

  private long clientId;
  private String firstName;
  private String lastName;
  private String salutation;
  private String position;
  private @Nullable Integer birthMonth;
  private @Nullable Integer birthDay;
  private @Nullable Integer birthYear;
  private String language;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private Consent.State offers;

  private @Nullable LocalDate offersOn;
  private String offersHow;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private Consent.State greetings;

  private @Nullable LocalDate greetingsOn;
  private String greetingsHow;
  private boolean doNotCall;
  private boolean leftCompany;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private @Nullable DecisionRole role;

  private String profession;
  private String zone;
  private Instant changedAt;
  private String changedBy;
  private @Nullable Instant archivedAt;
  private @Nullable Instant erasedAt;

  @ElementCollection
  @BatchSize(size = 100)
  @CollectionTable(name = "clients_contact_phone", joinColumns = @JoinColumn(name = "contact_id"))
  @OrderColumn(name = "position")
  private List<Phone> phones = new ArrayList<>();

  @ElementCollection
  @BatchSize(size = 100)
  @CollectionTable(name = "clients_contact_mail", joinColumns = @JoinColumn(name = "contact_id"))
  @OrderColumn(name = "position")
  @Column(name = "mail")
  private List<String> mails = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Contact() {}

  @SuppressWarnings("NullAway.Init")
  Contact(ClientId client, ContactDetails checked, String by, Instant at) {
    clientId = client.value();
    revise(checked, by, at);
  }

  ContactId id() {
    return new ContactId(requireNonNull(id));
  }

  ClientId client() {
    return new ClientId(clientId);
  }

  long version() {
    return version;
  }

  boolean isErased() {
    return erasedAt != null;
  }

  boolean isOneWith(Contact other) {
    return isActive() && other.isActive() && ContactUnion.areOne(details(), other.details());
  }

  private boolean isActive() {
    return archivedAt == null && erasedAt == null;
  }

  /** Nothing was changed since this moment. */
  boolean isAsOf(Instant moment) {
    return changedAt.equals(moment);
  }

  ContactMemory memory() {
    return new ContactMemory(details(), changedAt, changedBy, archivedAt);
  }

  ContactCard card() {
    return new ContactCard(id(), client(), version, details(), changedAt, changedBy, archivedAt);
  }

  ContactDetails details() {
    return new ContactDetails(
        firstName,
        lastName,
        salutation,
        position,
        phones,
        mails,
        birthMonth == null || birthDay == null
            ? null
            : new Birthday(birthMonth, birthDay, birthYear),
        language,
        new Consent(offers, offersOn, offersHow),
        new Consent(greetings, greetingsOn, greetingsHow),
        doNotCall,
        leftCompany,
        new Background(role, profession, zone));
  }

  void revise(ContactDetails checked, String by, Instant at) {
    firstName = checked.firstName();
    lastName = checked.lastName();
    salutation = checked.salutation();
    position = checked.position();
    var birthday = checked.birthday();
    birthMonth = birthday == null ? null : (Integer) birthday.month();
    birthDay = birthday == null ? null : (Integer) birthday.day();
    birthYear = birthday == null ? null : birthday.year();
    language = checked.language();
    offers = checked.offers().state();
    offersOn = checked.offers().on();
    offersHow = checked.offers().how();
    greetings = checked.greetings().state();
    greetingsOn = checked.greetings().on();
    greetingsHow = checked.greetings().how();
    doNotCall = checked.doNotCall();
    leftCompany = checked.left();
    role = checked.background().role();
    profession = checked.background().profession();
    zone = checked.background().zone();
    replace(phones, checked.phones());
    replace(mails, checked.mails());
    touch(by, at);
  }

  /** Is what it was before two cards became one. */
  void recall(ContactMemory memory) {
    revise(memory.details(), memory.changedBy(), memory.changedAt());
    archivedAt = memory.archivedAt();
  }

  /** Hangs on another card from now on; about the person nothing changes. */
  void moveTo(ClientId other) {
    clientId = other.value();
  }

  void archive(String by, Instant at) {
    archivedAt = at;
    touch(by, at);
  }

  void restore(String by, Instant at) {
    archivedAt = null;
    touch(by, at);
  }

  /** Nothing remains by which the person could be known; the card stays for what refers to it. */
  void erase(String nobody, String by, Instant at) {
    revise(ContactDetails.named("", nobody), by, at);
    leftCompany = true;
    archivedAt = at;
    erasedAt = at;
  }

  /** A change was taken back whole, so the one before it is the last again. */
  void restamp(Stamp stamp) {
    touch(stamp.by(), stamp.at());
  }

  private void touch(String by, Instant at) {
    changedBy = by;
    changedAt = at;
  }

  private static <T> void replace(List<T> kept, List<T> wanted) {
    if (!kept.equals(wanted)) {
      kept.clear();
      kept.addAll(wanted);
    }
  }
}

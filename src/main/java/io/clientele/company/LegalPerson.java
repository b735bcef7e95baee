package io.clientele.company;

import static java.util.Objects.requireNonNull;

import io.clientele.documents.DocumentId;
import io.clientele.kit.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A company of the house; one of them is the main one, whose name stands on letters. */
@Entity
@Table(name = "company_legal_entity")
class LegalPerson {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private long version;

  @Embedded private LegalEntityDetails details;

  @Column(name = "logo_id")
  private @Nullable Long logo;

  private boolean main;

  private @Nullable Instant archivedAt;

  @SuppressWarnings("NullAway.Init")
  private LegalPerson() {}

  LegalPerson(LegalEntityDetails details, boolean main) {
    this.details = details.checked();
    this.main = main;
  }

  LegalEntityId id() {
    return new LegalEntityId(requireNonNull(id));
  }

  CompanyProfile profile() {
    return new CompanyProfile(
        id(),
        version,
        details,
        logo == null ? null : new DocumentId(logo),
        main,
        archivedAt != null);
  }

  void revise(LegalEntityDetails revised) {
    details = revised.checked();
  }

  void carry(DocumentId newLogo) {
    logo = newLogo.value();
  }

  void becomeMain() {
    if (archivedAt != null) {
      throw Refusal.because("company.archived");
    }
    main = true;
  }

  void stepBack() {
    main = false;
  }

  void archive(Instant at) {
    if (main) {
      throw Refusal.because("company.main-stays");
    }
    archivedAt = at;
  }

  void restore() {
    archivedAt = null;
  }
}

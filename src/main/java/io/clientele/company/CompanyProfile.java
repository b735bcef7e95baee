package io.clientele.company;

import io.clientele.documents.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * A legal entity as letters and documents carry it.
 *
 * @param logo a PNG in the documents
 * @param main whether letters carry this one unless said otherwise
 */
public record CompanyProfile(
    LegalEntityId id,
    long version,
    LegalEntityDetails details,
    @Nullable DocumentId logo,
    boolean main,
    boolean archived) {

  /** The name people know it by. */
  public String knownAs() {
    return details.tradeName().isEmpty() ? details.name() : details.tradeName();
  }
}

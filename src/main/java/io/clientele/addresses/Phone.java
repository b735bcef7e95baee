package io.clientele.addresses;

import io.clientele.kit.Lengths;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A telephone or fax number.
 *
 * @param written as it was given to us; never rewritten
 * @param e164 the number as the world dials it, {@code +49300074321}; empty when it cannot be told
 */
@Embeddable
public record Phone(
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Kind kind,
    String written,
    @Column(name = "e164") String e164) {

  /** What one reaches there. */
  public enum Kind {
    OFFICE,
    MOBILE,
    FAX,
    OTHER;

    public String inWords() {
      return Texts.text("addresses.phone." + name());
    }
  }

  /**
   * @param country the country, ISO 3166, from which the number is written; empty when unknown
   */
  public static Phone of(Kind kind, String written, String country) {
    return new Phone(kind, written.strip(), PhoneNumbers.e164(written, country));
  }

  public Phone in(String country) {
    return of(kind, written, country);
  }

  /**
   * @throws Refusal when it is too long
   */
  public void require() {
    Lengths.require(Texts.text("addresses.field.phones"), written, Lengths.CODE);
  }

  /** What a telephone dials. */
  public String dialled() {
    return e164.isEmpty() ? written.replaceAll("[^0-9+]", "") : e164;
  }

  @Override
  public String toString() {
    return kind == Kind.OFFICE ? written : written + " (" + kind.inWords() + ")";
  }
}

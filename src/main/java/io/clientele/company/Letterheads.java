package io.clientele.company;

import static io.clientele.kit.Texts.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Makes the letterhead of the main legal entity. */
@Service
public class Letterheads {

  private final Companies companies;

  Letterheads(Companies companies) {
    this.companies = companies;
  }

  public Letterhead current() {
    return companies.profile().map(Letterheads::letterhead).orElse(Letterhead.BLANK);
  }

  private static Letterhead letterhead(CompanyProfile profile) {
    var details = profile.details();
    return new Letterhead(
        profile.knownAs(),
        List.of(
            details.name(),
            filled(", ", details.street(), filled(" ", details.postalCode(), details.city())),
            filled(" · ", details.phone(), details.mail(), details.site()),
            filled(
                " · ",
                labelled("company.letterhead.tax-number", details.taxNumber()),
                labelled("company.letterhead.registration-number", details.registrationNumber()))));
  }

  private static String labelled(String key, String value) {
    return value.isEmpty() ? "" : text(key, value);
  }

  private static String filled(String between, String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
  }
}

package io.clientele.clauses;

import io.clientele.kit.Text;
import io.clientele.kit.Texts;
import io.clientele.templates.Field;
import io.clientele.templates.Fields;
import io.clientele.templates.Values;
import java.util.List;
import java.util.stream.Collectors;

/** The fields that may stand in a clause; contracts fill them from the card and the terms. */
public final class ClauseFields {

  private static final List<String> NAMES =
      List.of(
          "client.name",
          "client.number",
          "client.taxNumber",
          "client.registrationNumber",
          "client.address",
          "client.signatory",
          "client.signatoryPosition",
          "company.name",
          "company.taxNumber",
          "company.registrationNumber",
          "company.address",
          "company.bank",
          "company.iban",
          "company.signatory",
          "company.signatoryPosition",
          "owner.name",
          "owner.mail",
          "owner.phone",
          "contract.number",
          "contract.date",
          "contract.amount",
          "contract.currency",
          "contract.paymentDays",
          "contract.priceType",
          "contract.discount",
          "contract.delivery",
          "contract.penalty",
          "contract.from",
          "contract.to",
          "contract.renewal",
          "contract.notice");

  public static final Fields ALL =
      new Fields(
          NAMES.stream().map(name -> Field.of(name, Text.of("clauses.variable." + name))).toList());

  private ClauseFields() {}

  /** A client and terms that there are not, for looking at a template. */
  public static Values samples() {
    return Values.of(
        NAMES.stream()
            .collect(Collectors.toMap(name -> name, name -> Texts.text("clauses.sample." + name))));
  }
}

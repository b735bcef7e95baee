package io.clientele.contracts;

import io.clientele.addresses.Address;
import io.clientele.clauses.ClauseFields;
import io.clientele.clauses.ContractTemplates;
import io.clientele.clauses.TemplateClause;
import io.clientele.clauses.TemplateText;
import io.clientele.clients.ClientCard;
import io.clientele.clients.Clients;
import io.clientele.company.Companies;
import io.clientele.contacts.ContactCard;
import io.clientele.contacts.ContactDetails;
import io.clientele.contacts.Contacts;
import io.clientele.contacts.DecisionRole;
import io.clientele.papers.Clause;
import io.clientele.people.Employees;
import io.clientele.templates.Field;
import io.clientele.templates.PlainTemplate;
import io.clientele.templates.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the templates of the house say, filled from the client's card and the terms. */
@Component
class Wordings {

  /** What is not known of the two sides is written by hand, like the day on which they sign. */
  static final String BLANK = "____________";

  private static final String TERMS = "contract.";

  private final ContractTemplates templates;
  private final Clients clients;
  private final Contacts contacts;
  private final Companies companies;
  private final Employees employees;

  Wordings(
      ContractTemplates templates,
      Clients clients,
      Contacts contacts,
      Companies companies,
      Employees employees) {
    this.templates = templates;
    this.clients = clients;
    this.contacts = contacts;
    this.companies = companies;
    this.employees = employees;
  }

  /** The template as it was when the contract began. */
  Optional<TemplateText> template(Contract contract) {
    var origin = contract.head().template();
    return origin == null
        ? Optional.empty()
        : Optional.of(templates.text(origin.id(), origin.number()));
  }

  Optional<TemplateClause> of(Contract contract, DraftClause clause) {
    var key = clause.key();
    return key == null
        ? Optional.empty()
        : template(contract).flatMap(template -> template.clause(key));
  }

  /** Which wording of the house it is; none when its heading says something else. */
  static Optional<String> wording(TemplateClause template, Clause written, Values values) {
    var heading = new Clause(fill(template.heading(), values), "").heading();
    return heading.equals(written.heading())
        ? template.wording(written.text(), values)
        : Optional.empty();
  }

  static String fill(String wording, Values values) {
    return ContractTemplates.fill(wording, values);
  }

  /** What its clauses need and nobody has entered, each once. */
  static List<String> missing(List<DraftClause> clauses, Values values) {
    var missing = new ArrayList<String>();
    for (var clause : clauses) {
      var wording = clause.wording();
      if (wording != null) {
        PlainTemplate.of(wording, ClauseFields.ALL).missing(values).stream()
            .map(Field::label)
            .map(label -> label.inWords())
            .filter(label -> !missing.contains(label))
            .forEach(missing::add);
      }
    }
    return missing;
  }

  Values values(Contract contract) {
    var values = new HashMap<String, String>();
    client(clients.card(contract.head().client()), values);
    company(values);
    var language = Locale.of(contract.head().language());
    new TermsValues(contract.terms(), language)
        .byField()
        .forEach((name, words) -> values.put(TERMS + name, words));
    values.put("contract.number", contract.number());
    ClauseFields.ALL.all().stream()
        .map(Field::name)
        .filter(name -> !name.startsWith(TERMS) || name.equals("contract.date"))
        .filter(name -> values.getOrDefault(name, "").isEmpty())
        .forEach(name -> values.put(name, BLANK));
    values.values().removeIf(String::isEmpty);
    return Values.of(values);
  }

  private void client(ClientCard card, Map<String, String> values) {
    var details = card.details();
    values.put("client.name", details.legalName());
    values.put("client.number", details.number());
    values.put("client.taxNumber", details.taxNumber());
    values.put("client.registrationNumber", details.registrationNumber());
    values.put(
        "client.address",
        details.addresses().stream().findFirst().map(Address::inWords).orElse(""));
    signatory(card)
        .ifPresent(
            person -> {
              values.put("client.signatory", person.name());
              values.put("client.signatoryPosition", person.position());
            });
    Optional.ofNullable(card.ownership().owner())
        .flatMap(employees::find)
        .ifPresent(
            owner -> {
              values.put("owner.name", owner.name());
              values.put("owner.mail", owner.mail());
              values.put("owner.phone", owner.phone());
            });
  }

  private Optional<ContactDetails> signatory(ClientCard card) {
    return contacts.of(card.id()).stream()
        .filter(contact -> !contact.isArchived() && !contact.details().left())
        .map(ContactCard::details)
        .filter(person -> person.background().role() == DecisionRole.SIGNS)
        .findFirst();
  }

  private void company(Map<String, String> values) {
    companies
        .profile()
        .ifPresent(
            profile -> {
              var house = profile.details();
              values.put("company.name", house.name());
              values.put("company.taxNumber", house.taxNumber());
              values.put("company.registrationNumber", house.registrationNumber());
              values.put("company.address", Requisites.address(house));
              values.put("company.bank", house.bank());
              values.put("company.iban", house.iban());
            });
  }
}

package io.clientele.demo;

import io.clientele.addresses.Address;
import io.clientele.addresses.Phone;
import io.clientele.clients.ClientDetails;
import io.clientele.clients.ClientDetails.Grade;
import io.clientele.contacts.Background;
import io.clientele.contacts.Birthday;
import io.clientele.contacts.Consent;
import io.clientele.contacts.ContactDetails;
import io.clientele.contacts.DecisionRole;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.datafaker.Faker;
import org.jspecify.annotations.Nullable;

/** Makes up clients of one country. */
final class ClientMaker {

  private final Land land;
  private final Random random;
  private final Faker faker;
  private final Words words;
  private final PhoneMaker phones;
  private final Set<String> sites = new HashSet<>();

  ClientMaker(Land land, Random random) {
    this.land = land;
    this.random = random;
    this.faker = new Faker(Locale.of(land.language(), land.country()), random);
    this.words = new Words(random);
    this.phones = new PhoneMaker(random);
  }

  DemoClient make() {
    var family = families().isEmpty() ? faker.name().lastName() : words.one(families());
    var legalName = words.one(land.companies()).formatted(family);
    var site = Latin.spell(legalName, "-");
    if (!sites.add(site)) {
      return make();
    }
    var town = words.one(land.towns());
    var domain = site + ".example";
    var contacts = Stream.generate(() -> contact(town, domain)).limit(howMany());
    return new DemoClient(details(legalName, town, domain), contacts.toList());
  }

  /** One, often two, seldom three. */
  private int howMany() {
    var drawn = random.nextInt(100);
    return drawn < 50 ? 1 : drawn < 85 ? 2 : 3;
  }

  private List<String> families() {
    return land.families();
  }

  private ClientDetails details(String legalName, Land.Town town, String domain) {
    var numbers = new ArrayList<Phone>();
    numbers.add(phones.office(land, town, Phone.Kind.OFFICE));
    if (words.inPercent(20)) {
      numbers.add(phones.office(land, town, Phone.Kind.FAX));
    }
    return new ClientDetails(
        legalName,
        "",
        "",
        faker.numerify(land.taxNumber()),
        land.registration().formatted(100_000 + random.nextInt(900_000)),
        addresses(town),
        numbers,
        List.of("office@" + domain),
        "https://www." + domain,
        grade(),
        words.one("industries"),
        tags(),
        words.one("cardnotes"));
  }

  private List<Address> addresses(Land.Town town) {
    var legal = address(Address.Kind.LEGAL, town);
    return words.inPercent(25)
        ? List.of(legal, address(Address.Kind.DELIVERY, town))
        : List.of(legal);
  }

  private Address address(Address.Kind kind, Land.Town town) {
    var street = land.street().formatted(words.one(land.streets()), 1 + random.nextInt(120));
    return new Address(kind, street, town.postalCode(), town.name(), "", land.country());
  }

  private @Nullable Grade grade() {
    var drawn = random.nextInt(100);
    return drawn < 15 ? Grade.A : drawn < 45 ? Grade.B : drawn < 90 ? Grade.C : null;
  }

  private List<String> tags() {
    return Stream.generate(() -> words.one("tags")).limit(random.nextInt(4)).distinct().toList();
  }

  private ContactDetails contact(Land.Town town, String domain) {
    var woman = random.nextBoolean();
    var first = words.one(woman ? land.women() : land.men());
    var last = family(woman);
    var numbers = new ArrayList<Phone>();
    if (words.inPercent(60)) {
      numbers.add(phones.mobile(land));
    }
    if (words.inPercent(50)) {
      numbers.add(phones.office(land, town, Phone.Kind.OFFICE));
    }
    var mail = "%s.%s@%s".formatted(Latin.spell(first, ""), Latin.spell(last, ""), domain);
    return new ContactDetails(
        first,
        last,
        "",
        words.one("positions"),
        numbers,
        words.inPercent(92) ? List.of(mail) : List.of(),
        birthday(),
        land.language(),
        Consent.NONE,
        Consent.NONE,
        words.inPercent(4),
        words.inPercent(4),
        background());
  }

  private Background background() {
    var role = words.inPercent(60) ? words.one(List.of(DecisionRole.values())) : null;
    return new Background(role, "", "");
  }

  private String family(boolean woman) {
    if (families().isEmpty()) {
      return faker.name().lastName();
    }
    var of = woman && !land.familiesOfWomen().isEmpty() ? land.familiesOfWomen() : families();
    return words.one(of);
  }

  private @Nullable Birthday birthday() {
    if (words.inPercent(45)) {
      return null;
    }
    var year = words.inPercent(30) ? null : Integer.valueOf(1958 + random.nextInt(44));
    return new Birthday(1 + random.nextInt(12), 1 + random.nextInt(28), year);
  }
}

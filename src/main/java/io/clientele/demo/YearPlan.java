package io.clientele.demo;

import io.clientele.clients.ClientDetails;
import io.clientele.clients.ClientDetails.Grade;
import io.clientele.clients.ClientStatus;
import io.clientele.contacts.Consent;
import io.clientele.contacts.ContactDetails;
import io.clientele.demo.Act.Become;
import io.clientele.demo.Act.Create;
import io.clientele.demo.Act.HandOver;
import io.clientele.demo.Act.Meet;
import io.clientele.demo.Act.Note;
import io.clientele.demo.Act.Revise;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * What the demo people did with their clients during the year before the first start, in the order
 * of time. The same start gives the same plan, so that an interrupted one can be taken up again.
 */
final class YearPlan {

  private static final long SEED = 20_260_101;
  private static final int FIRST_NUMBER = 1001;
  private static final int HAND_OVERS = 12;

  private final Instant begin;
  private final Instant end;
  private final Random random = new Random(SEED);
  private final Words words = new Words(random);
  private final WorkingTime time = new WorkingTime(random);
  private final Birthdays birthdays;
  private final List<Act> acts = new ArrayList<>();

  private YearPlan(Instant now) {
    this.end = now.minus(Duration.ofHours(1));
    this.begin = now.minus(Duration.ofDays(364));
    this.birthdays = new Birthdays(LocalDate.ofInstant(now, WorkingTime.ZONE));
  }

  /** All acts until this moment, the earliest first. */
  static List<Act> until(Instant now) {
    var plan = new YearPlan(now);
    plan.make();
    return List.copyOf(plan.acts);
  }

  private void make() {
    var clients = clients();
    var owners = owners(clients.size());
    var moments = Stream.generate(this::arrival).limit(clients.size()).sorted().toList();
    for (var i = 0; i < clients.size(); i++) {
      var number = "C-" + (FIRST_NUMBER + i);
      plan(number, clients.get(i), owners.get(i), moments.get(i), i < HAND_OVERS);
    }
    acts.sort(Comparator.comparing(Act::at));
  }

  private List<DemoClient> clients() {
    var clients = new ArrayList<DemoClient>();
    for (var land : Land.all()) {
      var maker = new ClientMaker(land, random);
      Stream.generate(maker::make).limit(land.clients()).forEach(clients::add);
    }
    Collections.shuffle(clients, random);
    return clients;
  }

  private List<DemoPerson> owners(int count) {
    var owners = new ArrayList<DemoPerson>();
    owners.addAll(Collections.nCopies(75, DemoPerson.ANNA));
    owners.addAll(Collections.nCopies(65, DemoPerson.BORIS));
    owners.addAll(Collections.nCopies(25, DemoPerson.HELENA));
    owners.addAll(Collections.nCopies(40, DemoPerson.IVO));
    owners.addAll(Collections.nCopies(count - owners.size(), DemoPerson.CARLA));
    Collections.shuffle(owners, random);
    return owners;
  }

  /** Half of the clients were there when the year began, the others came during it. */
  private Instant arrival() {
    return words.inPercent(50)
        ? time.between(begin, begin.plus(Duration.ofDays(21)))
        : time.between(begin, end.minus(Duration.ofDays(10)));
  }

  private void plan(
      String number, DemoClient client, DemoPerson owner, Instant came, boolean handedOver) {
    var old = came.isBefore(begin.plus(Duration.ofDays(21)));
    var status = old && words.inPercent(60) ? ClientStatus.CLIENT : ClientStatus.PROSPECT;
    acts.add(new Create(came, owner, number, numbered(client.details(), number), status));
    var met = came;
    for (var contact : client.contacts()) {
      met = met.plusSeconds(60 + random.nextInt(600));
      acts.add(new Meet(met, owner, number, whole(contact, came)));
    }
    planStatus(number, owner, met, status);
    for (var notes = random.nextInt(3); notes > 0; notes--) {
      acts.add(new Note(time.between(met, end), owner, number, words.one("notes")));
    }
    if (words.inPercent(20)) {
      acts.add(new Revise(time.between(met, end), owner, number, change()));
    }
    if (handedOver) {
      planHandOver(number, owner);
    }
  }

  private void planStatus(String number, DemoPerson owner, Instant met, ClientStatus first) {
    var step = time.between(met, end);
    if (first == ClientStatus.PROSPECT) {
      if (words.inPercent(20)) {
        acts.add(new Become(step, owner, number, ClientStatus.LOST, words.one("lost")));
        return;
      }
      if (words.inPercent(40)) {
        return;
      }
      acts.add(new Become(step, owner, number, ClientStatus.CLIENT, words.one("won")));
    }
    var later = time.between(step, end);
    if (words.inPercent(15)) {
      acts.add(new Become(later, owner, number, ClientStatus.DORMANT, words.one("dormant")));
    } else if (words.inPercent(3)) {
      var why = words.one("blacklisted");
      acts.add(new Become(later, owner, number, ClientStatus.BLACKLISTED, why));
    }
  }

  /** The last act of all: until then the old owner worked with the client. */
  private void planHandOver(String number, DemoPerson owner) {
    var to =
        switch (owner) {
          case ANNA, HELENA -> DemoPerson.BORIS;
          case BORIS -> DemoPerson.ANNA;
          case CARLA -> DemoPerson.IVO;
          default -> DemoPerson.CARLA;
        };
    var head =
        to.department().equals(DemoPerson.HELENA.department()) ? DemoPerson.HELENA : DemoPerson.IVO;
    var at = end.plusSeconds(60L + random.nextInt(1_800));
    acts.add(new HandOver(at, head, number, to, words.one("handovers")));
  }

  private static ClientDetails numbered(ClientDetails details, String number) {
    return new ClientDetails(
        details.legalName(),
        details.shortName(),
        number,
        details.taxNumber(),
        details.registrationNumber(),
        details.addresses(),
        details.phones(),
        details.mails(),
        details.site(),
        details.grade(),
        details.industry(),
        details.tags(),
        details.notes());
  }

  private java.util.function.UnaryOperator<ClientDetails> change() {
    var grade = words.one(List.of(Grade.values()));
    var tag = words.one("tags");
    return details ->
        new ClientDetails(
            details.legalName(),
            details.shortName(),
            details.number(),
            details.taxNumber(),
            details.registrationNumber(),
            details.addresses(),
            details.phones(),
            details.mails(),
            details.site(),
            grade,
            details.industry(),
            Stream.concat(details.tags().stream(), Stream.of(tag)).distinct().toList(),
            details.notes());
  }

  private ContactDetails whole(ContactDetails contact, Instant met) {
    var day = LocalDate.ofInstant(met, WorkingTime.ZONE);
    return new ContactDetails(
        contact.firstName(),
        contact.lastName(),
        contact.salutation(),
        contact.position(),
        contact.phones(),
        contact.mails(),
        birthdays.next(contact.birthday()),
        contact.language(),
        consent(day, 70),
        consent(day, 60),
        contact.doNotCall(),
        contact.left(),
        contact.background());
  }

  private Consent consent(LocalDate day, int percent) {
    if (words.inPercent(percent)) {
      return Consent.given(day, words.one("consents"));
    }
    return words.inPercent(25) ? Consent.withdrawn(day, words.one("consents")) : Consent.NONE;
  }
}

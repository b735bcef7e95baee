package io.clientele.sweep;

import io.clientele.addresses.Address;
import io.clientele.addresses.Phone;
import io.clientele.clients.ClientDetails;
import io.clientele.clients.ClientDetails.Grade;
import io.clientele.clients.ClientId;
import io.clientele.clients.Clients;
import io.clientele.company.CompanyZone;
import io.clientele.contacts.Birthday;
import io.clientele.contacts.Consent;
import io.clientele.contacts.ContactDetails;
import io.clientele.contacts.Contacts;
import io.clientele.kit.Utc;
import io.clientele.people.EmployeeId;
import io.clientele.people.HouseInTables;
import io.clientele.people.PlainHouse;
import io.clientele.people.Viewers;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The things of a plain house as clients: each has something of every field, told by its place. */
final class ClientsOfHouse {

  /** In the name of each, and in each word that a filter asks for. */
  final String mark;

  final PlainHouse house;
  final HouseInTables tables;
  final List<ClientId> clients = new ArrayList<>();

  private final BeanFactory portal;
  private final JdbcClient jdbc;
  private final long number = System.nanoTime();

  ClientsOfHouse(BeanFactory portal, PlainHouse house, EmployeeId founder) {
    this.portal = portal;
    this.house = house;
    mark = "zw" + Long.toString(number, 36);
    jdbc = portal.getBean(JdbcClient.class);
    var transaction = portal.getBean(TransactionTemplate.class);
    var now = Utc.column(portal.getBean(Clock.class).instant());
    tables =
        transaction.execute(
            status ->
                new HouseInTables(jdbc, house, portal.getBean(CompanyZone.class).today(), now));
    portal.getBean(Viewers.class).runAs(founder, this::found);
    transaction.executeWithoutResult(status -> handOut());
  }

  private void found() {
    var birthday = portal.getBean(CompanyZone.class).today().plusDays(3);
    for (var thing = 0; thing < house.things.size(); thing++) {
      var id = portal.getBean(Clients.class).create(details(thing));
      clients.add(id);
      if (hasBirthday(thing)) {
        var person =
            new ContactDetails(
                person(thing),
                "",
                "",
                "",
                List.of(),
                List.of(),
                new Birthday(birthday.getMonthValue(), birthday.getDayOfMonth(), null),
                "",
                Consent.NONE,
                Consent.NONE,
                false,
                false);
        portal.getBean(Contacts.class).add(id, person);
      }
    }
  }

  /** To those whom the house gives them, some long ago and some into the archive. */
  private void handOut() {
    var now = portal.getBean(Clock.class).instant();
    for (var thing = 0; thing < clients.size(); thing++) {
      jdbc.sql(
              """
              update clients_client set scope_id = :scope, archived_at = :archived,
                contacted_at = :contacted, created_at = :created, changed_at = :changed
              where id = :id
              """)
          .param("scope", tables.things.get(thing))
          .param("archived", isArchived(thing) ? Utc.column(now) : null)
          .param("contacted", Utc.column(now.minus(Duration.ofDays(isSilent(thing) ? 40 : 0))))
          .param("created", Utc.column(now.minus(Duration.ofDays(100))))
          .param("changed", Utc.column(now.minus(Duration.ofDays(isSilent(thing) ? 20 : 0))))
          .param("id", clients.get(thing).value())
          .update();
    }
  }

  private ClientDetails details(int thing) {
    return new ClientDetails(
        name(thing),
        "",
        "",
        taxNumber(thing),
        "",
        List.of(
            new Address(Address.Kind.LEGAL, "", "", city(thing), region(thing), country(thing))),
        List.of(Phone.of(Phone.Kind.OFFICE, phone(thing), "DE")),
        List.of(mail(thing)),
        "",
        Grade.values()[thing % 3],
        industry(thing),
        List.of(tag(thing)),
        "");
  }

  String name(int thing) {
    return mark + " Thing" + thing;
  }

  /** Two and two are the same client. */
  String taxNumber(int thing) {
    return "DE" + number + thing / 2;
  }

  String city(int thing) {
    return "City" + mark + thing % 3;
  }

  String region(int thing) {
    return "Region" + mark + thing % 2;
  }

  String country(int thing) {
    return thing % 2 == 0 ? "DE" : "AT";
  }

  String phone(int thing) {
    return "030 " + (number % 1_000_000 + 1_000_000) + thing;
  }

  String mail(int thing) {
    return "post" + thing + "@" + mark + ".example";
  }

  String industry(int thing) {
    return "Trade" + mark + thing % 4;
  }

  String tag(int thing) {
    return "tag" + mark + thing % 5;
  }

  String person(int thing) {
    return "Maria" + mark + thing;
  }

  boolean hasBirthday(int thing) {
    return thing % 4 == 0;
  }

  boolean isArchived(int thing) {
    return thing % 7 == 6;
  }

  boolean isSilent(int thing) {
    return thing % 2 == 0;
  }
}

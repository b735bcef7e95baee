package io.clientele.bench;

import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientList;
import io.clientele.clients.Clients;
import io.clientele.clients.ManyClients;
import io.clientele.clients.PlainList;
import io.clientele.contacts.Contacts;
import io.clientele.people.EmployeeId;
import io.clientele.people.Viewers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/**
 * Asks what people ask all day, through the services and through plain JDBC in turn: everything
 * several times over, so that what disturbs the machine for a moment does not fall on one question.
 */
final class ClientTimes {

  private static final int PAGE = 50;
  private static final int DEEP = 5_000;
  private static final int PASSES = 3;
  private static final int WARM_UP = 200;
  private static final int TIMES = Integer.getInteger("times", 200);
  private static final int FEW = 5;

  private final ClientList list;
  private final Clients clients;
  private final Contacts contacts;
  private final Viewers viewers;
  private final PlainList plain;
  private final Map<String, Samples> measured = new LinkedHashMap<>();

  ClientTimes(BeanFactory portal) {
    list = portal.getBean(ClientList.class);
    clients = portal.getBean(Clients.class);
    contacts = portal.getBean(Contacts.class);
    viewers = portal.getBean(Viewers.class);
    plain = new PlainList(portal);
  }

  enum Kind {
    PAGE,
    SEARCH,
    CARD,
    BROAD
  }

  /** Milliseconds: in the middle and what 95 of 100 do not exceed. */
  record Timed(String what, Kind kind, double median, double p95, double plainMedian) {

    double ratio() {
      return median / plainMedian;
    }
  }

  private record Samples(Kind kind, List<Double> served, List<Double> asked) {

    Timed timed(String what) {
      Collections.sort(served);
      Collections.sort(asked);
      var times = served.size();
      return new Timed(
          what, kind, served.get(times / 2), served.get(times * 95 / 100), asked.get(times / 2));
    }
  }

  List<Timed> all(EmployeeId manager, EmployeeId head, EmployeeId director, int size) {
    for (var pass = 0; pass < PASSES; pass++) {
      viewers.runAs(director, () -> asDirector(size));
      viewers.runAs(head, () -> asHead());
      viewers.runAs(manager, () -> asManager());
    }
    var all = measured.entrySet().stream().map(one -> one.getValue().timed(one.getKey())).toList();
    all.forEach(ClientTimes::print);
    return all;
  }

  private void asDirector(int size) {
    page("director, first page", 0, Sort.by("name"));
    page("director, row 5,000", DEEP / PAGE, Sort.by("name"));
    page("director, newest changes", 0, Sort.by("changedAt").descending());
    page("director, by city", 0, Sort.by("city"));
    search("a rare word", words(ManyClients.RARE_WORD));
    search("a rare and a common word", words("handel " + ManyClients.RARE_WORD));
    search("a phone number", words(ManyClients.RARE_PHONE));
    search("the end of a phone number", words("5557788"));
    search("a mail address", words("office@" + ManyClients.RARE_DOMAIN));
    search("a mail domain", words("@" + ManyClients.RARE_DOMAIN));
    search("a city", filter("", "", ManyClients.RARE_CITY));
    search("a tag", filter("", ManyClients.RARE_TAG, ""));
    search("an industry", filter(ManyClients.RARE_INDUSTRY, "", ""));
    card("director", new ClientId(size / 2));
    broad("director, a common word", words(ManyClients.COMMON_WORD));
    count("director, how many", ClientFilter.ALL);
  }

  private void asHead() {
    page("head, first page", 0, Sort.by("name"));
    page("head, newest changes", 0, Sort.by("changedAt").descending());
    broad("head, a common word", words(ManyClients.COMMON_WORD));
    count("head, how many", ClientFilter.ALL);
  }

  private void asManager() {
    page("manager, first page", 0, Sort.by("name"));
    page("manager, newest changes", 0, Sort.by("changedAt").descending());
    rows("manager, a common word", Kind.SEARCH, 50, words(ManyClients.COMMON_WORD), first());
    card("manager", new ClientId(7));
    count("manager, how many", ClientFilter.ALL);
  }

  private void page(String what, int number, Sort sort) {
    rows(what, Kind.PAGE, PAGE, ClientFilter.ALL, PageRequest.of(number, PAGE, sort));
  }

  private void search(String what, ClientFilter filter) {
    rows("director, " + what, Kind.SEARCH, ManyClients.RARE_HITS, filter, first());
  }

  private void broad(String what, ClientFilter filter) {
    rows(what, Kind.BROAD, PAGE, filter, first());
  }

  private void count(String what, ClientFilter filter) {
    var question = plain.count(filter);
    time(what, Kind.BROAD, 1, () -> list.count(filter) > 0 ? 1 : 0, question::ask);
  }

  private void rows(String what, Kind kind, int hits, ClientFilter filter, Pageable page) {
    var question = plain.rows(filter, page);
    time(what, kind, hits, () -> list.rows(filter, page).size(), question::ask);
  }

  /** Against the least that a card needs: one query a table. */
  private void card(String whose, ClientId id) {
    var question =
        plain.sql(
            CARD.formatted("clients_client", "id", id.value()),
            CARD.formatted("clients_address", "client_id", id.value()),
            CARD.formatted("clients_phone", "client_id", id.value()),
            CARD.formatted("clients_mail", "client_id", id.value()),
            CARD.formatted("clients_tag", "client_id", id.value()),
            CARD.formatted("people_scope", "id", id.value()),
            CARD.formatted("people_scope_spell", "scope_id", id.value()),
            CARD.formatted("people_scope_grant", "scope_id", id.value()),
            CARD.formatted(OF_CONTACTS.formatted("clients_contact_phone"), "client_id", id.value()),
            CARD.formatted(OF_CONTACTS.formatted("clients_contact_mail"), "client_id", id.value()),
            CARD.formatted("clients_contact", "client_id", id.value()));
    time(
        whose + ", a card",
        Kind.CARD,
        2,
        () -> {
          clients.card(id);
          return contacts.of(id).size();
        },
        question::ask);
  }

  private static final String CARD = "select * from %s where %s = %d";
  private static final String OF_CONTACTS =
      "clients_contact c join %s part on part.contact_id = c.id";

  private void time(
      String what, Kind kind, int hits, Supplier<Integer> service, Supplier<Integer> reference) {
    var known = measured.containsKey(what);
    var samples =
        measured.computeIfAbsent(
            what, one -> new Samples(kind, new ArrayList<>(), new ArrayList<>()));
    var warmUp = kind == Kind.BROAD || known ? 1 : WARM_UP;
    var times = kind == Kind.BROAD ? FEW : TIMES;
    for (var round = -warmUp; round < times; round++) {
      var begin = System.nanoTime();
      expect(what, hits, reference.get());
      var middle = System.nanoTime();
      expect(what, hits, service.get());
      if (round >= 0) {
        samples.asked().add((middle - begin) / 1e6);
        samples.served().add((System.nanoTime() - middle) / 1e6);
      }
    }
  }

  private static void print(Timed timed) {
    System.out.printf(
        "%-36s %-6s median %9.2f ms   p95 %9.2f ms   plain %9.2f ms   ratio %5.2f%n",
        timed.what(),
        timed.kind(),
        timed.median(),
        timed.p95(),
        timed.plainMedian(),
        timed.ratio());
  }

  /** A wrong answer is not a fast one. */
  private static void expect(String what, int hits, int found) {
    if (hits != found) {
      throw new IllegalStateException("%s: %d found instead of %d".formatted(what, found, hits));
    }
  }

  private static ClientFilter words(String words) {
    return ClientFilter.ALL.withWords(words);
  }

  private static ClientFilter filter(String industry, String tag, String city) {
    return new ClientFilter("", Set.of(), Set.of(), null, industry, tag, city, false);
  }

  private static Pageable first() {
    return PageRequest.of(0, PAGE, Sort.by("name"));
  }
}

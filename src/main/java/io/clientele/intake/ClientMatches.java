package io.clientele.intake;

import io.clientele.clients.ClientDetails;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientReach;
import io.clientele.clients.SearchText;
import io.clientele.people.Right;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the clients that rows of a file mean, also those that the viewer may not see. */
@Repository
class ClientMatches {

  private final JdbcClient jdbc;
  private final ClientReach reach;

  ClientMatches(JdbcClient jdbc, ClientReach reach) {
    this.jdbc = jdbc;
    this.reach = reach;
  }

  /**
   * A client that exists.
   *
   * @param owner its name, or the department's while nobody owns it
   * @param mine whether the viewer may change it
   */
  record Known(
      ClientId id,
      String number,
      String taxKey,
      String name,
      String city,
      String owner,
      boolean archived,
      boolean mine) {}

  Found of(Collection<ImportedClient> rows) {
    var known = known(rows);
    var mails = mails(known, values(spellings(rows)));
    var changeable = reach.of(known.stream().map(Known::id).toList(), Right.CHANGE).keySet();
    var found = new Found();
    for (var client : known) {
      found.add(
          client, changeable.contains(client.id()), mails.getOrDefault(client.id(), List.of()));
    }
    return found;
  }

  private List<Known> known(Collection<ImportedClient> rows) {
    var numbers = values(rows.stream().map(ImportedClient::number).toList());
    var taxKeys = values(rows.stream().map(ImportedClient::taxKey).toList());
    var names = values(rows.stream().map(ImportedClient::name).toList());
    var mails = values(spellings(rows));
    return jdbc.sql(
            """
            select c.id, coalesce(c.number, '') as number, coalesce(c.tax_key, '') as tax_key,
              c.legal_name, c.city, c.archived_at is not null as archived,
              coalesce(owner.name, department.name) as owner
            from (
              select id from clients_client where number in (:numbers)
              union select id from clients_client where tax_key in (:taxKeys)
              union select id from clients_client where legal_name in (:names)
              union select client_id from clients_mail where mail in (:mails)
            ) hit
            join clients_client c on c.id = hit.id
            join people_scope s on s.id = c.scope_id
            join people_department department on department.id = s.department_id
            left join people_employee owner on owner.id = s.owner_id
            where c.merged_into is null
            """)
        .param("numbers", numbers)
        .param("taxKeys", taxKeys)
        .param("names", names)
        .param("mails", mails)
        .query(
            (row, number) ->
                new Known(
                    new ClientId(row.getLong("id")),
                    row.getString("number"),
                    row.getString("tax_key"),
                    row.getString("legal_name"),
                    row.getString("city"),
                    row.getString("owner"),
                    row.getBoolean("archived"),
                    false))
        .list();
  }

  /** Addresses are kept as they were written. */
  private static List<String> spellings(Collection<ImportedClient> rows) {
    return rows.stream()
        .flatMap(row -> row.mails().stream())
        .flatMap(mail -> Stream.of(mail, mail.toLowerCase(Locale.ROOT)))
        .toList();
  }

  private Map<ClientId, List<String>> mails(List<Known> known, Set<String> wanted) {
    var found = new HashMap<ClientId, List<String>>();
    if (known.isEmpty()) {
      return found;
    }
    jdbc.sql(
            "select client_id, mail from clients_mail where client_id in (:ids) and mail in"
                + " (:mails)")
        .param("ids", known.stream().map(client -> client.id().value()).toList())
        .param("mails", wanted)
        .query(
            row -> {
              found
                  .computeIfAbsent(new ClientId(row.getLong("client_id")), any -> new ArrayList<>())
                  .add(row.getString("mail"));
            });
    return found;
  }

  private static Set<String> values(List<String> given) {
    var values = new HashSet<>(given);
    values.remove("");
    return values.isEmpty() ? Set.of("\u0000") : values;
  }

  /** The clients found for some rows, and those that came with the rows before. */
  static final class Found {

    private final Map<ClientId, Known> clients = new LinkedHashMap<>();
    private final Map<String, List<ClientId>> byKey = new HashMap<>();
    private final Set<String> awaited = new HashSet<>();

    private void add(Known client, boolean mine, List<String> mails) {
      put(
          new Known(
              client.id(),
              client.number(),
              client.taxKey(),
              client.name(),
              client.city(),
              client.owner(),
              client.archived(),
              mine),
          mails);
    }

    /** A row makes this client, which is still to be {@link #put}. */
    void await(ClientDetails details) {
      awaited.addAll(ClientMatches.keys(details));
    }

    /** Whether the row may mean a client that is still to be put. */
    boolean awaits(ImportedClient row, ClientMatch match) {
      return match.keys(row).stream().anyMatch(awaited::contains);
    }

    /** A row made this client, or changed by what it is recognised. */
    void put(ClientId id, ClientDetails details) {
      put(
          new Known(
              id,
              details.number(),
              ClientDetails.taxKey(details.taxNumber()),
              details.legalName(),
              details.city(),
              "",
              false,
              true),
          details.mails());
    }

    private void put(Known client, List<String> mails) {
      clients.put(client.id(), client);
      var keys = keys(client.number(), client.taxKey(), client.name(), client.city());
      mails.forEach(mail -> keys.add(mailKey(mail)));
      for (var key : keys) {
        var ids = byKey.computeIfAbsent(key, any -> new ArrayList<>());
        if (!ids.contains(client.id())) {
          ids.add(client.id());
        }
      }
    }

    /** None, one or several. */
    List<Known> of(ImportedClient row, ClientMatch match) {
      if (match == ClientMatch.USUAL) {
        return usual(row);
      }
      return match.keys(row).stream()
          .flatMap(key -> at(key, client -> true).stream())
          .distinct()
          .toList();
    }

    /** By the number, else by the tax number, else by name and city. */
    private List<Known> usual(ImportedClient row) {
      var byNumber = at(numberKey(row.number()), client -> true);
      if (!byNumber.isEmpty()) {
        return byNumber;
      }
      Predicate<Known> numberFits = client -> row.number().isEmpty() || client.number().isEmpty();
      var byTax = at(taxKey(row.taxKey()), numberFits);
      if (!byTax.isEmpty()) {
        return byTax;
      }
      Predicate<Known> taxFits =
          client ->
              row.taxKey().isEmpty()
                  || client.taxKey().isEmpty()
                  || client.taxKey().equals(row.taxKey());
      return at(nameKey(row.name(), row.city()), numberFits.and(taxFits));
    }

    private List<Known> at(String key, Predicate<Known> fits) {
      return byKey.getOrDefault(key, List.of()).stream()
          .map(id -> clients.get(id))
          .filter(Objects::nonNull)
          .filter(fits)
          .toList();
    }
  }

  private static List<String> keys(ClientDetails details) {
    var keys =
        keys(
            details.number(),
            ClientDetails.taxKey(details.taxNumber()),
            details.legalName(),
            details.city());
    details.mails().forEach(mail -> keys.add(mailKey(mail)));
    return keys;
  }

  /** By what a client is recognised; what is empty recognises nobody. */
  static List<String> keys(String number, String taxKey, String name, String city) {
    var keys = new ArrayList<String>();
    if (!number.isEmpty()) {
      keys.add(numberKey(number));
    }
    if (!taxKey.isEmpty()) {
      keys.add(taxKey(taxKey));
    }
    keys.add(nameKey(name, city));
    return keys;
  }

  static String mailKey(String mail) {
    return "mail:" + mail.strip().toLowerCase(Locale.ROOT);
  }

  static String numberKey(String number) {
    return "number:" + number.strip().toLowerCase(Locale.ROOT);
  }

  static String taxKey(String key) {
    return "tax:" + key;
  }

  static String nameKey(String name, String city) {
    return "name:" + plain(name) + "|" + plain(city);
  }

  private static String plain(String words) {
    return SearchText.fold(words).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
  }
}

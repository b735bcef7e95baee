package io.clientele.clients;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A data bank of as many clients as one asks for, each with two contacts, made by the database
 * itself in one statement a table. Everything is derived from the number of the client, so that two
 * fillings of one size are equal. {@value #RARE_HITS} of them are rare: they alone have {@link
 * #RARE_WORD}, {@link #RARE_CITY} and the like.
 */
public final class ManyClients implements AutoCloseable {

  public static final int RARE_HITS = 20;
  public static final String RARE_WORD = "quarzfels";
  public static final String RARE_CITY = "Altenquarz";
  public static final String RARE_TAG = "Quarz";
  public static final String RARE_INDUSTRY = "Quartz works";
  public static final String RARE_DOMAIN = "quarzfels.example";
  public static final String RARE_PHONE = "+49 40 5557788";

  /** A word that a quarter of all names have. */
  public static final String COMMON_WORD = "handel";

  private static final List<String> TABLES =
      List.of(
          "clients_search",
          "clients_contact_mail",
          "clients_contact_phone",
          "clients_contact_history",
          "clients_contact",
          "clients_tag",
          "clients_mail",
          "clients_phone",
          "clients_address",
          "clients_note",
          "clients_client",
          "people_scope_grant",
          "people_scope_spell",
          "people_scope");

  private static final String SYLLABLES =
      Stream.of(
              "ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "zu", "dal", "ker", "lin",
              "mar", "nor", "ros", "ste", "tor", "ven", "wal")
          .map("'%s'"::formatted)
          .collect(Collectors.joining(", "));

  private final Connection database;

  /** One manager's share of the data bank. */
  public record Share(long owner, long department, int clients) {}

  /**
   * @param user one who may empty tables
   */
  public ManyClients(String url, String user, String password) throws SQLException {
    database = DriverManager.getConnection(url, user, password);
  }

  /**
   * Fills the emptied data bank.
   *
   * @param portfolio has the first clients, as many whatever the size
   * @param rest own all others in turn
   */
  public void fill(int clients, Share portfolio, List<Share> rest) throws SQLException {
    database.setAutoCommit(true);
    run("set foreign_key_checks = 0", "set unique_checks = 0");
    for (var table : TABLES) {
      run("truncate table " + table);
    }
    scopes(clients, portfolio, rest);
    cards(clients);
    contacts(clients);
    run(tokens(clients));
    run("set foreign_key_checks = 1", "set unique_checks = 1");
    run("do setval(clients_client_seq, %d)".formatted(clients + 1));
    run("do setval(clients_contact_seq, %d)".formatted(2 * clients + 2));
    for (var table : TABLES) {
      run("analyze table " + table);
    }
  }

  private void scopes(int clients, Share portfolio, List<Share> rest) throws SQLException {
    var owner = turn(portfolio.owner(), portfolio.clients(), rest.stream().map(Share::owner));
    var department =
        turn(portfolio.department(), portfolio.clients(), rest.stream().map(Share::department));
    run(
        "insert into people_scope (id, owner_id, department_id) select seq, %s, %s from %s"
            .formatted(owner, department, numbers(clients)),
        """
        insert into people_scope_spell (scope_id, owner_id, department_id, since, assigned_by)
        select id, owner_id, department_id, '2026-01-01', 'Bench' from people_scope
        """);
  }

  private static String turn(long first, int until, Stream<Long> others) {
    var values = others.toList();
    return "if(seq <= %d, %d, elt(1 + seq %% %d, %s))"
        .formatted(
            until,
            first,
            values.size(),
            values.stream().map(String::valueOf).collect(Collectors.joining(", ")));
  }

  private void cards(int clients) throws SQLException {
    run(
        """
        insert into clients_client (id, version, scope_id, name, legal_name, short_name, number,
          tax_number, tax_key, registration_number, site, grade, industry, notes, status,
          status_reason, phone, city, created_at, created_by, changed_at, changed_by)
        select seq, 0, seq, name, name, '', concat('K', seq), concat('DE', 100000000 + seq),
          concat('DE', 100000000 + seq), '', '', elt(1 + seq %% 3, 'A', 'B', 'C'),
          if(rare, '%s', concat('Industry ', seq %% 40)), '',
          elt(1 + seq %% 4, 'PROSPECT', 'CLIENT', 'CLIENT', 'DORMANT'), '', phone, city,
          '2026-01-01', 'Bench', timestampadd(second, crc32(seq) %% 20000000, '2026-01-01'), 'Bench'
        from (select seq, %s as rare, %s as name, %s as phone, %s as city from %s) made
        """
            .formatted(
                RARE_INDUSTRY,
                rare(clients),
                name(clients),
                phone(clients),
                city(clients),
                numbers(clients)),
        """
        insert into clients_address (client_id, position, kind, street, postal_code, city, region,
          country)
        select id, 0, 'LEGAL', concat('Street ', id % 90), id % 99999, city, '', 'DE'
        from clients_client
        """,
        """
        insert into clients_phone (client_id, position, kind, written, e164)
        select id, 0, 'OFFICE', phone, replace(phone, ' ', '') from clients_client
        """,
        """
        insert into clients_mail (client_id, position, mail)
        select seq, 0, concat('office@', %s) from %s
        """
            .formatted(domain(clients), numbers(clients)),
        """
        insert into clients_tag (client_id, position, tag)
        select seq, 0, if(%s, '%s', concat('Tag ', seq %% 30)) from %s where seq %% 3 = 0 or %1$s
        """
            .formatted(rare(clients), RARE_TAG, numbers(clients)));
  }

  private void contacts(int clients) throws SQLException {
    run(
        """
        insert into clients_contact (id, version, client_id, first_name, last_name, salutation,
          position, birth_month, birth_day, language, offers, offers_how, greetings, greetings_how,
          do_not_call, left_company, changed_at, changed_by)
        select seq, 0, 1 + (seq - 1) div 2, %s, %s, '', 'Buyer', 1 + seq %% 12, 1 + seq %% 28,
          'en', 'NONE', '', 'NONE', '', false, false, '2026-01-01', 'Bench'
        from %s
        """
            .formatted(ofContact("f", "g"), ofContact("l", "m"), numbers(2 * clients)),
        """
        insert into clients_contact_phone (contact_id, position, kind, written, e164)
        select id, 0, 'MOBILE', concat('+49 171 ', 1000000 + id), concat('+49171', 1000000 + id)
        from clients_contact
        """,
        """
        insert into clients_contact_mail (contact_id, position, mail)
        select seq, 0, concat(%s, seq, '@', %s) from %s
        """
            .formatted(
                ofContact("f", "g"),
                domain(clients).replace("seq", "(1 + (seq - 1) div 2)"),
                numbers(2 * clients)));
  }

  /** What the search index holds for these cards, as the portal itself writes it. */
  private String tokens(int clients) {
    var card = "clients_client c";
    var contact = "clients_contact p";
    return "insert into clients_search (token, client_id, head)\n"
        + Stream.of(
                head(word("a", "c.id"), card),
                head("substring_index(lower(c.name), ' ', -1)", card),
                head("substring_index(substring_index(lower(c.name), ' ', 2), ' ', -1)", card),
                head("lower(c.number)", card),
                head("concat('=', lower(c.number))", card),
                head("lower(c.tax_number)", card),
                head("concat('=', lower(c.tax_number))", card),
                head("concat('=', substr(c.tax_number, 3))", card),
                head("lower(c.city)", card),
                rest("regexp_replace(c.phone, '[^0-9]', '')", "c.id", card),
                rest("concat('#', reverse(regexp_replace(c.phone, '[^0-9]', '')))", "c.id", card),
                rest("concat('@', m.mail)", "m.client_id", "clients_mail m"),
                rest(
                    "concat('@', substr(m.mail, instr(m.mail, '@')))",
                    "m.client_id",
                    "clients_mail m"),
                rest("lower(p.first_name)", "p.client_id", contact),
                rest("lower(p.last_name)", "p.client_id", contact),
                rest("concat('49171', 1000000 + p.id)", "p.client_id", contact),
                rest("concat('#', reverse(1000000 + p.id), '17194')", "p.client_id", contact),
                rest(
                    "concat('@', m.mail)",
                    "p.client_id",
                    contact + " join clients_contact_mail m on m.contact_id = p.id"),
                rest(
                    "substring_index(m.mail, '@', 1)",
                    "p.client_id",
                    contact + " join clients_contact_mail m on m.contact_id = p.id"))
            .collect(Collectors.joining("\nunion all "));
  }

  private static String head(String token, String from) {
    return "select convert(%s using utf8mb4) collate utf8mb4_bin, c.id, true from %s"
        .formatted(token, from);
  }

  private static String rest(String token, String client, String from) {
    return "select convert(%s using utf8mb4) collate utf8mb4_bin, %s, false from %s"
        .formatted(token, client, from);
  }

  private static String numbers(int most) {
    return "seq_1_to_" + most;
  }

  private static String rare(int clients) {
    return "(seq %% %d = 7)".formatted(clients / RARE_HITS);
  }

  private static String name(int clients) {
    var last =
        "if(%s, '%s', elt(1 + seq %% 4, '%2$s', 'trade', 'import', 'gmbh'))"
            .formatted(rare(clients), COMMON_WORD);
    return "concat(%s, ' ', if(%s, '%s', %s), ' ', %s)"
        .formatted(word("a", "seq"), rare(clients), RARE_WORD, word("b", "seq"), last);
  }

  private static String city(int clients) {
    return "if(%s, '%s', %s)".formatted(rare(clients), RARE_CITY, word("c", "(seq % 300)"));
  }

  private static String phone(int clients) {
    return "if(%s, '%s', concat('+49 30 ', 1000000 + seq))".formatted(rare(clients), RARE_PHONE);
  }

  private static String domain(int clients) {
    return "if(%s, '%s', concat('firm', seq, '.example'))".formatted(rare(clients), RARE_DOMAIN);
  }

  /** One of 8,000 words that end in this letter, always the same for one number. */
  private static String word(String letter, String number) {
    return IntStream.of(1, 20, 400)
        .mapToObj(
            step ->
                "elt(1 + (crc32(concat('%s', %s)) div %d) %% 20, %s)"
                    .formatted(letter, number, step, SYLLABLES))
        .collect(Collectors.joining(", ", "concat(", ", '" + letter + "')"));
  }

  /** The first and the second contact of a client never share a word. */
  private static String ofContact(String first, String second) {
    return "if(seq %% 2 = 1, %s, %s)".formatted(word(first, "seq"), word(second, "seq"));
  }

  private void run(String... statements) throws SQLException {
    try (var statement = database.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
  }

  @Override
  public void close() throws SQLException {
    database.close();
  }
}

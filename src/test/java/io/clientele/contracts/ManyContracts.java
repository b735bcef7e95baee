package io.clientele.contracts;

import io.clientele.clauses.ContractKind;
import io.clientele.papers.Clause;
import io.clientele.terms.PriceType;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * As many contracts as one asks for, each with {@value #CLAUSES} clauses and its versions as the
 * portal keeps them. Everything is derived from the number of the contract, and each text is twice
 * the same: as rows, made by the database, and as the frozen bytes, made here.
 */
public final class ManyContracts {

  public static final int CLAUSES = 50;

  private static final int AT_ONCE = 10_000;
  private static final int BATCH = 250;
  private static final String WORDS =
      "%s The house tells the buyer in writing and without delay of whatever puts this at risk; what"
          + " was agreed beyond it holds only as far as both sides have confirmed it in writing.";
  private static final List<String> HEADINGS =
      List.of("Subject", "Orders", "Prices", "Payment", "Delivery", "Packaging", "Quality");
  private static final List<String> TEXTS =
      List.of(
          "The house delivers the goods of its range that the buyer orders.",
          "Orders hold once the house has confirmed them within three days.",
          "Prices are those of the list that is valid on the day of the order.",
          "Each invoice is paid within the time agreed, by transfer to the account of the house.",
          "Goods are delivered to the door of the buyer within ten working days.",
          "Goods are packed as is customary in the trade, and marked as the buyer asks.",
          "Claims are made within eight days of delivery, with pictures of what is wrong.");

  private final Connection database;
  private final List<Buyer> buyers = new ArrayList<>();

  private record Buyer(String legalName, String taxNumber) {}

  /**
   * @param database one who may write everywhere, with all clients in it
   */
  public ManyContracts(Connection database) throws SQLException {
    this.database = database;
    try (var statement = database.createStatement();
        var found =
            statement.executeQuery(
                "select legal_name, tax_number from clients_client order by id")) {
      while (found.next()) {
        buyers.add(new Buyer(found.getString(1), found.getString(2)));
      }
    }
  }

  /**
   * Adds those from the one number to the other.
   *
   * @param open so many of all, from the first, are not signed yet
   */
  public void add(int from, int to, int open) throws SQLException {
    for (var first = from; first <= to; first += AT_ONCE) {
      var last = Math.min(to, first + AT_ONCE - 1);
      var numbers = "seq_%d_to_%d".formatted(first, last);
      run(contracts(numbers, open));
      run(clauses(numbers));
      for (var number = first; number <= last; number += BATCH) {
        versions(number, Math.min(last, number + BATCH - 1));
      }
      run(signings(first, last, open));
    }
  }

  private String contracts(String numbers, int open) {
    return """
    insert into contracts_contract (id, version, number, client_id, kind, language, title, state,
      amount, currency, house_amount, payment_days, price_type, discount, delivery, begins_on,
      ends_on, notice_days, created_at, created_by, changed_at, changed_by)
    select seq, 4, concat('C-2026-', lpad(seq, 6, '0')), 1 + mod(seq, %d), 'SUPPLY', 'en',
      concat('Supply of goods ', seq),
      if(seq <= %d, 'IN_APPROVAL', if(mod(seq, 10) = 0, 'ENDED', 'IN_FORCE')),
      1000 + mod(seq, 90000), 'EUR', 1000 + mod(seq, 90000), 30, 'WHOLESALE', 3,
      'Free to the door', '2026-01-01', '2026-12-31', 30, '2026-01-01', 'Bench', '2026-01-02',
      'Bench'
    from %s
    """
        .formatted(buyers.size(), open, numbers);
  }

  private static String clauses(String numbers) {
    return """
    insert into contracts_clause (contract_id, version, place, heading, text, standard, optional,
      removed)
    select c.seq, 0, p.seq, elt(1 + mod(p.seq, %d), %s),
      concat(elt(1 + mod(p.seq, %d), %s), ' (', p.seq, ' of C-2026-', lpad(c.seq, 6, '0'), ')'),
      true, false, false
    from %s c join seq_1_to_%d p order by c.seq, p.seq
    """
        .formatted(
            HEADINGS.size(),
            quoted(HEADINGS.stream().toList()),
            TEXTS.size(),
            quoted(TEXTS.stream().map(WORDS::formatted).toList()),
            numbers,
            CLAUSES);
  }

  private static String quoted(List<String> words) {
    return words.stream().map("'%s'"::formatted).collect(Collectors.joining(", "));
  }

  private void versions(int first, int last) throws SQLException {
    try (var bytes =
            database.prepareStatement(
                "insert into documents_content (sha256, size, bytes) values (?, ?, ?)");
        var versions =
            database.prepareStatement(
                """
                insert into contracts_version (contract_id, number, sha256, made_at, made_by)
                values (?, ?, ?, '2026-01-02', 'Bench')
                """)) {
      for (var number = first; number <= last; number++) {
        var texts = texts(number);
        for (var place = 0; place < texts.size(); place++) {
          var sha256 = texts.get(place).sha256();
          var written = texts.get(place).bytes();
          bytes.setString(1, sha256);
          bytes.setInt(2, written.length);
          bytes.setBytes(3, written);
          bytes.addBatch();
          versions.setInt(1, number);
          versions.setInt(2, place + 1);
          versions.setString(3, sha256);
          versions.addBatch();
        }
      }
      bytes.executeBatch();
      versions.executeBatch();
      database.commit();
    }
  }

  /** What was handed in; of every fourth contract the first time something else. */
  private List<ContractText> texts(int number) {
    var now = IntStream.rangeClosed(1, CLAUSES).mapToObj(place -> clause(number, place)).toList();
    if (!isSecond(number)) {
      return List.of(text(number, now));
    }
    var before = new ArrayList<>(now);
    before.set(3, new Clause("Payment", "Each invoice is paid within ninety days."));
    return List.of(text(number, before), text(number, now));
  }

  private static boolean isSecond(int number) {
    return number % 4 == 0;
  }

  private static Clause clause(int number, int place) {
    return new Clause(
        HEADINGS.get(place % HEADINGS.size()),
        WORDS.formatted(TEXTS.get(place % TEXTS.size()))
            + " (%d of %s)".formatted(place, called(number)));
  }

  private static String called(int number) {
    return "C-2026-%06d".formatted(number);
  }

  private ContractText text(int number, List<Clause> clauses) {
    var buyer = buyers.get(number % buyers.size());
    var amount = BigDecimal.valueOf(1000L + number % 90_000).setScale(2);
    var terms =
        new ContractTerms(
            amount,
            "EUR",
            amount,
            30,
            PriceType.WHOLESALE,
            new BigDecimal("3.00"),
            "Free to the door",
            null,
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 12, 31),
            null,
            30);
    return new ContractText(
        called(number),
        null,
        ContractKind.SUPPLY.name(),
        "en",
        "Supply of goods " + number,
        ContractText.House.UNKNOWN,
        buyer.legalName(),
        buyer.taxNumber(),
        terms,
        clauses);
  }

  private static String signings(int first, int last, int open) {
    return """
    insert into contracts_signing (contract_id, manager_id, version, sha256, signed_on, signed_at,
      signed_by, holds_from)
    select x.id, s.owner_id, v.number, v.sha256, '2026-01-10', '2026-01-10', 'Bench', '2026-01-10'
    from contracts_contract x join clients_client c on c.id = x.client_id
    join people_scope s on s.id = c.scope_id
    join contracts_version v on v.contract_id = x.id
      and v.number = if(mod(x.id, 4) = 0, 2, 1)
    where x.id between %d and %d and x.id > %d
    """
        .formatted(first, last, open);
  }

  /** One more, with just these two versions. */
  public ContractId negotiated(int number, List<Clause> ours, List<Clause> theirs)
      throws SQLException {
    run(contracts("seq_%1$d_to_%1$d".formatted(number), number));
    try (var bytes =
            database.prepareStatement(
                "insert ignore into documents_content (sha256, size, bytes) values (?, ?, ?)");
        var versions =
            database.prepareStatement(
                "insert into contracts_version values (?, ?, ?, '2026-01-02', 'Bench')")) {
      var place = 0;
      for (var text : List.of(text(number, ours), text(number, theirs))) {
        var written = text.bytes();
        bytes.setString(1, text.sha256());
        bytes.setInt(2, written.length);
        bytes.setBytes(3, written);
        bytes.executeUpdate();
        versions.setInt(1, number);
        versions.setInt(2, ++place);
        versions.setString(3, text.sha256());
        versions.executeUpdate();
      }
    }
    database.commit();
    return new ContractId(number);
  }

  private void run(String statement) throws SQLException {
    try (var running = database.createStatement()) {
      running.execute(statement);
    }
    database.commit();
  }
}

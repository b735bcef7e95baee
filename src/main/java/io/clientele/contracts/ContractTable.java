package io.clientele.contracts;

import io.clientele.clauses.ContractKind;
import io.clientele.clauses.TemplateId;
import io.clientele.clients.ClientId;
import io.clientele.kit.NotFound;
import io.clientele.kit.Utc;
import io.clientele.people.ScopeId;
import io.clientele.terms.PriceType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All contracts. */
@Repository
class ContractTable {

  /** Only the contract itself is locked by it when asked for an update. */
  private static final String CONTRACT =
      """
      select x.*,
        (select c.name from clients_client c where c.id = x.client_id) as client_name,
        (select c.legal_name from clients_client c where c.id = x.client_id) as legal_name,
        (select c.tax_number from clients_client c where c.id = x.client_id) as tax_number,
        (select c.scope_id from clients_client c where c.id = x.client_id) as scope_id
      from contracts_contract x where
      """;

  private final JdbcClient jdbc;

  ContractTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The next number of a year; whoever wants the one after it waits until this one is kept. */
  String nextNumber(int year) {
    var next =
        jdbc.sql(
                """
                insert into contracts_number (year, last) values (:year, 1)
                on duplicate key update last = last + 1 returning last
                """)
            .param("year", year)
            .query(Integer.class)
            .single();
    return "C-%d-%04d".formatted(year, next);
  }

  /** The number of the next amendment; whoever wants one holds the contract. */
  String nextNumber(Contract contract) {
    var amendments =
        jdbc.sql("select count(*) from contracts_contract where amends_id = :id")
            .param("id", contract.id().value())
            .query(Integer.class)
            .single();
    return contract.number() + "/" + (amendments + 1);
  }

  ContractId insert(
      String number,
      Contract.@Nullable Amends amends,
      ContractHead head,
      ContractTerms terms,
      String by,
      Instant at) {
    var template = head.template();
    return jdbc.sql(
            """
            insert into contracts_contract (version, number, amends_id, replaces_id, client_id,
              kind, language, template_id, template_number, title, state, amount, currency, house_amount, payment_days, price_type, discount,
              delivery, penalty, begins_on, ends_on, renewal_months, notice_days, created_at,
              created_by, changed_at, changed_by)
            values (0, :number, :amends, :replaces, :client, :kind, :language, :template,
              :templateNumber, :title, 'DRAFT', :amount, :currency, :houseAmount, :payment, :price, :discount, :delivery, :penalty, :begins,
              :ends, :renewal, :notice, :at, :by, :at, :by) returning id
            """)
        .params(values(terms))
        .param("number", number)
        .param("amends", amends == null ? null : amends.contract().value())
        .param("replaces", amends == null ? null : amends.replaces().value())
        .param("client", head.client().value())
        .param("kind", head.kind().name())
        .param("language", head.language())
        .param("template", template == null ? null : template.id().value())
        .param("templateNumber", template == null ? null : template.number())
        .param("title", head.title())
        .param("at", Utc.column(at))
        .param("by", by)
        .query((row, place) -> new ContractId(row.getLong("id")))
        .single();
  }

  /**
   * @throws OptimisticLockingFailureException when somebody else changed it since it was read
   */
  void update(Contract contract, String by, Instant at) {
    var rows =
        jdbc.sql(
                """
                update contracts_contract set version = version + 1, title = :title,
                  state = :state, amount = :amount, currency = :currency,
                  house_amount = :houseAmount, payment_days = :payment, price_type = :price,
                  discount = :discount, delivery = :delivery, penalty = :penalty,
                  begins_on = :begins, ends_on = :ends, renewal_months = :renewal,
                  notice_days = :notice, changed_at = :at, changed_by = :by
                where id = :id and version = :version
                """)
            .params(values(contract.terms()))
            .param("title", contract.head().title())
            .param("state", contract.state().name())
            .param("at", Utc.column(at))
            .param("by", by)
            .param("id", contract.id().value())
            .param("version", contract.version())
            .update();
    if (rows == 0) {
      throw new OptimisticLockingFailureException("contract " + contract.id().value());
    }
  }

  /** Of a contract that is held. */
  void endEarly(ContractId id, @Nullable LocalDate on) {
    jdbc.sql(
            """
            update contracts_contract set version = version + 1, ends_early_on = :on where id = :id
            """)
        .param("on", on)
        .param("id", id.value())
        .update();
  }

  private static Map<String, @Nullable Object> values(ContractTerms terms) {
    var values = new HashMap<String, @Nullable Object>();
    var price = terms.priceType();
    values.put("amount", terms.amount());
    values.put("currency", terms.currency());
    values.put("houseAmount", terms.houseAmount());
    values.put("payment", terms.paymentDays());
    values.put("price", price == null ? null : price.name());
    values.put("discount", terms.discount());
    values.put("delivery", terms.delivery());
    values.put("penalty", terms.penalty());
    values.put("begins", terms.begins());
    values.put("ends", terms.ends());
    values.put("renewal", terms.renewalMonths());
    values.put("notice", terms.noticeDays());
    return values;
  }

  /**
   * @throws NotFound when there is none
   */
  Contract get(ContractId id) {
    return find(id, "").orElseThrow(NotFound::new);
  }

  /** As it is now; until the transaction ends nobody else changes it. */
  Contract lock(ContractId id) {
    return find(id, " for update").orElseThrow(NotFound::new);
  }

  private Optional<Contract> find(ContractId id, String locking) {
    return jdbc.sql(CONTRACT + "x.id = :id" + locking)
        .param("id", id.value())
        .query((row, number) -> contract(row))
        .optional();
  }

  /** Those with a client that hold now, the newest first. */
  List<Contract> holding(ClientId client, int atMost) {
    return jdbc.sql(
            CONTRACT
                + """
                x.client_id = :client and x.state = 'IN_FORCE' order by x.id desc limit :limit
                """)
        .param("client", client.value())
        .param("limit", atMost)
        .query((row, number) -> contract(row))
        .list();
  }

  /** A contract as it was signed first, and all its amendments, the first first. */
  List<Contract> chain(ContractId origin) {
    return jdbc.sql(CONTRACT + "x.id = :id or x.amends_id = :id order by x.id")
        .param("id", origin.value())
        .query((row, number) -> contract(row))
        .list();
  }

  /**
   * Those whose day has come: signed ones begin, and those without renewal end. One whose amendment
   * is signed goes on in that.
   */
  List<ContractId> due(LocalDate today) {
    return jdbc.sql(
            """
            select x.id from contracts_contract x
            where x.state = 'SIGNED' and :today >= (select max(s.holds_from)
                from contracts_signing s where s.contract_id = x.id)
              or x.state = 'IN_FORCE' and x.ends_on < :today and x.renewal_months is null
                and not exists (select 1 from contracts_contract a
                  where a.replaces_id = x.id and a.state = 'SIGNED')
              or x.state in ('SIGNED', 'IN_FORCE') and x.ends_early_on < :today
            order by x.id
            """)
        .param("today", today)
        .query((row, number) -> new ContractId(row.getLong("id")))
        .list();
  }

  private static Contract contract(ResultSet row) throws SQLException {
    var template = row.getObject("template_id", Long.class);
    return new Contract(
        new ContractId(row.getLong("id")),
        row.getLong("version"),
        row.getString("number"),
        amends(row),
        new ContractHead(
            new ClientId(row.getLong("client_id")),
            ContractKind.valueOf(row.getString("kind")),
            row.getString("language"),
            template == null
                ? null
                : new ContractHead.Origin(new TemplateId(template), row.getLong("template_number")),
            row.getString("title")),
        terms(row),
        ContractState.valueOf(row.getString("state")),
        row.getObject("ends_early_on", LocalDate.class),
        new Contract.Party(
            row.getString("client_name"),
            row.getString("legal_name"),
            row.getString("tax_number"),
            new ScopeId(row.getLong("scope_id"))));
  }

  private static Contract.@Nullable Amends amends(ResultSet row) throws SQLException {
    var contract = row.getObject("amends_id", Long.class);
    return contract == null
        ? null
        : new Contract.Amends(new ContractId(contract), new ContractId(row.getLong("replaces_id")));
  }

  private static ContractTerms terms(ResultSet row) throws SQLException {
    @Nullable String price = row.getString("price_type");
    return new ContractTerms(
        row.getBigDecimal("amount"),
        row.getString("currency"),
        row.getBigDecimal("house_amount"),
        row.getObject("payment_days", Integer.class),
        price == null ? null : PriceType.valueOf(price),
        row.getBigDecimal("discount"),
        row.getString("delivery"),
        row.getBigDecimal("penalty"),
        row.getObject("begins_on", LocalDate.class),
        row.getObject("ends_on", LocalDate.class),
        row.getObject("renewal_months", Integer.class),
        row.getObject("notice_days", Integer.class));
  }
}

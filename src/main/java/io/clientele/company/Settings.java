package io.clientele.company;

import io.clientele.journal.Changes;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.Refusal;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the few settings of the house that its administrator chooses. */
@Service
@Transactional
public class Settings {

  private static final String LANGUAGE = "language";
  private static final String MAIL_DOMAIN = "mail-domain";
  private static final String SENDER = "sender";
  private static final String VERSION = "version";
  private static final String CURRENCY = "currency";
  private static final String EURO = "EUR";

  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toSet());

  private final JdbcClient jdbc;
  private final CompanyKeeper keeper;
  private final Journal journal;

  Settings(JdbcClient jdbc, CompanyKeeper keeper, Journal journal) {
    this.jdbc = jdbc;
    this.keeper = keeper;
    this.journal = journal;
  }

  @Transactional(readOnly = true)
  public CompanySettings current() {
    return new CompanySettings(
        value(CompanyZone.SETTING, CompanyZone.UNLESS_SET.getId()),
        value(LANGUAGE, Locale.ENGLISH.getLanguage()),
        value(MAIL_DOMAIN, ""),
        value(SENDER, ""),
        currency());
  }

  /** In which the house counts, ISO 4217. */
  @Transactional(readOnly = true)
  public String currency() {
    return value(CURRENCY, EURO);
  }

  /** Of the settings as they are; who wants to change them reads it before them. */
  @Transactional(readOnly = true)
  public long version() {
    return Long.parseLong(value(VERSION, "0"));
  }

  /**
   * @param version as it was read
   * @throws Refusal when the time zone or an address cannot be
   * @throws OptimisticLockingFailureException when somebody else changed them meanwhile
   */
  public void change(long version, CompanySettings settings) {
    var actor = keeper.require();
    countUp(version);
    var before = current();
    var clean =
        new CompanySettings(
            settings.zone(),
            settings.language(),
            settings.mailDomain().strip().toLowerCase(Locale.ROOT),
            settings.sender().strip(),
            settings.currency().strip());
    check(clean);
    Map.of(
            CompanyZone.SETTING,
            clean.zone(),
            LANGUAGE,
            clean.language(),
            MAIL_DOMAIN,
            clean.mailDomain(),
            SENDER,
            clean.sender(),
            CURRENCY,
            clean.currency())
        .forEach(this::keep);
    var changes = Changes.between(before, clean);
    if (!changes.isEmpty()) {
      journal.record(
          actor, "company.settings", new Subject("company", null, "settings"), changes, null);
    }
  }

  private static void check(CompanySettings settings) {
    if (!ZoneId.getAvailableZoneIds().contains(settings.zone())) {
      throw Refusal.because("company.zone-unknown");
    }
    if (!Set.of(Locale.getISOLanguages()).contains(settings.language())) {
      throw Refusal.because("company.language-unknown");
    }
    if (!CURRENCIES.contains(settings.currency())) {
      throw Refusal.because("company.currency-unknown");
    }
    if (!settings.mailDomain().isEmpty()
        && !settings.mailDomain().matches("[a-z0-9-]+(\\.[a-z0-9-]+)+")) {
      throw Refusal.because("company.domain-wrong");
    }
    if (!settings.sender().isEmpty()
        && !settings.sender().matches("[^\\s@<>\",;:]{1,64}@[^\\s@<>\",;:]{1,180}")) {
      throw Refusal.because("company.sender-wrong");
    }
  }

  /** The row is locked from here on, so of two who read the same version one comes too late. */
  private void countUp(long version) {
    var counted =
        jdbc.sql("update company_setting set value = :next where name = :name and value = :version")
            .param("next", Long.toString(version + 1))
            .param("name", VERSION)
            .param("version", Long.toString(version))
            .update();
    if (counted == 0) {
      throw new OptimisticLockingFailureException("company settings");
    }
  }

  private void keep(String name, String value) {
    jdbc.sql(
            """
            insert into company_setting (name, value) values (:name, :value)
            on duplicate key update value = values(value)
            """)
        .param("name", name)
        .param("value", value)
        .update();
  }

  private String value(String name, String unlessSet) {
    return jdbc.sql("select value from company_setting where name = :name")
        .param("name", name)
        .query(String.class)
        .optional()
        .orElse(unlessSet);
  }
}

package io.clientele.company;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The house's own calendar day: business dates begin and end in its time zone. */
@Service
public class CompanyZone {

  static final String SETTING = "zone";
  static final ZoneId UNLESS_SET = ZoneId.of("Europe/Berlin");

  private final JdbcClient jdbc;
  private final Clock clock;

  CompanyZone(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public ZoneId zone() {
    return jdbc.sql("select value from company_setting where name = :name")
        .param("name", SETTING)
        .query(String.class)
        .optional()
        .map(CompanyZone::known)
        .orElse(UNLESS_SET);
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone());
  }

  private static ZoneId known(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException unknown) {
      return UNLESS_SET;
    }
  }
}

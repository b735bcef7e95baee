package io.clientele.contacts;

import io.clientele.clients.ClientId;
import io.clientele.company.CompanyZone;
import io.clientele.people.Right;
import io.clientele.people.Scopes;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose birthday comes up among the contacts one looks after (duty C8). */
@Service
@Transactional(readOnly = true)
public class UpcomingBirthdays {

  private final JdbcClient jdbc;
  private final Scopes scopes;
  private final CompanyZone zone;

  UpcomingBirthdays(JdbcClient jdbc, Scopes scopes, CompanyZone zone) {
    this.jdbc = jdbc;
    this.scopes = scopes;
    this.zone = zone;
  }

  /**
   * Today's first.
   *
   * @param days how many days, today included; at most a month
   */
  public List<UpcomingBirthday> within(int days, int atMost) {
    var filter = scopes.filter(Right.CHANGE);
    var dates = dates(zone.today(), days);
    return jdbc
        .sql(
            """
            select contact.birth_month, contact.birth_day, client.id, contact.first_name,
              contact.last_name, coalesce(nullif(client.short_name, ''), client.legal_name) as name
            from clients_contact contact
            join clients_client client on client.id = contact.client_id
            join people_scope scope on scope.id = client.scope_id
            where contact.birth_month * 100 + contact.birth_day in (:days)
              and contact.archived_at is null and contact.erased_at is null
              and not contact.left_company and client.archived_at is null
              and client.status not in ('LOST', 'BLACKLISTED') and
            """
                + filter.condition("scope"))
        .params(filter.parameters())
        .param("days", dates.keySet())
        .query(
            (row, number) ->
                new UpcomingBirthday(
                    dates.getOrDefault(
                        row.getInt("birth_month") * 100 + row.getInt("birth_day"), zone.today()),
                    new ClientId(row.getLong("id")),
                    row.getString("name"),
                    (row.getString("first_name") + " " + row.getString("last_name")).strip()))
        .list()
        .stream()
        .sorted(
            java.util.Comparator.comparing(UpcomingBirthday::on)
                .thenComparing(UpcomingBirthday::contactName))
        .limit(atMost)
        .toList();
  }

  /** The day of the year as month times hundred plus day, and when it comes. */
  static Map<Integer, LocalDate> dates(LocalDate today, int days) {
    return Stream.iterate(today, day -> day.plusDays(1))
        .limit(days)
        .flatMap(UpcomingBirthdays::celebrated)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, later) -> first));
  }

  private static Stream<Map.Entry<Integer, LocalDate>> celebrated(LocalDate day) {
    Function<MonthDay, Integer> code = date -> date.getMonthValue() * 100 + date.getDayOfMonth();
    var itself = Map.entry(code.apply(MonthDay.from(day)), day);
    return !day.isLeapYear() && MonthDay.from(day).equals(MonthDay.of(2, 28))
        ? Stream.of(itself, Map.entry(229, day))
        : Stream.of(itself);
  }
}

package io.clientele.clients;

import io.clientele.addresses.Countries;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a column of the list of clients shows, in the order to choose from. */
public enum ClientColumn implements ListColumn {
  NAME("name", "clients.column.name", true, ClientRow::name),
  NUMBER("number", "clients.column.number", true, ClientRow::number),
  STATUS("status", "clients.column.status", true, row -> row.status().inWords()),
  GRADE("grade", "clients.column.grade", true, row -> Objects.toString(row.grade(), "")),
  OWNER("owner", "clients.column.owner", true, ClientRow::ownerName),
  DEPARTMENT("department", "clients.column.department", false, ClientRow::departmentName),
  CITY("city", "clients.column.city", true, ClientRow::city),
  REGION("region", "clients.column.region", false, ClientRow::region),
  COUNTRY(
      "country",
      "clients.column.country",
      false,
      row -> row.country().isEmpty() ? "" : Countries.name(row.country())),
  PHONE("phone", "clients.column.phone", true, ClientRow::phone),
  MAIL("mail", "clients.column.mail", false, ClientRow::mail),
  TAX_NUMBER("taxNumber", "clients.field.taxNumber", true, ClientRow::taxNumber),
  INDUSTRY("industry", "clients.field.industry", true, ClientRow::industry),
  TAGS("tags", "clients.column.tags", false, row -> String.join(", ", row.tags())),
  COMPLETENESS(
      "completeness",
      "clients.column.completeness",
      true,
      row -> row.completeness() == null ? "" : row.completeness() + " %"),
  CONTACTED("contactedAt", "clients.column.contacted", true, at(ClientRow::contactedAt)),
  CREATED("createdAt", "clients.created", true, at(ClientRow::createdAt)),
  CHANGED("changedAt", "clients.column.changed", true, at(ClientRow::changedAt));

  /** Those that the list shows until somebody chooses others. */
  public static final List<ClientColumn> AT_FIRST =
      List.of(NAME, NUMBER, STATUS, GRADE, OWNER, CITY, PHONE, TAGS, CHANGED);

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private final String key;
  private final String headingKey;
  private final boolean sortable;
  private final BiFunction<ClientRow, ZoneId, String> words;

  ClientColumn(String key, String headingKey, boolean sortable, Function<ClientRow, String> words) {
    this(key, headingKey, sortable, (row, zone) -> words.apply(row));
  }

  ClientColumn(
      String key,
      String headingKey,
      boolean sortable,
      BiFunction<ClientRow, ZoneId, String> words) {
    this.key = key;
    this.headingKey = headingKey;
    this.sortable = sortable;
    this.words = words;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public String headingKey() {
    return headingKey;
  }

  @Override
  public boolean isSortable() {
    return sortable;
  }

  @Override
  public String words(ClientRow row, ZoneId zone) {
    return words.apply(row, zone);
  }

  private static BiFunction<ClientRow, ZoneId, String> at(
      Function<ClientRow, @Nullable Instant> moment) {
    return (row, zone) -> {
      var at = moment.apply(row);
      return at == null ? "" : MINUTE.format(at.atZone(zone));
    };
  }
}

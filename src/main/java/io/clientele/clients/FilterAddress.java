package io.clientele.clients;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.clientele.clients.ClientDetails.Grade;
import io.clientele.clients.ClientFilter.Days;
import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeId;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A filter as it stands in the address of the list, so that a link shows what its sender saw. */
@Component
public class FilterAddress {

  static final Set<String> OWN_KEYS =
      Set.of(
          "q",
          "status",
          "class",
          "owner",
          "industry",
          "tag",
          "city",
          "archived",
          "department",
          "region",
          "country",
          "silent",
          "unchanged",
          "birthday",
          "incomplete",
          "sort",
          "columns",
          "view");

  private final ListFields fields;

  public FilterAddress(ListFields fields) {
    this.fields = fields;
  }

  public static SortedMap<String, String> write(ClientFilter filter) {
    var address = new TreeMap<>(filter.fields());
    address.put("q", filter.words());
    address.put("status", names(filter.statuses()));
    address.put("class", names(filter.grades()));
    address.put("owner", filter.owner() == null ? "" : Long.toString(filter.owner().value()));
    address.put("industry", filter.industry());
    address.put("tag", filter.tag());
    address.put("city", filter.city());
    address.put("archived", filter.archived() ? "yes" : "");
    var department = filter.department();
    address.put("department", department == null ? "" : Long.toString(department.value()));
    address.put("region", filter.region());
    address.put("country", filter.country());
    address.put("silent", days(filter.days().silent()));
    address.put("unchanged", days(filter.days().unchanged()));
    address.put("birthday", days(filter.days().birthday()));
    address.put("incomplete", filter.incomplete() ? "yes" : "");
    address.values().removeIf(String::isBlank);
    return address;
  }

  /** The address of the list inside the portal that shows what this finds. */
  public static String path(ClientFilter filter) {
    var query = query(filter);
    return "clients?" + (query.isEmpty() ? "view=all" : query);
  }

  /** As it stands behind the question mark. */
  public static String query(ClientFilter filter) {
    return write(filter).entrySet().stream()
        .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }

  /** The same read again; of what stands there twice the first counts. */
  public ClientFilter read(String query) {
    var address = new TreeMap<String, String>();
    for (var part : query.split("&")) {
      var sign = part.indexOf('=');
      if (sign > 0) {
        address.putIfAbsent(part.substring(0, sign), decoded(part.substring(sign + 1)));
      }
    }
    return read(address);
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, UTF_8);
    } catch (IllegalArgumentException broken) {
      return "";
    }
  }

  /** The same filter without one part of its address. */
  public ClientFilter without(ClientFilter filter, String part) {
    var address = write(filter);
    address.remove(part);
    return read(address);
  }

  /** What cannot be understood means any. */
  public ClientFilter read(Map<String, String> address) {
    return new ClientFilter(
        one(address, "q"),
        chosen(ClientStatus.class, one(address, "status")),
        chosen(Grade.class, one(address, "class")),
        employee(one(address, "owner")),
        one(address, "industry"),
        one(address, "tag"),
        one(address, "city"),
        one(address, "archived").equals("yes"),
        department(one(address, "department")),
        one(address, "region"),
        one(address, "country"),
        new Days(
            days(one(address, "silent")),
            days(one(address, "unchanged")),
            days(one(address, "birthday"))),
        one(address, "incomplete").equals("yes"),
        contributed(address));
  }

  private SortedMap<String, String> contributed(Map<String, String> address) {
    var asked = new TreeMap<String, String>();
    for (var field : fields.filters()) {
      asked.put(field.key(), fields.filter(field.key()).clean(one(address, field.key())));
    }
    return asked;
  }

  private static String days(int days) {
    return days == 0 ? "" : Integer.toString(days);
  }

  private static int days(String written) {
    return written.matches("[0-9]{1,6}") ? Integer.parseInt(written) : 0;
  }

  private static @Nullable DepartmentId department(String written) {
    return written.matches("[0-9]{1,18}") ? new DepartmentId(Long.parseLong(written)) : null;
  }

  private static String one(Map<String, String> address, String name) {
    return address.getOrDefault(name, "");
  }

  private static String names(Set<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
  }

  private static <E extends Enum<E>> Set<E> chosen(Class<E> type, String written) {
    var names = List.of(written.split(","));
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> names.contains(value.name()))
        .collect(Collectors.toSet());
  }

  private static @Nullable EmployeeId employee(String written) {
    return written.matches("[0-9]{1,18}") ? new EmployeeId(Long.parseLong(written)) : null;
  }
}

package io.clientele.clients.ui;

import com.vaadin.flow.router.QueryParameters;
import io.clientele.clients.ClientDetails.Grade;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientFilter.Days;
import io.clientele.clients.ClientStatus;
import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A filter as it stands in the address of the list, so that a link shows what its sender saw. */
final class FilterAddress {

  private FilterAddress() {}

  static QueryParameters write(ClientFilter filter) {
    var address = new LinkedHashMap<String, String>();
    put(address, "q", filter.words());
    put(address, "status", names(filter.statuses()));
    put(address, "class", names(filter.grades()));
    put(address, "owner", filter.owner() == null ? "" : Long.toString(filter.owner().value()));
    put(address, "industry", filter.industry());
    put(address, "tag", filter.tag());
    put(address, "city", filter.city());
    put(address, "archived", filter.archived() ? "yes" : "");
    var department = filter.department();
    put(address, "department", department == null ? "" : Long.toString(department.value()));
    put(address, "region", filter.region());
    put(address, "country", filter.country());
    put(address, "silent", days(filter.days().silent()));
    put(address, "unchanged", days(filter.days().unchanged()));
    put(address, "birthday", days(filter.days().birthday()));
    put(address, "incomplete", filter.incomplete() ? "yes" : "");
    return QueryParameters.simple(address);
  }

  /** The same filter without one part of its address. */
  static ClientFilter without(ClientFilter filter, String part) {
    return read(write(filter).excluding(part));
  }

  /** What cannot be understood means any. */
  static ClientFilter read(QueryParameters address) {
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
        one(address, "incomplete").equals("yes"));
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

  private static void put(LinkedHashMap<String, String> address, String name, String value) {
    if (!value.isBlank()) {
      address.put(name, value);
    }
  }

  private static String one(QueryParameters address, String name) {
    return address.getSingleParameter(name).orElse("");
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

package io.clientele.contracts.ui;

import com.vaadin.flow.router.QueryParameters;
import io.clientele.clauses.ContractKind;
import io.clientele.clients.ClientId;
import io.clientele.contracts.Brought;
import io.clientele.contracts.ContractFilter;
import io.clientele.contracts.ContractState;
import io.clientele.people.EmployeeId;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the register is filtered for, as it stands in the address; what is not understood is not.
 */
final class ContractAddress {

  private static final String WORDS = "words";
  private static final String STATE = "state";
  private static final String KIND = "kind";
  private static final String CLIENT = "client";
  private static final String OWNER = "owner";
  private static final String WITHIN = "ends";
  private static final String FROM = "new-from";
  private static final String TO = "new-to";
  private static final String BY = "new-by";
  private static final long MOST_DAYS = 3_660;

  private ContractAddress() {}

  static QueryParameters write(ContractFilter filter) {
    var parts = new LinkedHashMap<String, List<String>>();
    var client = filter.client();
    var owner = filter.owner();
    put(parts, WORDS, filter.words().isBlank() ? null : filter.words());
    put(parts, STATE, filter.state());
    put(parts, KIND, filter.kind());
    put(parts, CLIENT, client == null ? null : client.value());
    put(parts, OWNER, owner == null ? null : owner.value());
    put(parts, WITHIN, filter.endsWithin());
    var brought = filter.brought();
    if (brought != null) {
      var manager = brought.manager();
      put(parts, FROM, brought.from());
      put(parts, TO, brought.to());
      put(parts, BY, manager == null ? null : manager.value());
    }
    return new QueryParameters(parts);
  }

  private static void put(Map<String, List<String>> parts, String name, @Nullable Object value) {
    if (value != null) {
      parts.put(name, List.of(value.toString()));
    }
  }

  static ContractFilter read(QueryParameters address) {
    return new ContractFilter(
        address.getSingleParameter(WORDS).map(String::strip).orElse(""),
        word(address, STATE, ContractState.values()),
        word(address, KIND, ContractKind.values()),
        number(address, CLIENT).map(ClientId::new).orElse(null),
        number(address, OWNER).map(EmployeeId::new).orElse(null),
        number(address, WITHIN).filter(days -> days <= MOST_DAYS).map(Long::intValue).orElse(null),
        brought(address).orElse(null));
  }

  private static Optional<Brought> brought(QueryParameters address) {
    var manager = number(address, BY).map(EmployeeId::new).orElse(null);
    return month(address, FROM)
        .flatMap(
            from ->
                month(address, TO)
                    .filter(to -> !to.isBefore(from))
                    .map(to -> new Brought(manager, from, to)));
  }

  private static Optional<YearMonth> month(QueryParameters address, String name) {
    return address
        .getSingleParameter(name)
        .filter(written -> written.matches("[12][0-9]{3}-(0[1-9]|1[0-2])"))
        .map(YearMonth::parse);
  }

  private static <E extends Enum<E>> @Nullable E word(
      QueryParameters address, String name, E[] words) {
    var written = address.getSingleParameter(name).orElse("");
    return Arrays.stream(words).filter(one -> one.name().equals(written)).findFirst().orElse(null);
  }

  private static Optional<Long> number(QueryParameters address, String name) {
    return address
        .getSingleParameter(name)
        .filter(written -> written.matches("[0-9]{1,18}"))
        .map(Long::valueOf);
  }
}

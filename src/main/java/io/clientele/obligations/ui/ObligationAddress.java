package io.clientele.obligations.ui;

import com.vaadin.flow.router.QueryParameters;
import io.clientele.obligations.ObligationFilter;
import io.clientele.obligations.ObligationFilter.Show;
import io.clientele.people.DepartmentId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

/** What the list is filtered for, as it stands in the address; what is not understood is not. */
final class ObligationAddress {

  private static final String WORDS = "words";
  private static final String SHOW = "show";
  private static final String DIVISION = "division";

  private ObligationAddress() {}

  static QueryParameters write(ObligationFilter filter) {
    var parts = new LinkedHashMap<String, List<String>>();
    var division = filter.division();
    if (!filter.words().isEmpty()) {
      parts.put(WORDS, List.of(filter.words()));
    }
    if (filter.show() != Show.OPEN) {
      parts.put(SHOW, List.of(filter.show().name()));
    }
    if (division != null) {
      parts.put(DIVISION, List.of(Long.toString(division.value())));
    }
    return new QueryParameters(parts);
  }

  static ObligationFilter read(QueryParameters address) {
    var show = address.getSingleParameter(SHOW).orElse("");
    return new ObligationFilter(
        address.getSingleParameter(WORDS).map(String::strip).orElse(""),
        Arrays.stream(Show.values())
            .filter(one -> one.name().equals(show))
            .findFirst()
            .orElse(Show.OPEN),
        address
            .getSingleParameter(DIVISION)
            .filter(written -> written.matches("[0-9]{1,18}"))
            .map(written -> new DepartmentId(Long.parseLong(written)))
            .orElse(null),
        null,
        null);
  }
}

package io.clientele.clients.ui;

import com.vaadin.flow.router.QueryParameters;
import io.clientele.clients.ClientColumn;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.FilterAddress;
import java.util.List;
import java.util.TreeMap;
import org.springframework.data.domain.Sort;

/**
 * How the list is looked at: what is filtered for, in which order, with which columns. It stands in
 * the address, so that a link shows what its sender saw.
 */
record ClientListing(ClientFilter filter, Sort sort, ShownColumns columns) {

  static final Sort BY_NAME = Sort.by(ClientColumn.NAME.key());
  static final ClientListing ALL =
      new ClientListing(ClientFilter.ALL, BY_NAME, ShownColumns.AT_FIRST);

  /** Nothing of what is as at first. */
  QueryParameters write() {
    return write(!sort.equals(BY_NAME));
  }

  /** The order too even if it is by name, so that it is never empty. */
  QueryParameters writeWithOrder() {
    return write(true);
  }

  private QueryParameters write(boolean withOrder) {
    var address =
        new TreeMap<>(QueryParameters.simple(FilterAddress.write(filter)).getParameters());
    if (withOrder) {
      sort.stream()
          .findFirst()
          .ifPresent(
              order ->
                  address.put(
                      "sort", List.of((order.isAscending() ? "" : "-") + order.getProperty())));
    }
    if (!columns.written().isEmpty()) {
      address.put("columns", List.of(columns.written()));
    }
    return new QueryParameters(address);
  }

  ClientListing withFilter(ClientFilter wanted) {
    return new ClientListing(wanted, sort, columns);
  }

  ClientListing withSort(Sort wanted) {
    return new ClientListing(filter, wanted, columns);
  }

  ClientListing withColumns(ShownColumns wanted) {
    return new ClientListing(filter, sort, wanted);
  }
}

package io.clientele.clients.ui;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.clients.FilterAddress;
import io.clientele.clients.ListColumn;
import io.clientele.clients.ListFields;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;

/** Understands the addresses of the list; what it does not understand is as at first. */
@SpringComponent
class ListingAddress {

  private final FilterAddress filters;
  private final ListFields fields;

  ListingAddress(FilterAddress filters, ListFields fields) {
    this.filters = filters;
    this.fields = fields;
  }

  FilterAddress filters() {
    return filters;
  }

  ListFields fields() {
    return fields;
  }

  ClientListing read(QueryParameters address) {
    var first =
        address.getParameters().entrySet().stream()
            .filter(part -> !part.getValue().isEmpty())
            .collect(Collectors.toMap(part -> part.getKey(), part -> part.getValue().getFirst()));
    return new ClientListing(
        filters.read(first),
        sort(first.getOrDefault("sort", "")),
        ShownColumns.read(first.getOrDefault("columns", ""), fields));
  }

  private Sort sort(String written) {
    var key = written.startsWith("-") ? written.substring(1) : written;
    var direction = written.startsWith("-") ? Sort.Direction.DESC : Sort.Direction.ASC;
    return fields
        .column(key)
        .filter(ListColumn::isSortable)
        .map(column -> Sort.by(direction, column.key()))
        .orElse(ClientListing.BY_NAME);
  }
}

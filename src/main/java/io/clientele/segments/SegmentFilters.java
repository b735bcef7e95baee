package io.clientele.segments;

import io.clientele.clients.ClientFilter;
import io.clientele.clients.FilterAddress;
import org.springframework.stereotype.Component;

/** The filter of a segment, kept as saved views of the list are kept. */
@Component
public class SegmentFilters {

  /** In front of what is kept, should addresses ever be written in another way. */
  private static final String FORM = "1?";

  private final FilterAddress addresses;

  SegmentFilters(FilterAddress addresses) {
    this.addresses = addresses;
  }

  public static String write(ClientFilter filter) {
    return FORM + FilterAddress.query(filter);
  }

  /** What cannot be understood means any. */
  public ClientFilter read(String kept) {
    return kept.startsWith(FORM) ? addresses.read(kept.substring(FORM.length())) : ClientFilter.ALL;
  }
}

package io.clientele.clients.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import io.clientele.clients.ClientColumn;
import io.clientele.clients.ClientFilter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Sort;

class ClientListingTests {

  @Test
  void addsNothingToTheAddressUntilSomebodyArrangesTheList() {
    assertThat(ClientListing.ALL.write().getParameters()).isEmpty();
    assertThat(ClientListing.read(QueryParameters.empty())).isEqualTo(ClientListing.ALL);
  }

  @Test
  void comesBackFromTheAddressAsItWas() {
    var columns =
        ShownColumns.AT_FIRST
            .without(ClientColumn.PHONE)
            .with(ClientColumn.TAX_NUMBER)
            .moved(ClientColumn.TAX_NUMBER, -3)
            .wide(ClientColumn.NAME, 340);
    var listing =
        new ClientListing(
            ClientFilter.ALL.withWords("futter & kammer"),
            Sort.by(Sort.Direction.DESC, "changedAt"),
            columns);

    assertThat(ClientListing.read(listing.write())).isEqualTo(listing);
  }

  @Test
  void takesWhatItCannotReadForWhatStandsThereAtFirst() {
    var listing = read(Map.of("sort", "-nothing", "columns", "city.city.x;drop.number-99999"));

    assertThat(listing.sort()).isEqualTo(ClientListing.BY_NAME);
    assertThat(listing.columns().columns()).containsExactly(ClientColumn.NAME, ClientColumn.CITY);
    assertThat(read(Map.of("sort", "tags")).sort()).isEqualTo(ClientListing.BY_NAME);
  }

  @Test
  void movesAColumnNoFurtherThanTheEnds() {
    var columns = ShownColumns.read("name.city.owner");

    assertThat(columns.moved(ClientColumn.CITY, 9).columns())
        .containsExactly(ClientColumn.NAME, ClientColumn.OWNER, ClientColumn.CITY);
    assertThat(columns.inOrder(List.of(ClientColumn.OWNER, ClientColumn.NAME, ClientColumn.CITY)))
        .isEqualTo(ShownColumns.read("owner.name.city"));
  }

  private static ClientListing read(Map<String, String> address) {
    return ClientListing.read(QueryParameters.simple(address));
  }
}

package io.clientele.clients.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.entry;

import com.vaadin.flow.router.QueryParameters;
import io.clientele.clients.ClientColumn;
import io.clientele.clients.ClientDetails.Grade;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.FieldFilter;
import io.clientele.clients.FilterAddress;
import io.clientele.clients.ListField;
import io.clientele.clients.ListField.Shown;
import io.clientele.clients.ListFields;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Sort;

class ClientListingTests {

  private static final ListField SOURCE =
      ListField.belowTheHead("source", "profiles.field.source", 1)
          .with(FieldFilter.word("profiles_profile", "source"))
          .with(Shown.of("profiles_profile", "source", UnaryOperator.identity()));
  private static final ListField LEVEL =
      ListField.belowTheHead("level", "profiles.field.level", 2)
          .with(FieldFilter.names("profiles_profile", "level", Grade.class, Grade::name));
  private static final ListFields FIELDS = new ListFields(List.of(LEVEL, SOURCE));

  @Test
  void keepsWhatModulesContributeAndIgnoresWhatNobodyDoes() {
    var listing =
        read(
            Map.of(
                "source",
                " Fair ",
                "level",
                "C,A,nonsense",
                "weather",
                "fine",
                "columns",
                "name.source.weather.level"));

    assertThat(listing.filter().fields())
        .containsExactly(entry("level", "A,C"), entry("source", "Fair"));
    assertThat(listing.columns().columns()).containsExactly(ClientColumn.NAME, SOURCE);
    assertThat(addresses().read(listing.write())).isEqualTo(listing);
    assertThat(read(Map.of("level", "nonsense", "sort", "source"))).isEqualTo(ClientListing.ALL);
  }

  @Test
  void refusesTwoFieldsUnderOneKey() {
    var status = ListField.inTheHead("status", "clients.column.status", 1);

    assertThatIllegalStateException().isThrownBy(() -> new ListFields(List.of(status)));
    assertThatIllegalStateException().isThrownBy(() -> new ListFields(List.of(SOURCE, SOURCE)));
  }

  @Test
  void addsNothingToTheAddressUntilSomebodyArrangesTheList() {
    assertThat(ClientListing.ALL.write().getParameters()).isEmpty();
    assertThat(addresses().read(QueryParameters.empty())).isEqualTo(ClientListing.ALL);
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

    assertThat(addresses().read(listing.write())).isEqualTo(listing);
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
    var columns = ShownColumns.read("name.city.owner", FIELDS);

    assertThat(columns.moved(ClientColumn.CITY, 9).columns())
        .containsExactly(ClientColumn.NAME, ClientColumn.OWNER, ClientColumn.CITY);
    assertThat(columns.inOrder(List.of(ClientColumn.OWNER, ClientColumn.NAME, ClientColumn.CITY)))
        .isEqualTo(ShownColumns.read("owner.name.city", FIELDS));
  }

  private static ListingAddress addresses() {
    return new ListingAddress(new FilterAddress(FIELDS), FIELDS);
  }

  private static ClientListing read(Map<String, String> address) {
    return addresses().read(QueryParameters.simple(address));
  }
}

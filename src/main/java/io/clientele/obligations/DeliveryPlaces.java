package io.clientele.obligations;

import io.clientele.addresses.Address;
import io.clientele.clients.ClientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All that a division learns of the client: the name, and where goods go. */
@Repository
class DeliveryPlaces {

  private final JdbcClient jdbc;

  DeliveryPlaces(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What the client is called. */
  String clientName(ClientId client) {
    return jdbc.sql("select name from clients_client where id = :id")
        .param("id", client.value())
        .query(String.class)
        .single();
  }

  /** Where goods for the client go; where no place is named for it, where the client works. */
  List<String> addresses(ClientId client) {
    var all =
        jdbc.sql(
                """
                select kind, street, postal_code, city, region, country from clients_address
                where client_id = :id and kind in ('DELIVERY', 'ACTUAL') order by position
                """)
            .param("id", client.value())
            .query((row, number) -> address(row))
            .list();
    var delivery = all.stream().filter(one -> one.kind() == Address.Kind.DELIVERY).toList();
    return (delivery.isEmpty() ? all : delivery).stream().map(Address::inWords).toList();
  }

  private static Address address(ResultSet row) throws SQLException {
    return new Address(
        Address.Kind.valueOf(row.getString("kind")),
        row.getString("street"),
        row.getString("postal_code"),
        row.getString("city"),
        row.getString("region"),
        row.getString("country"));
  }
}

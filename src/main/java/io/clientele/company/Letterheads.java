package io.clientele.company;

import static io.clientele.kit.Texts.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the letterhead of the main legal entity. */
@Service
@Transactional(readOnly = true)
public class Letterheads {

  private final JdbcClient jdbc;

  Letterheads(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Letterhead current() {
    return jdbc.sql(
            """
            select * from company_legal_entity
            where archived_at is null order by main desc, id limit 1
            """)
        .query((row, number) -> letterhead(row))
        .optional()
        .orElse(Letterhead.BLANK);
  }

  private static Letterhead letterhead(ResultSet row) throws SQLException {
    var name = row.getString("name");
    var trade = row.getString("trade_name");
    return new Letterhead(
        trade.isEmpty() ? name : trade,
        List.of(
            name,
            filled(
                ", ",
                row.getString("street"),
                filled(" ", row.getString("postal_code"), row.getString("city"))),
            filled(" · ", row.getString("phone"), row.getString("mail"), row.getString("site")),
            filled(
                " · ",
                labelled("company.tax-number", row.getString("tax_number")),
                labelled("company.registration-number", row.getString("registration_number")))));
  }

  private static String labelled(String key, String value) {
    return value.isEmpty() ? "" : text(key, value);
  }

  private static String filled(String between, String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
  }
}

package io.clientele.contacts;

import io.clientele.contacts.PersonErasure.Person;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks for persons at all clients. */
@Repository
class PersonTable {

  private static final int MOST_FOUND = 50;

  private final JdbcClient jdbc;

  PersonTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Person> named(String wanted) {
    return jdbc.sql(
            """
            select p.id, trim(concat(p.first_name, ' ', p.last_name)) as name, c.name as client
            from clients_contact p join clients_client c on c.id = p.client_id
            where p.erased_at is null and p.id in (
              select contact_id from clients_contact_mail where mail in (:wanted, lower(:wanted))
              union
              select id from clients_contact where trim(concat(first_name, ' ', last_name)) = :wanted)
            order by name, p.id limit :limit
            """)
        .param("wanted", wanted)
        .param("limit", MOST_FOUND)
        .query(
            (row, number) ->
                new Person(
                    new ContactId(row.getLong("id")),
                    row.getString("name"),
                    row.getString("client")))
        .list();
  }
}

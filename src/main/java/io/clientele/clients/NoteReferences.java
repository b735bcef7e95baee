package io.clientele.clients;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The notes of the timeline go along with the card. */
@Component
class NoteReferences implements ClientReferences {

  private final JdbcTemplate jdbc;
  private final JsonMapper json;

  NoteReferences(JdbcTemplate jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  @Override
  public String key() {
    return "notes";
  }

  @Override
  public String move(ClientPair pair, Instant at) {
    var notes =
        jdbc.queryForList(
            "select id from clients_note where client_id = ? order by id",
            Long.class,
            pair.gone().id().value());
    put(notes, pair.kept().id());
    return json.writeValueAsString(notes);
  }

  @Override
  public void bringBack(ClientPair pair, String moved, Instant at) {
    put(json.readValue(moved, new TypeReference<List<Long>>() {}), pair.gone().id());
  }

  private void put(List<Long> notes, ClientId client) {
    jdbc.batchUpdate(
        "update clients_note set client_id = ? where id = ?",
        notes.stream().map(note -> new Object[] {client.value(), note}).toList());
  }
}

package io.clientele.profiles;

import io.clientele.clients.ClientPair;
import io.clientele.clients.ClientReferences;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whom the card that goes recommended, the card that stays recommends; that one of the two
 * recommended the other is no news while they are one. It does not matter whether the profiles have
 * gone along by then.
 */
@Component
class RecommendersAlong implements ClientReferences {

  private final JdbcClient jdbc;
  private final JsonMapper json;

  RecommendersAlong(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /**
   * A client whom somebody recommended.
   *
   * @param contact the person there who did
   */
  private record Recommended(long client, long by, @Nullable Long contact) {}

  /**
   * @param others recommended by the card that goes
   * @param itself what would recommend itself
   */
  private record Moved(List<Recommended> others, List<Recommended> itself) {}

  @Override
  public String key() {
    return "recommenders";
  }

  @Override
  public String move(ClientPair pair, Instant at) {
    var kept = pair.kept().id().value();
    var gone = pair.gone().id().value();
    var others = find("p.recommended_by = :gone and p.client_id not in (:kept, :gone)", kept, gone);
    var itself =
        find(
            """
            (p.client_id = :kept and p.recommended_by in (:kept, :gone)
              or p.client_id = :gone and p.recommended_by = :kept and not exists
                (select 1 from profiles_profile k where k.client_id = :kept))\
            """,
            kept,
            gone);
    others.forEach(one -> put(one.client(), gone, kept, one.contact()));
    itself.forEach(
        one ->
            jdbc.sql(
                    """
                    update profiles_profile set recommended_by = null,
                      recommended_by_contact = null, version = version + 1
                    where client_id = :client
                    """)
                .param("client", one.client())
                .update());
    return json.writeValueAsString(new Moved(others, itself));
  }

  /** Of whom somebody else named a recommender since, that stays. */
  @Override
  public void bringBack(ClientPair pair, String moved, Instant at) {
    var what = json.readValue(moved, Moved.class);
    var kept = pair.kept().id().value();
    var gone = pair.gone().id().value();
    what.others().forEach(one -> put(one.client(), kept, gone, one.contact()));
    what.itself()
        .forEach(
            one ->
                jdbc.sql(
                        """
                        update profiles_profile set recommended_by = :by,
                          recommended_by_contact = :contact, version = version + 1
                        where client_id in (:client, :kept) and recommended_by is null
                        """)
                    .param("by", one.by())
                    .param("contact", one.contact())
                    .param("client", one.client())
                    .param("kept", kept)
                    .update());
  }

  private List<Recommended> find(String which, long kept, long gone) {
    return jdbc.sql(
            """
            select p.client_id as client, p.recommended_by as `by`,
              p.recommended_by_contact as contact
            from profiles_profile p where %s order by p.client_id for update
            """
                .formatted(which))
        .param("kept", kept)
        .param("gone", gone)
        .query(Recommended.class)
        .list();
  }

  private void put(long client, long from, long to, @Nullable Long contact) {
    jdbc.sql(
            """
            update profiles_profile set recommended_by = :to, version = version + 1
            where client_id = :client and recommended_by = :from
              and recommended_by_contact <=> :contact
            """)
        .param("client", client)
        .param("from", from)
        .param("to", to)
        .param("contact", contact)
        .update();
  }
}

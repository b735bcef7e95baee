package io.clientele.questions;

import io.clientele.kit.Like;
import io.clientele.people.ScopeFilter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The list of questions, row by row. */
@Repository
class QuestionRows {

  private static final String FOUND =
      """
      from questions_question q
      join contracts_contract x on x.id = q.contract_id
      join clients_client c on c.id = x.client_id
      join people_scope s on s.id = c.scope_id
      where (:state = 'ALL' or q.state = :state)
        and (:like = '%%' or concat_ws(' ', q.what, q.clause, x.number, c.name) like :like)
        and
      """;

  private static final String SELECT =
      """
      select q.*, x.number, c.name as client_name,
        (select count(*) from questions_way w where w.question_id = q.id and w.state = 'OPEN')
          as proposed
      """;

  /** By what the list is put into order. */
  private static final Map<String, String> ORDERS =
      Map.of("number", "x.number", "client", "c.name", "since", "q.since");

  private final JdbcClient jdbc;

  QuestionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What waits longest first, or as the page asks. */
  List<QuestionRow> page(ScopeFilter visible, QuestionFilter filter, Pageable page) {
    return jdbc.sql(
            SELECT
                + FOUND
                + visible.condition("s")
                + order(page.getSort())
                + " limit :limit offset :offset")
        .params(visible.parameters())
        .params(values(filter))
        .param("limit", page.getPageSize())
        .param("offset", page.getOffset())
        .query((row, number) -> row(row))
        .list();
  }

  /** All of them, one after the other. */
  void each(ScopeFilter visible, QuestionFilter filter, Consumer<QuestionRow> use) {
    jdbc.sql(SELECT + FOUND + visible.condition("s") + order(Sort.unsorted()))
        .params(visible.parameters())
        .params(values(filter))
        .query(
            row -> {
              use.accept(row(row));
            });
  }

  long count(ScopeFilter visible, QuestionFilter filter) {
    return jdbc.sql("select count(*) " + FOUND + visible.condition("s"))
        .params(visible.parameters())
        .params(values(filter))
        .query(Long.class)
        .single();
  }

  private static String order(Sort sort) {
    var asked =
        sort.stream()
            .filter(order -> ORDERS.containsKey(order.getProperty()))
            .map(order -> ORDERS.get(order.getProperty()) + " " + order.getDirection() + ", ")
            .collect(Collectors.joining());
    return " order by " + asked + "q.since, q.id";
  }

  private static Map<String, Object> values(QuestionFilter filter) {
    return Map.of("state", filter.show().name(), "like", Like.containing(filter.words().strip()));
  }

  private static QuestionRow row(ResultSet row) throws SQLException {
    var question = QuestionTable.question(row);
    return new QuestionRow(
        question.id(),
        question.contract(),
        row.getString("number"),
        row.getString("client_name"),
        question.details(),
        question.state(),
        row.getLong("proposed"));
  }
}

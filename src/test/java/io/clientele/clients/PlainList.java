package io.clientele.clients;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;

/** Asks the list's own SQL through plain JDBC, prepared beforehand, for benchmarks to compare. */
public final class PlainList {

  private final ClientList list;
  private final DataSource database;

  public PlainList(BeanFactory portal) {
    list = portal.getBean(ClientList.class);
    database = portal.getBean(DataSource.class);
  }

  /** One question, ready to be asked: the statements that the list itself would run. */
  public final class Question {

    private final List<Statement> statements;

    private Question(List<Statement> statements) {
      this.statements = statements;
    }

    /** How many rows the last statement brought, all of them read. */
    public int ask() {
      try (var connection = database.getConnection()) {
        var rows = 0;
        for (var statement : statements) {
          rows = statement.read(connection);
        }
        connection.commit();
        return rows;
      } catch (SQLException broken) {
        throw new IllegalStateException(broken);
      }
    }
  }

  private static final class Statement {

    private final String sql;
    private final Object[] values;

    private Statement(String named, Map<String, ?> parameters) {
      var parsed = NamedParameterUtils.parseSqlStatement(named);
      var source = new MapSqlParameterSource(parameters);
      sql = NamedParameterUtils.substituteNamedParameters(parsed, source);
      values = NamedParameterUtils.buildValueArray(parsed, source, null);
    }

    private int read(Connection connection) throws SQLException {
      try (var statement = connection.prepareStatement(sql)) {
        var place = 0;
        for (var value : values) {
          for (var one : value instanceof Collection<?> several ? several : List.of(value)) {
            statement.setObject(++place, one);
          }
        }
        try (var found = statement.executeQuery()) {
          var columns = found.getMetaData().getColumnCount();
          var rows = 0;
          while (found.next()) {
            for (var column = 1; column <= columns; column++) {
              found.getString(column);
            }
            rows++;
          }
          return rows;
        }
      }
    }
  }

  /** As the viewer of this moment would ask it; who the viewer is, is known. */
  public Question rows(ClientFilter filter, Pageable page) {
    var query = list.query(filter);
    var parameters = new HashMap<>(query.parameters());
    parameters.put("limit", page.getPageSize());
    parameters.put("offset", page.getOffset());
    return asked(query, query.page(page.getSort(), ClientColumn.AT_FIRST), parameters);
  }

  public Question count(ClientFilter filter) {
    var query = list.query(filter);
    return asked(query, query.count(ClientList.MOST_COUNTED + 1), query.parameters());
  }

  private Question asked(ClientQuery query, String sql, Map<String, Object> parameters) {
    var last = new Statement(sql, parameters);
    return new Question(
        query.isPlain()
            ? List.of(last)
            : List.of(new Statement(query.estimates(), parameters), last));
  }

  /** Any other SQL. */
  public Question sql(String... named) {
    return new Question(Arrays.stream(named).map(sql -> new Statement(sql, Map.of())).toList());
  }
}

package io.clientele.clients;

import io.clientele.people.DepartmentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * How many clients a filter finds for somebody.
 *
 * @param within the department to which all of them belong; null when there are several, or none
 */
public record ListSize(long total, long prospects, long clients, @Nullable DepartmentId within) {

  static ListSize read(ResultSet row) throws SQLException {
    var first = row.getObject("first_department", Long.class);
    var last = row.getObject("last_department", Long.class);
    return new ListSize(
        row.getLong("total"),
        row.getLong("prospects"),
        row.getLong("clients"),
        first != null && first.equals(last) ? new DepartmentId(first) : null);
  }
}

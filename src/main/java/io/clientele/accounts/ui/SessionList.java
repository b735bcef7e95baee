package io.clientele.accounts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.clientele.accounts.SessionRow;
import io.clientele.accounts.Sessions;
import io.clientele.kit.ui.Moments;
import io.clientele.kit.ui.Saving;
import io.clientele.people.EmployeeId;
import java.util.List;
import java.util.function.Supplier;

/** Where somebody is signed in, each with a button that ends it at once. */
class SessionList extends Composite<Section> {

  private final Grid<SessionRow> grid = new Grid<>();
  private final Supplier<List<SessionRow>> rows;

  SessionList(Sessions sessions, EmployeeId owner, Supplier<List<SessionRow>> rows) {
    this.rows = rows;
    grid.addColumn(SessionRow::address).setHeader(text("accounts.session.address"));
    grid.addColumn(row -> Moments.minute(row.since())).setHeader(text("accounts.session.since"));
    grid.addColumn(row -> Moments.minute(row.lastSeen()))
        .setHeader(text("accounts.session.last-seen"));
    grid.addColumn(SessionRow::agent).setHeader(text("accounts.session.agent"));
    grid.addComponentColumn(row -> end(sessions, owner, row))
        .setHeader(text("accounts.session.end"));
    grid.setAllRowsVisible(true);
    grid.setEmptyStateText(text("accounts.session.none"));

    var endOthers =
        new Button(
            text("accounts.session.end-others"), click -> act(() -> sessions.endOthers(owner)));
    getContent().add(new H2(text("accounts.sessions")), grid, new Div(endOthers));
    getContent().addClassName("page-section");
    reload();
  }

  private Component end(Sessions sessions, EmployeeId owner, SessionRow row) {
    return row.current()
        ? new Span(text("accounts.session.current"))
        : new Button(
            text("accounts.session.end"), click -> act(() -> sessions.end(owner, row.id())));
  }

  private void act(Runnable act) {
    if (Saving.attempt(act)) {
      reload();
    }
  }

  private void reload() {
    grid.setItems(rows.get());
  }
}

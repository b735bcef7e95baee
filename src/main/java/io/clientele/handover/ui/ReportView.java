package io.clientele.handover.ui;

import static io.clientele.kit.Texts.text;
import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.clientele.exports.ui.ExportDialog;
import io.clientele.handover.HandoverId;
import io.clientele.handover.HandoverReports;
import io.clientele.handover.HandoverReports.Line;
import io.clientele.handover.HandoverTotal;
import io.clientele.kit.ui.Facts;
import io.clientele.kit.ui.Moments;
import io.clientele.kit.ui.PageHead;
import io.clientele.people.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

/** Who got what in one hand-over. */
@Route(HandoverNavigation.LIST + "/:handover")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.DIRECTOR, Roles.DEPARTMENT_HEAD})
class ReportView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

  private final HandoverReports reports;
  private String title = "";

  ReportView(HandoverReports reports) {
    this.reports = reports;
    setSizeFull();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var asked = event.getRouteParameters().get("handover").orElse("");
    show(new HandoverId(HandoverNavigation.number(asked)));
  }

  private void show(HandoverId id) {
    var report = reports.report(id);
    title = text("handover.report-of", reports.leaver(id).name());
    var export =
        new Button(text("handover.export"), VaadinIcon.DOWNLOAD_ALT.create(), click -> offer(id));
    var facts =
        new Facts()
            .fact(text("handover.fact.when"), Moments.minute(report.at()))
            .fact(text("handover.fact.by"), report.by())
            .fact(text("kit.reason"), report.why())
            .fact(
                text("handover.fact.account"),
                text(report.disabled() ? "handover.fact.disabled" : "handover.fact.kept"));
    totals(id).forEach(facts::fact);

    var grid = new Grid<Line>();
    grid.addColumn(Line::what).setHeader(text("handover.column.kind")).setAutoWidth(true);
    grid.addColumn(line -> line.name().isEmpty() ? text("handover.out-of-sight") : line.name())
        .setHeader(text("handover.column.name"))
        .setFlexGrow(3);
    grid.addColumn(Line::to).setHeader(text("handover.column.to")).setFlexGrow(2);
    grid.setItemsPageable(page -> reports.lines(id, page));
    grid.setSizeFull();
    grid.addClassName("handover-report");

    removeAll();
    add(new PageHead(title, export), facts, grid);
  }

  /** Each successor with all that they got. */
  private LinkedHashMap<String, String> totals(HandoverId id) {
    return reports.totals(id).stream()
        .collect(
            Collectors.groupingBy(
                HandoverTotal::to,
                LinkedHashMap::new,
                Collectors.mapping(HandoverTotal::what, joining(", "))));
  }

  private void offer(HandoverId id) {
    new ExportDialog(
            text("handover.export-hint"),
            text("handover.file"),
            (format, target) -> reports.write(format, id, target))
        .open();
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}

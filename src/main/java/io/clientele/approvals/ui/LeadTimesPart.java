package io.clientele.approvals.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.clientele.approvals.Answers;
import io.clientele.approvals.LeadTime;
import io.clientele.kit.ui.Chart;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.Figure;
import io.clientele.kit.ui.FigureTable;
import java.util.List;

/** How long answers took, by stage and by person, as bars and in tables. */
class LeadTimesPart extends Composite<Section> {

  private static final int BARS = 12;

  LeadTimesPart(Answers answers) {
    var stages = answers.byStage();
    getContent().addClassName("page-section");
    if (stages.isEmpty()) {
      getContent().add(new EmptyState(text("approvals.times.none"), text("approvals.times.hint")));
      return;
    }
    var hint = new Paragraph(text("approvals.times.hint"));
    hint.addClassName("quiet");
    getContent().add(hint);
    show(text("approvals.times.by-stage"), text("approvals.stage"), stages);
    show(text("approvals.times.by-person"), text("approvals.times.person"), answers.byPerson());
  }

  private void show(String heading, String name, List<LeadTime> times) {
    var pair = new Div(chart(heading, times), table(heading, name, times));
    pair.addClassName("chart-pair");
    getContent().add(new H2(heading), pair);
  }

  private static Chart chart(String heading, List<LeadTime> times) {
    var shown = times.stream().limit(BARS).toList();
    var paths = shown.stream().map(LeadTimesPart::path).toList();
    return new Chart(
        heading,
        Chart.Kind.BARS,
        shown.stream().map(LeadTime::name).toList(),
        List.of(
            new Chart.Series(
                text("approvals.times.hours"),
                shown.stream().map(time -> rounded(time.hours())).toList(),
                paths),
            new Chart.Series(
                text("approvals.times.answers"),
                shown.stream().map(LeadTime::answers).toList(),
                paths)));
  }

  private static FigureTable table(String heading, String name, List<LeadTime> times) {
    var table =
        new FigureTable(
            heading, List.of(name, text("approvals.times.hours"), text("approvals.times.answers")));
    times.forEach(time -> table.row(time.name(), hours(time), answers(time)));
    return table;
  }

  private static Component hours(LeadTime time) {
    return Figure.of(Figure.inWords(rounded(time.hours())), path(time), time.name());
  }

  private static Component answers(LeadTime time) {
    return Figure.of(time.answers(), path(time), time.name());
  }

  static double rounded(double hours) {
    return Math.round(hours * 10) / 10.0;
  }

  private static String path(LeadTime time) {
    return ApprovalsNavigation.answered(time.which());
  }
}

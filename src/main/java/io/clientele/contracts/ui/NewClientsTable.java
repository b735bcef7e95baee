package io.clientele.contracts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import io.clientele.contracts.Brought;
import io.clientele.contracts.ContractFilter;
import io.clientele.contracts.NewClientContracts.Count;
import io.clientele.kit.ui.Figure;
import io.clientele.kit.ui.FigureTable;
import io.clientele.people.EmployeeId;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** Managers below each other, months side by side; each figure opens the contracts it counts. */
class NewClientsTable extends Composite<FigureTable> {

  private final int year;
  private final List<Count> counts;

  NewClientsTable(int year, List<Count> counts) {
    this.year = year;
    this.counts = counts;
    var managers = new LinkedHashMap<EmployeeId, String>();
    counts.stream()
        .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
        .forEach(count -> managers.put(count.manager(), count.name()));
    managers.forEach((manager, name) -> getContent().row(name, figures(manager, name)));
    if (managers.size() > 1) {
      var all = text("contracts.new-clients.all");
      getContent().row(all, figures(null, all));
    }
  }

  @Override
  protected FigureTable initContent() {
    var headings = new ArrayList<String>();
    headings.add(text("contracts.field.manager"));
    for (var month : Month.values()) {
      headings.add(month.getDisplayName(TextStyle.SHORT, LocaleContextHolder.getLocale()));
    }
    headings.add(text("contracts.new-clients.total"));
    return new FigureTable(text("contracts.new-clients"), headings);
  }

  private Component[] figures(@Nullable EmployeeId manager, String name) {
    var figures = new ArrayList<Component>();
    for (var month : Month.values()) {
      var of = YearMonth.of(year, month);
      figures.add(figure(new Brought(manager, of, of), name));
    }
    figures.add(figure(new Brought(manager, YearMonth.of(year, 1), YearMonth.of(year, 12)), name));
    return figures.toArray(Component[]::new);
  }

  private Component figure(Brought brought, String name) {
    var number =
        counts.stream()
            .filter(one -> brought.manager() == null || one.manager().equals(brought.manager()))
            .filter(one -> !one.month().isBefore(brought.from()))
            .filter(one -> !one.month().isAfter(brought.to()))
            .mapToLong(Count::contracts)
            .sum();
    if (number == 0) {
      var nothing = new Span("0");
      nothing.addClassName("quiet");
      return nothing;
    }
    var address = ContractAddress.write(ContractFilter.of(brought)).getQueryString();
    return Figure.of(
        number,
        ContractsNavigation.LIST + "?" + address,
        text("contracts.new-clients.figure", name, BroughtWords.months(brought)));
  }
}

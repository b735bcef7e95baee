package io.clientele.sources.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.clientele.company.Settings;
import io.clientele.kit.ui.PageHead;
import io.clientele.lists.Lists;
import io.clientele.sources.Costs;
import io.clientele.sources.Period;
import io.clientele.sources.Recommendations;
import io.clientele.sources.Sources;
import jakarta.annotation.security.PermitAll;

/** Where clients come from, in one year or of all time, and what that cost. */
@Route(SourcesNavigation.PAGE)
@PermitAll
class SourcesView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

  private static final String YEAR = "year";
  private static final String COSTS = "costs";

  private final Sources sources;
  private final Recommendations recommendations;
  private final Costs costs;
  private final Lists lists;
  private final Settings settings;

  SourcesView(
      Sources sources,
      Recommendations recommendations,
      Costs costs,
      Lists lists,
      Settings settings) {
    this.sources = sources;
    this.recommendations = recommendations;
    this.costs = costs;
    this.lists = lists;
    this.settings = settings;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var parameters = event.getLocation().getQueryParameters();
    var asked = parameters.getSingleParameter(YEAR).orElse("");
    show(Period.of(asked), parameters.getSingleParameter(COSTS).orElse(""));
  }

  private void show(Period period, String costsOf) {
    var currency = settings.currency();
    var hint = new Paragraph(text("sources.hint"));
    hint.addClassName("quiet");
    removeAll();
    add(new PageHead(text("sources.title")), tabs(period), hint);
    add(new SourcesPart(sources.rows(period), currency));
    add(new RecommendersPart(recommendations, period));
    if (costs.areForViewer()) {
      add(new CostsPart(costs, lists, period, costsOf, currency));
    }
  }

  private Nav tabs(Period shown) {
    var tabs = new Nav();
    tabs.addClassName("card-tabs");
    tabs.setAriaLabel(text("sources.period"));
    tabs.add(tab(text("sources.period.all"), SourcesNavigation.PAGE, shown.isAll()));
    for (var year : sources.years()) {
      var path = SourcesNavigation.PAGE + "?" + YEAR + "=" + year;
      tabs.add(tab(Integer.toString(year), path, shown.year() == year));
    }
    return tabs;
  }

  private static Anchor tab(String words, String path, boolean open) {
    var tab = new Anchor(path, words);
    tab.getElement().setAttribute("router-link", true);
    if (open) {
      tab.getElement().setAttribute("aria-current", "page");
    }
    return tab;
  }

  @Override
  public String getPageTitle() {
    return text("sources.title");
  }
}

package io.clientele.contracts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.contracts.ContractFilter;
import io.clientele.kit.NotFound;
import io.clientele.views.SavedView;
import io.clientele.views.ViewId;
import io.clientele.views.Views;
import io.clientele.views.ui.ViewedList;
import io.clientele.views.ui.ViewsBar;
import java.util.HashMap;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The saved views of the register, in the same way as those of the list of clients. */
@SpringComponent
class ViewedContracts {

  private static final String LIST = "contracts";
  private static final String VIEW = "view";

  /** In front of what is kept, should views ever be written in another way. */
  private static final String FORM = "1?";

  private final Views views;

  ViewedContracts(Views views) {
    this.views = views;
  }

  /**
   * @param view null without a view
   * @param saved how the view looks at the register; everything without a view
   */
  record Asked(@Nullable SavedView view, ContractFilter saved, ContractFilter filter) {

    static final Asked ALL = new Asked(null, ContractFilter.ALL, ContractFilter.ALL);

    boolean isChanged() {
      return view != null && !filter.equals(saved);
    }

    Asked looking(ContractFilter otherwise) {
      return new Asked(view, saved, otherwise);
    }
  }

  ViewsBar bar(Supplier<ContractFilter> now) {
    return new ViewsBar(
        views,
        new ViewedList(
            LIST,
            ContractsNavigation.LIST,
            text("contracts.all"),
            () -> FORM + ContractAddress.write(now.get()).getQueryString()));
  }

  /**
   * @throws NotFound when the view is not for the viewer
   */
  Asked asked(QueryParameters address) {
    var named = address.getSingleParameter(VIEW).orElse("");
    if (named.equals(ViewedList.EVERYTHING)) {
      return new Asked(null, ContractFilter.ALL, ContractAddress.read(address));
    }
    var view = address.getParameters().isEmpty() ? views.preferred(LIST).orElse(null) : view(named);
    var saved = view == null ? ContractFilter.ALL : kept(view);
    return view == null || address.getParameters().size() > 1
        ? new Asked(view, saved, ContractAddress.read(address))
        : new Asked(view, saved, saved);
  }

  private @Nullable SavedView view(String named) {
    if (named.isEmpty()) {
      return null;
    }
    if (!named.matches("[0-9]{1,18}")) {
      throw new NotFound();
    }
    return views.view(LIST, new ViewId(Long.parseLong(named)));
  }

  private static ContractFilter kept(SavedView view) {
    return view.content().startsWith(FORM)
        ? ContractAddress.read(QueryParameters.fromString(view.content().substring(FORM.length())))
        : ContractFilter.ALL;
  }

  QueryParameters address(Asked shown) {
    var view = shown.view();
    if (view == null) {
      var plain = ContractAddress.write(shown.filter());
      return plain.getParameters().isEmpty() && views.preferred(LIST).isPresent()
          ? QueryParameters.of(VIEW, ViewedList.EVERYTHING)
          : plain;
    }
    var address = new HashMap<String, List<String>>();
    if (shown.isChanged()) {
      address.putAll(ContractAddress.write(shown.filter()).getParameters());
    }
    address.put(VIEW, List.of(Long.toString(view.id().value())));
    return new QueryParameters(address);
  }
}

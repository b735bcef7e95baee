package io.clientele.sandbox.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.clientele.kit.NotFound;
import io.clientele.kit.ui.PageHead;
import io.clientele.kit.ui.SearchField;
import io.clientele.sandbox.Arrivals;
import io.clientele.sandbox.KeptLetterId;
import io.clientele.sandbox.KeptLetters;
import io.clientele.sandbox.PortalTime;
import jakarta.annotation.security.PermitAll;

/** Where letters end up while mail stays inside, and where the portal's clock is put forward. */
@Route("sandbox/:letter?([0-9]{1,18})")
@PermitAll
class SandboxView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

  static final String LETTER = "letter";

  private final KeptLetters letters;
  private final Arrivals arrivals;
  private final LetterGrid grid;
  private final MasterDetailLayout layout = new MasterDetailLayout();
  private Runnable stopListening = () -> {};

  SandboxView(KeptLetters letters, Arrivals arrivals, PortalTime time) {
    this.letters = letters;
    this.arrivals = arrivals;
    this.grid = new LetterGrid(letters);

    layout.setMaster(master());
    layout.setMasterSize("22rem", true);
    layout.setDetailSize("30rem", true);
    layout.setOverlaySize("100%");
    layout.setAnimationEnabled(false);
    layout.addBackdropClickListener(clicked -> SandboxNavigation.toLetters());
    layout.addDetailEscapePressListener(pressed -> SandboxNavigation.toLetters());
    layout.setWidthFull();

    setSizeFull();
    add(new PageHead(text("sandbox.letters")), new ClockBar(time), layout);
    setFlexGrow(1, layout);
  }

  private Component master() {
    var toolbar = new Div(new SearchField(grid::search));
    toolbar.addClassName("toolbar");
    var master = new VerticalLayout(toolbar, grid);
    master.setPadding(false);
    master.setSizeFull();
    return master;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (!letters.stayInside()) {
      throw new NotFound();
    }
    var chosen = event.getRouteParameters().getLong(LETTER).map(KeptLetterId::new);
    layout.setDetail(chosen.<Component>map(this::pane).orElse(null));
    grid.choose(chosen);
  }

  private LetterPane pane(KeptLetterId id) {
    return new LetterPane(letters.letter(id), letters);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    var ui = event.getUI();
    stopListening = arrivals.listen(() -> ui.access(grid::refresh));
  }

  @Override
  protected void onDetach(DetachEvent event) {
    stopListening.run();
  }

  @Override
  public String getPageTitle() {
    return text("sandbox.letters");
  }
}

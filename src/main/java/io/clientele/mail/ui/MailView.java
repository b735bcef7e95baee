package io.clientele.mail.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.clientele.kit.ui.PageHead;
import io.clientele.mail.Lanes;
import io.clientele.mail.MailDesk;
import io.clientele.mail.MailDetails;
import io.clientele.mail.MailId;
import io.clientele.mail.MailLog;
import io.clientele.mail.MailNews;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** Every letter that leaves the house, with what the relay said to it. */
@Route("mail/:letter?([0-9]{1,18})")
@PermitAll
class MailView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

  static final String LETTER = "letter";

  private final MailLog log;
  private final MailNews news;
  private final MailDecisions decisions;
  private final MailBanner banner;
  private final MailGrid grid;
  private final MasterDetailLayout layout = new MasterDetailLayout();
  private Optional<MailId> chosen = Optional.empty();
  private Optional<MailDetails> shown = Optional.empty();
  private Runnable stopListening = () -> {};

  MailView(MailLog log, MailDesk desk, Lanes lanes, MailNews news, Viewers viewers) {
    this.log = log;
    this.news = news;
    this.decisions = new MailDecisions(desk, this::refresh);
    this.banner = new MailBanner(log, lanes, viewers.current().has(Role.ADMINISTRATOR));
    var toolbar = new MailToolbar(this::refresh);
    this.grid = new MailGrid(log, toolbar::filter);

    var master = new VerticalLayout(toolbar, grid);
    master.setPadding(false);
    master.setSizeFull();
    layout.setMaster(master);
    layout.setMasterSize("22rem", true);
    layout.setDetailSize("30rem", true);
    layout.addBackdropClickListener(clicked -> MailNavigation.toLetters());
    layout.addDetailEscapePressListener(pressed -> MailNavigation.toLetters());
    layout.setWidthFull();

    setSizeFull();
    add(new PageHead(text("mail.title")), banner, layout);
    setFlexGrow(1, layout);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    chosen = event.getRouteParameters().getLong(LETTER).map(MailId::new);
    show(chosen.map(log::details));
  }

  /** Only what has changed, so that nobody is disturbed in reading. */
  private void show(Optional<MailDetails> letter) {
    if (!letter.equals(shown)) {
      shown = letter;
      layout.setDetail(letter.<Component>map(one -> new MailPane(one, decisions)).orElse(null));
    }
  }

  private void refresh() {
    grid.refresh();
    banner.refresh();
    // a letter that was decided may be none of the administrator’s business any more
    show(chosen.flatMap(log::find));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    var ui = event.getUI();
    stopListening = news.listen(() -> ui.access(this::refresh));
  }

  @Override
  protected void onDetach(DetachEvent event) {
    stopListening.run();
  }

  @Override
  public String getPageTitle() {
    return text("mail.title");
  }
}

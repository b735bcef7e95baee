package io.clientele.letters;

import io.clientele.clients.ClientReach;
import io.clientele.journal.Actor;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.Right;
import io.clientele.templates.Field;
import io.clientele.templates.Template;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends letters: to whom, whether it can go, and that it goes once. */
@Service
@Transactional
public class Sending {

  private static final int NAMES_IN_JOURNAL = 100;

  private final LetterAccess access;
  private final Audiences audiences;
  private final Stationery stationery;
  private final LetterDispatch dispatch;
  private final ClientReach reach;
  private final Journal journal;

  Sending(
      LetterAccess access,
      Audiences audiences,
      Stationery stationery,
      LetterDispatch dispatch,
      ClientReach reach,
      Journal journal) {
    this.access = access;
    this.audiences = audiences;
    this.stationery = stationery;
    this.dispatch = dispatch;
    this.reach = reach;
    this.journal = journal;
  }

  /** Who gets the draft and who does not, as the cards say now. */
  public Audience audience(LetterId id) {
    return audiences.of(access.draft(id));
  }

  /** Signature and company lines below the text, as sanitised HTML for the preview. */
  @Transactional(readOnly = true)
  public String closing(LetterId id) {
    return stationery.page(access.own(id).author()).closing();
  }

  /**
   * Looks whether the draft could be sent as it is.
   *
   * @return to how many it would go
   * @throws Refusal with what forbids it
   */
  public int check(LetterId id, long version) {
    return sendable(access.draft(id), version).size();
  }

  /**
   * Sends the draft to all who are selected. Asked again for a letter that went out already it does
   * nothing, so that a second click is harmless.
   *
   * @param version of the draft that was read
   * @param expected how many recipients were confirmed
   * @throws Refusal when the text, a missing value or the number of recipients forbids it
   * @throws OptimisticLockingFailureException when it was changed in another window
   */
  public void send(LetterId id, long version, int expected) {
    var letter = access.ownLocked(id);
    if (letter.state().isFixed()) {
      return;
    }
    var addressees = sendable(letter, version);
    if (addressees.size() != expected) {
      throw Refusal.because("letters.number-changed", addressees.size(), expected);
    }
    record(letter, addressees);
    dispatch.start(letter, addressees);
  }

  private List<Addressee> sendable(Letter letter, long version) {
    if (letter.version() != version) {
      throw new OptimisticLockingFailureException("letter " + letter.id().value());
    }
    requireComplete(letter);
    var addressees = audiences.of(letter).selected();
    if (addressees.isEmpty()) {
      throw Refusal.because("letters.nobody");
    }
    requireValues(Template.of(letter.subject(), letter.body(), LetterFields.ALL), addressees);
    return addressees;
  }

  private static void requireComplete(Letter letter) {
    if (letter.state() != LetterState.DRAFT) {
      throw Refusal.because("letters.no-draft-any-more");
    }
    if (letter.subject().isBlank()) {
      throw Refusal.because("letters.no-subject");
    }
    if (letter.body().isBlank()) {
      throw Refusal.because("letters.no-body");
    }
  }

  private static void requireValues(Template template, List<Addressee> addressees) {
    template.check();
    for (var one : addressees) {
      var missing = template.missing(one.values());
      if (!missing.isEmpty()) {
        throw Refusal.because("letters.value-missing", one.name(), words(missing));
      }
    }
  }

  private static String words(List<Field> fields) {
    return fields.stream().map(field -> field.label().inWords()).collect(Collectors.joining(", "));
  }

  /** One entry for each in whose right the author writes: their own, and the absent persons'. */
  private void record(Letter letter, List<Addressee> addressees) {
    var actors = reach.of(addressees.stream().map(Addressee::client).toList(), Right.CHANGE);
    Map<Actor, List<Addressee>> byActor =
        addressees.stream()
            .collect(
                Collectors.groupingBy(
                    one -> actor(actors, one), LinkedHashMap::new, Collectors.toList()));
    byActor.forEach(
        (actor, written) ->
            journal.record(
                actor,
                "letter.send",
                new Subject("letter", letter.id().value(), letter.subject()),
                List.of(
                    new Change("recipients", null, String.valueOf(written.size())),
                    new Change("clients", null, names(written))),
                null));
  }

  private static Actor actor(
      Map<io.clientele.clients.ClientId, ClientReach.Reached> actors, Addressee addressee) {
    var reached = actors.get(addressee.client());
    if (reached == null) {
      throw new NotFound();
    }
    return reached.actor();
  }

  private static String names(List<Addressee> addressees) {
    var names = addressees.stream().map(Addressee::clientName).distinct().toList();
    var told = String.join(", ", names.subList(0, Math.min(names.size(), NAMES_IN_JOURNAL)));
    return names.size() > NAMES_IN_JOURNAL ? told + " …" : told;
  }
}

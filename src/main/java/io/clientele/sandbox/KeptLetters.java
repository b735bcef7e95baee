package io.clientele.sandbox;

import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.Viewers;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The letters that went no further than this machine. Whoever is signed in may read them all: the
 * sandbox stands for the outside world, which knows no roles of ours.
 */
@Service
@Transactional
public class KeptLetters {

  public static final int LONGEST_ANSWER = 20_000;

  private final KeptLetterTable letters;
  private final Viewers viewers;
  private final Journal journal;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final boolean stayInside;

  KeptLetters(
      KeptLetterTable letters,
      Viewers viewers,
      Journal journal,
      ApplicationEventPublisher events,
      Clock clock,
      @Value("${" + MailStaysInside.PORT + ":}") String port) {
    this.letters = letters;
    this.viewers = viewers;
    this.journal = journal;
    this.events = events;
    this.clock = clock;
    this.stayInside = !port.isEmpty();
  }

  /** Whether letters end here; else a mail server is configured and takes them out. */
  public boolean stayInside() {
    return stayInside;
  }

  /** Keeps a letter as it came; when this returns, it is committed. */
  KeptLetterId keep(String from, List<String> to, byte[] raw) {
    return insert(from, to, false, raw);
  }

  /** The newest first. */
  @Transactional(readOnly = true)
  public List<KeptLetterRow> rows(String words, Pageable page) {
    viewers.current();
    return letters.rows(words, page);
  }

  @Transactional(readOnly = true)
  public KeptLetter letter(KeptLetterId id) {
    viewers.current();
    return letters
        .find(id)
        .map(stored -> stored.opened(LetterReader.read(stored.raw()), letters.thread(id)))
        .orElseThrow(NotFound::new);
  }

  /**
   * The recipient answers.
   *
   * @param from one of those to whom the letter was delivered
   */
  public KeptLetterId answer(KeptLetterId id, String from, String words) {
    var actor = viewers.current().actor();
    var stored = letters.find(id).orElseThrow(NotFound::new);
    if (!stored.envelopeTo().contains(from)) {
      throw new NotFound();
    }
    if (words.isBlank() || words.length() > LONGEST_ANSWER) {
      throw Refusal.because("sandbox.answer-length", LONGEST_ANSWER);
    }
    var domain = from.substring(from.lastIndexOf('@') + 1);
    var messageId = "<%s@%s>".formatted(UUID.randomUUID(), domain);
    var raw = AnswerLetter.to(stored.raw(), messageId, from, words, clock.instant());
    var answer = insert(from, List.of(stored.envelopeFrom()), true, raw);
    journal.record(
        actor,
        "sandbox.answered",
        new Subject("sandbox-letter", id.value(), stored.row().subject()),
        List.of(),
        null);
    return answer;
  }

  private KeptLetterId insert(String from, List<String> to, boolean writtenHere, byte[] raw) {
    var kept = letters.insert(clock.instant(), from, to, writtenHere, LetterHead.of(raw), raw);
    events.publishEvent(new LetterKept(kept));
    return kept;
  }
}

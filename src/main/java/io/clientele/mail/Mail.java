package io.clientele.mail;

import io.clientele.documents.Documents;
import io.clientele.mail.LedgerTable.NewLetter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way out of the house. A module hands in letters in the transaction of its own act; when that
 * commits, each leaves exactly as the ledger says, and never twice. The caller has decided that its
 * user may write, and journals the act.
 */
@Service
@Transactional
public class Mail {

  private static final int AT_ONCE = 200;

  private final LedgerTable ledger;
  private final Documents documents;
  private final WorkSignal signal;
  private final JdbcClient jdbc;
  private final Clock clock;
  private final String ownDomain;

  Mail(
      LedgerTable ledger,
      Documents documents,
      WorkSignal signal,
      JdbcClient jdbc,
      Clock clock,
      MailSettings settings) {
    this.ledger = ledger;
    this.documents = documents;
    this.signal = signal;
    this.jdbc = jdbc;
    this.clock = clock;
    this.ownDomain = settings.domain();
  }

  public Queued queue(OutgoingMail mail) {
    return queue(List.of(mail)).getFirst();
  }

  /** What became of each, in the same order; queueing again what is queued already is harmless. */
  public List<Queued> queue(List<OutgoingMail> mails) {
    var queued = new ArrayList<Queued>(mails.size());
    var now = clock.instant();
    for (var from = 0; from < mails.size(); from += AT_ONCE) {
      queued.addAll(chunk(mails.subList(from, Math.min(from + AT_ONCE, mails.size())), now));
    }
    if (queued.stream().anyMatch(Queued::isNew)) {
      signal.afterCommit();
    }
    return queued;
  }

  private List<Queued> chunk(List<OutgoingMail> mails, Instant now) {
    var byKey = new LinkedHashMap<String, OutgoingMail>();
    mails.forEach(Mail::requireSecretsInTheirLane);
    mails.forEach(mail -> byKey.putIfAbsent(mail.dedupKey(), mail));
    byKey.keySet().removeAll(ledger.entombed(byKey.keySet()).keySet());
    var inserted = ledger.insert(letters(byKey.values()), now);
    var added = new LinkedHashMap<Long, OutgoingMail>();
    byKey.forEach(
        (key, mail) -> {
          if (inserted.containsKey(key)) {
            added.put(inserted.get(key), mail);
          }
        });
    ledger.insertParts(added);
    ledger.enqueue(added, now);

    var known = ledger.find(mails.stream().map(OutgoingMail::dedupKey).toList());
    return mails.stream().map(mail -> outcome(mail, inserted, known)).toList();
  }

  /** There they are erased when they have left. */
  private static void requireSecretsInTheirLane(OutgoingMail mail) {
    if (mail.content().secret() && mail.lane() != Lane.SYSTEM) {
      throw new IllegalStateException("a secret letter outside of its lane: " + mail.dedupKey());
    }
  }

  private static Queued outcome(
      OutgoingMail mail, Map<String, Long> inserted, Map<String, Long> known) {
    var id = known.get(mail.dedupKey());
    if (id == null) {
      throw new IllegalStateException("The ledger would not take " + mail.dedupKey());
    }
    // a second letter with the same key in one call is the same letter
    return new Queued(new MailId(id), inserted.remove(mail.dedupKey()) != null);
  }

  private List<NewLetter> letters(Collection<OutgoingMail> mails) {
    var open = mails.stream().filter(mail -> !mail.content().secret()).toList();
    var html = documents.keep(open.stream().map(mail -> bytes(mail.content().html())).toList());
    var plain = documents.keep(open.stream().map(mail -> bytes(mail.content().plain())).toList());
    var letters = new ArrayList<NewLetter>(mails.size());
    for (var mail : mails) {
      var place = open.indexOf(mail);
      letters.add(
          place < 0
              ? new NewLetter(mail, messageId(mail), null, null)
              : new NewLetter(mail, messageId(mail), html.get(place), plain.get(place)));
    }
    return letters;
  }

  private String messageId(OutgoingMail mail) {
    return MessageId.of(
        mail.dedupKey(), ownDomain.isEmpty() ? mail.from().address().domain() : ownDomain);
  }

  /** How far the letters of this record are, for those who may see the record. */
  @Transactional(readOnly = true)
  public MailProgress progress(String type, long id) {
    var counts = new EnumMap<MailState, Long>(MailState.class);
    jdbc.sql(
            """
            select m.state, count(*) letters from mail_reference r
            join mail_message m on m.id = r.message_id
            where r.type = :type and r.reference_id = :id group by m.state
            """)
        .param("type", type)
        .param("id", id)
        .query(
            row -> {
              counts.put(MailState.valueOf(row.getString("state")), row.getLong("letters"));
            });
    return new MailProgress(counts);
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }
}

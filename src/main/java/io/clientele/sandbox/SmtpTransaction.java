package io.clientele.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/** One letter on its way in: 250 is said when it is committed, never before. */
class SmtpTransaction implements MessageHandler {

  private static final Logger LOG = LoggerFactory.getLogger(SmtpTransaction.class);
  private static final int TRY_LATER = 451;
  private static final int TOO_LARGE = 552;

  private final LetterKeeper keeper;
  private final List<String> to = new ArrayList<>();
  private String from = "";

  SmtpTransaction(LetterKeeper keeper) {
    this.keeper = keeper;
  }

  @Override
  public void from(String address) {
    from = address;
  }

  @Override
  public void recipient(String address) {
    to.add(address);
  }

  @Override
  public String data(InputStream letter) throws RejectException, IOException {
    var raw = letter.readNBytes(SmtpSink.LARGEST_LETTER + 1);
    if (raw.length > SmtpSink.LARGEST_LETTER) {
      letter.transferTo(OutputStream.nullOutputStream());
      throw new RejectException(TOO_LARGE, "5.3.4 The letter is too large");
    }
    try {
      var kept = keeper.keep(from, List.copyOf(to), raw);
      return "2.0.0 Kept as letter " + kept.value();
    } catch (DataAccessException | TransactionException unkept) {
      LOG.warn("A letter could not be kept: {}", unkept.getMessage());
      throw new RejectException(TRY_LATER, "4.3.0 The letter could not be kept, try again later");
    }
  }

  @Override
  public void done() {}
}

package io.clientele.duplicates;

import java.util.List;
import java.util.Set;

/** Mail domains that anybody may have an address of; they tell nothing of a company. */
final class FreeMail {

  private static final Set<String> DOMAINS =
      domains(
          "gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com"
              + " aol.com icloud.com me.com mac.com proton.me protonmail.com pm.me tutanota.com"
              + " fastmail.com zoho.com mail.com email.com hey.com hushmail.com gmx.com gmx.de"
              + " gmx.net gmx.at gmx.ch web.de freenet.de t-online.de arcor.de posteo.de"
              + " mailbox.org vodafone.de online.de mail.ru bk.ru inbox.ru list.ru internet.ru"
              + " yandex.ru yandex.com ya.ru rambler.ru ukr.net i.ua meta.ua tut.by abv.bg mail.bg"
              + " dir.bg freemail.hu citromail.hu indamail.hu libero.it virgilio.it alice.it tin.it"
              + " tiscali.it hotmail.it yahoo.it orange.fr wanadoo.fr free.fr sfr.fr laposte.net"
              + " yahoo.fr hotmail.fr yahoo.de hotmail.de yahoo.co.uk hotmail.co.uk btinternet.com"
              + " sky.com wp.pl o2.pl onet.pl interia.pl op.pl gazeta.pl seznam.cz email.cz"
              + " centrum.cz post.cz azet.sk zoznam.sk telenet.be skynet.be ziggo.nl kpnmail.nl"
              + " hetnet.nl bluewin.ch hispeed.ch aon.at chello.at terra.es hotmail.es yahoo.es"
              + " sapo.pt qq.com 163.com 126.com yahoo.com.ph comcast.net att.net verizon.net");

  private FreeMail() {}

  private static Set<String> domains(String written) {
    return Set.copyOf(List.of(written.split(" ")));
  }

  static boolean isOne(String domain) {
    return DOMAINS.contains(domain) || domain.startsWith("gmx.") || domain.startsWith("yahoo.");
  }
}

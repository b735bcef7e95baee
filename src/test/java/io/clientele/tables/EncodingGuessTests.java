package io.clientele.tables;

import static io.clientele.tables.FileEncoding.UTF_16BE;
import static io.clientele.tables.FileEncoding.UTF_16LE;
import static io.clientele.tables.FileEncoding.UTF_8;
import static io.clientele.tables.FileEncoding.WINDOWS_1250;
import static io.clientele.tables.FileEncoding.WINDOWS_1251;
import static io.clientele.tables.FileEncoding.WINDOWS_1252;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.kit.Refusal;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingGuessTests {

  @Test
  void readsPlainAsciiAsUtf8() {
    assertThat(EncodingGuess.of("name,city\nAcme,Rome\n".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(UTF_8);
  }

  @Test
  void recognisesUtf8WithAndWithoutMark() {
    var text = "name;city\nŽluťoučký kůň;Łódź\nИван;Москва\n株式会社;東京\n";

    assertThat(EncodingGuess.of(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(UTF_8);
    assertThat(EncodingGuess.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name;city\r\nAlfreds Futterkiste;Berlin\r\n",
        "имя;город\nИван Петров;Москва\nАнна Вебер;София\n",
        "name,city\nMünchner Brauhaus,München\nŁódź Sp.,Łódź\n"
      })
  void recognisesUtf16OfBothKindsWithAndWithoutMark(String text) {
    assertThat(EncodingGuess.of(text.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(UTF_16LE);
    assertThat(EncodingGuess.of(text.getBytes(StandardCharsets.UTF_16BE))).isEqualTo(UTF_16BE);
    assertThat(EncodingGuess.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo(UTF_16LE);
    assertThat(EncodingGuess.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE)))
        .isEqualTo(UTF_16BE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "México D.F.,Constitución,Taquería,Luleå,Berglunds snabbköp,Bólido,Münster,Strasbourg",
        "Crèmerie Lefèvre;Genève;Hôtel de l’Île;Rivière;Naïve;Sœurs;Français;Très bien",
        "São Paulo;Guimarães;João;Conceição;Três Corações;Avenida dos Lusíadas",
        "Bäckerei Müller;Gießen;Köln;Österreich;Straße",
        "Größe äöü 1;Größe äöü 2",
        "España;Núñez;Peña;Logroño;¿Qué;Nº 5;Coruña",
        "Ærø;Næstved;Århus;Tromsø;Bjørn;Smørrebrød;Malmö;Ångström",
        "Caffè Nero;Forlì;Gesù;perché;Società;Però;Nicolò",
        "ESPAÑA;MÉXICO;SÃO PAULO;MÜNCHEN;GENÈVE",
        "Vins et alcools Chevalier;59 rue de l'Abbaye;La corne d'abondance;Hanari Carnes;Suprêmes"
            + " délices"
      })
  void recognisesWesternNames(String text) {
    assertThat(EncodingGuess.of(bytes(text, "windows-1252"))).isEqualTo(WINDOWS_1252);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Plzeň;Havlíčkův Brod;Dvůr Králové;Černý Most;Jiří Dvořák;Žďár;Příbram;Lučba",
        "Łódź;Gdańsk;Poznań;Dębica;Świętokrzyskie;Żółkiewskiego;Wrocław;Łęczyca",
        "Győr;Székesfehérvár;Petőfi;Hódmezővásárhely;Kőszeg;Fűtő Kft;Gyöngyös;Üllői",
        "Timişoara;Constanţa;Bacău;Brăila;Iaşi;Târgu Mureş",
        "Đorđe Petrović;Čačak;Šibenik;Živković;Kovačić;Međimurje",
        "Košice;Žilina;Ľubomír;Nová Baňa;Vŕba;Stĺp;Kráľová;Piešťany",
        "ŁÓDŹ;GDAŃSK;PLZEŇ;DVOŘÁK;ČESKÝ"
      })
  void recognisesCentralEuropeanNames(String text) {
    assertThat(EncodingGuess.of(bytes(text, "windows-1250"))).isEqualTo(WINDOWS_1250);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Иван Петров;Москва;ООО «Ромашка»;ул. Ленина, д. 5",
        "София;Пловдив;Търговска къща ЕООД;България;Димитров",
        "Київ;Львів;Україна;вул. Хрещатик",
        "name;city\nAcme Ltd;Sofia\nИван;Русе\nBrown & Co;London"
      })
  void recognisesCyrillicNames(String text) {
    assertThat(EncodingGuess.of(bytes(text, "windows-1251"))).isEqualTo(WINDOWS_1251);
  }

  @Test
  void takesDamagedUtf8ForUtf8SoThatTheDamageIsNamed() {
    var damaged = new ByteArrayOutputStream();
    damaged.writeBytes("имя;город\nИван;Москва\n".getBytes(StandardCharsets.UTF_8));
    damaged.write(0xFF);
    damaged.writeBytes(";x\n".getBytes(StandardCharsets.UTF_8));

    assertThat(EncodingGuess.of(damaged.toByteArray())).isEqualTo(UTF_8);
    assertThatThrownBy(() -> Legibility.check(damaged.toByteArray(), UTF_8))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Line 3");
  }

  private static byte[] bytes(String text, String charset) {
    return text.getBytes(Charset.forName(charset));
  }
}

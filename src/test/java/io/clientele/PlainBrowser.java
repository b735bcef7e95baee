package io.clientele;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the running portal as a browser does, without drawing anything. */
public final class PlainBrowser {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
  private static final Pattern FILE = Pattern.compile("VAADIN/dynamic/resource/[^\"]+");
  private static final String GUARD = "for(;;);[";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** One for all: hundreds of browsers would each bring threads of their own. */
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final CookieManager cookies = new CookieManager();
  private final URI portal;

  public PlainBrowser(int port) {
    portal = URI.create("http://localhost:" + port + "/");
  }

  /** Where the portal sends one after this attempt. */
  public String signIn(String name, String password) throws IOException, InterruptedException {
    var csrf = CSRF.matcher(get("/login").body());
    var form =
        "username="
            + name
            + "&password="
            + URLEncoder.encode(password, StandardCharsets.UTF_8)
            + (csrf.find() ? "&_csrf=" + csrf.group(1) : "");
    var answer = post("/login", "application/x-www-form-urlencoded", form);
    assertThat(answer.statusCode()).isEqualTo(302);
    return answer.headers().firstValue("Location").orElse("").replaceFirst("http://[^/]+", "");
  }

  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    var at = portal.resolve(path);
    var answer = ask(at);
    for (var hop = 0; hop < 4 && answer.statusCode() == 302; hop++) {
      answer = ask(at.resolve(answer.headers().firstValue("Location").orElseThrow()));
    }
    return answer;
  }

  public String sessionId() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("JSESSIONID"))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  /** A new tab that shows this page. */
  public Tab open(String route) throws IOException, InterruptedException {
    var tab = new Tab(JSON.readTree(get("/?v-r=init&location=&query=").body()));
    tab.go(route);
    return tab;
  }

  private HttpResponse<String> ask(URI at) throws IOException, InterruptedException {
    return exchange(HttpRequest.newBuilder(at).header("Accept", "text/html"));
  }

  private HttpResponse<String> post(String path, String type, String body)
      throws IOException, InterruptedException {
    return exchange(
        HttpRequest.newBuilder(portal.resolve(path))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> exchange(HttpRequest.Builder asked)
      throws IOException, InterruptedException {
    cookies
        .get(portal, Map.of())
        .forEach((name, values) -> values.forEach(value -> asked.header(name, value)));
    var answer = CLIENT.send(asked.build(), HttpResponse.BodyHandlers.ofString());
    cookies.put(portal, answer.headers().map());
    return answer;
  }

  /** One open page: what the server says changes it, and each act of the person goes there. */
  public final class Tab {

    private String number;
    private final String token;
    private final OpenPage page = new OpenPage();
    private JsonNode last;
    private long waited;
    private int syncId;
    private int clientId;
    private String lastAnswer = "";

    private Tab(JsonNode init) {
      var config = init.get("appConfig");
      var uidl = config.get("uidl");
      number = String.valueOf(config.get("v-uiId").asInt());
      token = uidl.path("Vaadin-Security-Key").asString("");
      take(uidl);
    }

    public void go(String route) throws IOException, InterruptedException {
      var query = route.indexOf('?');
      var data =
          Map.of(
              "route",
              query < 0 ? route : route.substring(0, query),
              "query",
              query < 0 ? "" : route.substring(query + 1),
              "appShellTitle",
              "",
              "historyState",
              Map.of(),
              "trigger",
              "");
      send(Map.of("type", "event", "node", 1, "event", "ui-navigate", "data", data));
    }

    public void click(String words) throws IOException, InterruptedException {
      send(event(button(words), "click"));
    }

    public void tick(String tag) throws IOException, InterruptedException {
      var box = node("tag", tag);
      send(sync(box, "checked", true), event(box, "checked-changed"));
    }

    /** Types into the field with this label or placeholder. */
    public void type(String field, String words) throws IOException, InterruptedException {
      send(sync(field(field), "value", words));
    }

    /** The same, and presses a button before the server was told: it hears of both at once. */
    public void typeAndClick(String field, String words, String button)
        throws IOException, InterruptedException {
      send(sync(field(field), "value", words), event(button(button), "click"));
    }

    /** Scrolls the list to these rows. */
    public void scroll(int from, int rows) throws IOException, InterruptedException {
      var list = node("tag", "vaadin-grid");
      send(OpenPage.call(list, "setViewportRange", List.of(from, rows)));
    }

    /** Tells the server what a browser tells it without a person doing anything. */
    public void settle() throws IOException, InterruptedException {
      var unasked = page.tell();
      if (!unasked.isEmpty()) {
        send(unasked);
      }
    }

    /** Nanoseconds from sending to the end of the answer, of all that was ever sent together. */
    public long waited() {
      return waited;
    }

    /** The same page under a number that is written otherwise. */
    public void spellNumber(UnaryOperator<String> spelling) {
      number = spelling.apply(number);
    }

    /** The words that the last act brought onto the page, in their order. */
    public List<String> lastWords() {
      return last.path("changes")
          .valueStream()
          .filter(change -> text(change, "key").equals("text"))
          .map(change -> text(change, "value"))
          .toList();
    }

    /** The addresses of the files that the last act offered. */
    public List<String> offeredFiles() {
      return FILE.matcher(lastAnswer).results().map(MatchResult::group).distinct().toList();
    }

    /** What the server said to the last act. */
    public String lastAnswer() {
      return lastAnswer;
    }

    /** Whether the server told the browser to ask for the page anew. */
    public boolean reloads() {
      return lastAnswer.contains("\"sessionExpired\":true");
    }

    private static Map<String, Object> event(int node, String name) {
      return Map.of("type", "event", "node", node, "event", name, "data", Map.of());
    }

    private static Map<String, Object> sync(int node, String property, Object value) {
      return Map.of(
          "type", "mSync", "node", node, "feature", 1, "property", property, "value", value);
    }

    @SafeVarargs
    private void send(Map<String, Object>... calls) throws IOException, InterruptedException {
      send(List.of(calls));
    }

    private void send(List<Map<String, Object>> calls) throws IOException, InterruptedException {
      var body =
          JSON.writeValueAsString(
              Map.of("csrfToken", token, "rpc", calls, "syncId", syncId, "clientId", clientId++));
      var begin = System.nanoTime();
      var answer = post("/?v-r=uidl&v-uiId=" + number, "application/json", body);
      waited += System.nanoTime() - begin;
      assertThat(answer.statusCode()).isEqualTo(200);
      lastAnswer = answer.body();
      take(JSON.readTree(bare(lastAnswer)));
    }

    private static String bare(String answer) {
      return answer.startsWith(GUARD)
          ? answer.substring(GUARD.length(), answer.length() - 1)
          : answer;
    }

    private void take(JsonNode answer) {
      syncId = answer.path("syncId").asInt(syncId);
      last = answer;
      page.take(answer);
    }

    private int node(String key, String value) {
      return page.find(key, value)
          .orElseThrow(() -> new AssertionError("no " + key + " " + value + " on the page"));
    }

    private int button(String words) {
      return page.parentOf(node("text", words))
          .orElseThrow(() -> new AssertionError(words + " stands nowhere"));
    }

    private int field(String words) {
      return page.find("label", words).orElseGet(() -> node("placeholder", words));
    }

    private static String text(JsonNode change, String key) {
      return change.path(key).asString("");
    }
  }
}

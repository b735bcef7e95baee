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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the running portal as a browser does, without drawing anything. */
public final class PlainBrowser {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
  private static final Pattern FILE = Pattern.compile("VAADIN/dynamic/resource/[^\"]+");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
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
    return client.send(
        HttpRequest.newBuilder(at).header("Accept", "text/html").build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String type, String body)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(portal.resolve(path))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** One open page: what the server says changes it, and each act of the person goes there. */
  public final class Tab {

    private String number;
    private final String token;
    private final List<JsonNode> changes = new ArrayList<>();
    private int beforeLast;
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
      send(event(parentOf(nodeWhere("text", words)), "click"));
    }

    public void tick(String tag) throws IOException, InterruptedException {
      var box = nodeWhere("tag", tag);
      send(
          Map.of("type", "mSync", "node", box, "feature", 1, "property", "checked", "value", true),
          event(box, "checked-changed"));
    }

    /** Types into the field with this label or placeholder. */
    public void type(String field, String words) throws IOException, InterruptedException {
      send(
          Map.of(
              "type",
              "mSync",
              "node",
              field(field),
              "feature",
              1,
              "property",
              "value",
              "value",
              words));
    }

    /** Scrolls the list to these rows. */
    public void scroll(int from, int rows) throws IOException, InterruptedException {
      send(
          Map.of(
              "type",
              "publishedEventHandler",
              "node",
              nodeWhere("tag", "vaadin-grid"),
              "templateEventMethodName",
              "setViewportRange",
              "templateEventMethodArgs",
              List.of(from, rows),
              "promise",
              -1));
    }

    /** The same page under a number that is written otherwise. */
    public void spellNumber(UnaryOperator<String> spelling) {
      number = spelling.apply(number);
    }

    /** The words that the last act brought onto the page, in their order. */
    public List<String> lastWords() {
      return changes.subList(beforeLast, changes.size()).stream()
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

    @SafeVarargs
    private void send(Map<String, Object>... calls) throws IOException, InterruptedException {
      var body =
          JSON.writeValueAsString(
              Map.of("csrfToken", token, "rpc", calls, "syncId", syncId, "clientId", clientId++));
      var answer = post("/?v-r=uidl&v-uiId=" + number, "application/json", body);
      assertThat(answer.statusCode()).isEqualTo(200);
      lastAnswer = answer.body();
      var json = lastAnswer.replaceFirst("^for\\(;;\\);\\[", "");
      take(JSON.readTree(json.equals(lastAnswer) ? json : json.substring(0, json.length() - 1)));
    }

    private void take(JsonNode answer) {
      syncId = answer.path("syncId").asInt(syncId);
      beforeLast = changes.size();
      answer.path("changes").forEach(changes::add);
    }

    private int nodeWhere(String key, String value) {
      return changes.stream()
          .filter(change -> change.path("key").asString("").equals(key))
          .filter(change -> change.path("value").asString("").equals(value))
          .map(change -> change.get("node").asInt())
          .reduce((earlier, later) -> later)
          .orElseThrow(() -> new AssertionError("no " + key + " " + value + " in " + changes));
    }

    private int field(String words) {
      return changes.stream()
          .filter(change -> Set.of("label", "placeholder").contains(text(change, "key")))
          .filter(change -> text(change, "value").equals(words))
          .map(change -> change.get("node").asInt())
          .reduce((earlier, later) -> later)
          .orElseThrow(() -> new AssertionError("no field " + words));
    }

    private static String text(JsonNode change, String key) {
      return change.path(key).asString("");
    }

    private int parentOf(int child) {
      for (var change : changes) {
        for (var added : change.path("addNodes")) {
          if (added.asInt() == child) {
            return change.get("node").asInt();
          }
        }
      }
      throw new AssertionError("node " + child + " stands nowhere");
    }
  }
}

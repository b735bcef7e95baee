package io.clientele.kit.ui;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.clientele.kit.NotFound;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** Files that go out by a link on a page. */
public final class Downloads {

  private Downloads() {}

  /** What goes out, asked for when somebody follows the link. */
  public record Download(String name, String mediaType, byte[] content) {}

  /** Not found for those who may not have it any more, as every address of theirs. */
  public static DownloadHandler of(Supplier<Download> asked) {
    return DownloadHandler.fromInputStream(
        event -> {
          try {
            var file = asked.get();
            return new DownloadResponse(
                new ByteArrayInputStream(file.content()),
                file.name(),
                file.mediaType(),
                file.content().length);
          } catch (NotFound gone) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
          }
        });
  }
}

package io.clientele.accounts;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people reach the portal. Links are made from it and never from what a request says of its
 * host.
 */
@ConfigurationProperties("clientele")
public record PortalAddress(@DefaultValue("http://localhost:8080") String address) {

  public String of(String path) {
    return address.replaceAll("/+$", "") + "/" + path;
  }
}

package io.clientele.accounts;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people reach the portal. Links are made from it and never from what a request says of its
 * host.
 */
@ConfigurationProperties("clientele")
record PortalAddress(@DefaultValue("http://localhost:8080") String address) {

  String of(String path) {
    return address.replaceAll("/+$", "") + "/" + path;
  }
}

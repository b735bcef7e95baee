package io.clientele.accounts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Argon2id with 19 MB and two passes: no limit on a password's length, dear to guess. */
@Configuration(proxyBeanMethods = false)
class PasswordHashing {

  private static final int SALT = 16;
  private static final int HASH = 32;
  private static final int LANES = 1;
  private static final int KILOBYTES = 19 * 1024;
  private static final int PASSES = 2;

  @Bean
  PasswordEncoder passwordEncoder() {
    return new Argon2PasswordEncoder(SALT, HASH, LANES, KILOBYTES, PASSES);
  }
}

package io.clientele.shell;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import io.clientele.accounts.Sessions;
import io.clientele.people.Viewers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servletapi.SecurityContextHolderAwareRequestFilter;

/**
 * Two ways in: the public pages, where the token in the link is the guard, and everything else
 * behind the sign-in.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  /** To time each filter of each request costs more than it tells. */
  @Bean
  SecurityObservationSettings observed() {
    return SecurityObservationSettings.withDefaults().shouldObserveRequests(false).build();
  }

  @Bean
  @Order(1)
  SecurityFilterChain publicPages(HttpSecurity http) {
    return http.securityMatcher("/p/**")
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain portal(
      HttpSecurity http, Sessions sessions, Viewers viewers, SignOut signOut) {
    return http.authorizeHttpRequests(
            requests -> requests.requestMatchers("/portal/**", "/webjars/**").permitAll())
        .with(
            VaadinSecurityConfigurer.vaadin(),
            vaadin ->
                vaadin
                    .loginView(LoginView.class)
                    .addLogoutHandler(signOut)
                    // an unknown address is answered by the page that says so
                    .anyRequest(AuthorizedUrl::authenticated))
        // one-time links stand in addresses: no other site learns from where somebody came
        .headers(
            headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
        .formLogin(
            form ->
                form.authenticationDetailsSource(Browser::of).failureHandler(new SignInFailed()))
        .addFilterBefore(
            new SessionGuard(sessions, viewers), SecurityContextHolderAwareRequestFilter.class)
        .build();
  }
}

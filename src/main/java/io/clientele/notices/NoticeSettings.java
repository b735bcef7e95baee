package io.clientele.notices;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param digestAt when the daily mail is due, in the company's time zone
 * @param keepRead so long a notice is kept after it was read
 */
@ConfigurationProperties("clientele.notices")
record NoticeSettings(
    @DefaultValue("07:00") LocalTime digestAt, @DefaultValue("90d") Duration keepRead) {}

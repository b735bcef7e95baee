package io.clientele.company;

/**
 * What the whole house keeps to.
 *
 * @param zone where business days begin and end, as the time zones are named
 * @param language of letters, two letters
 * @param mailDomain the part after the @ of the house's own addresses; may be empty
 * @param sender the address that the portal's own letters come from; may be empty
 * @param currency in which the house counts, ISO 4217, three capital letters
 */
public record CompanySettings(
    String zone, String language, String mailDomain, String sender, String currency) {}

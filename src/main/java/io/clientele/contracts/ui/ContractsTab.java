package io.clientele.contracts.ui;

/**
 * A list beside the register of contracts, contributed as a bean by the module that has it.
 *
 * @param order where it stands after the register itself
 * @param textKey of its name
 * @param path below the register's own address, so that the menu marks one entry
 */
public record ContractsTab(int order, String textKey, String path) {}

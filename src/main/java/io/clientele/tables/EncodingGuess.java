package io.clientele.tables;

import io.clientele.kit.Refusal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.stream.Stream;

/**
 * Recognises a file's encoding: by its mark, else by what can be read as which. Every text can be
 * read in most single-byte encodings, so there plausibility decides.
 */
final class EncodingGuess {

  private static final int SAMPLE = 64 * 1024;

  private EncodingGuess() {}

  static FileEncoding of(byte[] bytes) {
    return Stream.of(FileEncoding.values())
        .filter(encoding -> encoding.isMarkedIn(bytes))
        .findFirst()
        .orElseGet(() -> unmarked(bytes));
  }

  private static FileEncoding unmarked(byte[] bytes) {
    for (var octet : bytes) {
      if (octet == 0) {
        return wide(bytes);
      }
    }
    var sequences = Utf8Sequences.in(bytes);
    if (sequences.broken() == 0) {
      return FileEncoding.UTF_8;
    }
    return sequences.whole() > sequences.broken()
        ? FileEncoding.UTF_8 // so that its reader names the broken line
        : CodePageGuess.of(bytes);
  }

  private static FileEncoding wide(byte[] bytes) {
    var little = usualCharacters(bytes, FileEncoding.UTF_16LE);
    var big = usualCharacters(bytes, FileEncoding.UTF_16BE);
    var characters = Math.min(bytes.length / 2, SAMPLE);
    if (bytes.length % 2 != 0 || Math.max(little, big) < characters / 4) {
      throw Refusal.because("tables.binary");
    }
    return little >= big ? FileEncoding.UTF_16LE : FileEncoding.UTF_16BE;
  }

  private static int usualCharacters(byte[] bytes, FileEncoding encoding) {
    var text = CharBuffer.allocate(SAMPLE);
    encoding
        .decoder()
        .decode(ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, 2 * SAMPLE)), text, true);
    return (int)
        text.flip()
            .chars()
            .filter(letter -> letter == '\n' || letter == '\r' || (letter >= ' ' && letter < 0x530))
            .count();
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/DocumentStream.h"
#include "core/reading/Reading.h"
#include "tests/support/Catch.h"

#include <QFile>

// Reads in this process what the worker would read.
inline intray::Document readBytes(const QByteArray &bytes, const char *name,
                                  const intray::ReadingLimits &limits = {})
{
    intray::DocumentAssembler assembler;
    bool sound = true;
    intray::Reading reading(limits, [&](const QByteArray &frame) { sound = sound && assembler.add(frame); });
    intray::FileToRead file;
    file.bytes = bytes;
    file.name = QString::fromLatin1(name);
    reading.read(file);
    REQUIRE(sound);
    REQUIRE_FALSE(assembler.document().parts.empty());
    return assembler.take();
}

inline QByteArray fixture(const char *name)
{
    QFile file(QStringLiteral(INTRAY_FIXTURES "/reading/") + QString::fromLatin1(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline QStringList wordsOf(const intray::Page &page)
{
    QStringList words;
    for (const intray::Word &word : page.words)
        words += word.text;
    return words;
}

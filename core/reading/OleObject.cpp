// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/OleObject.h"

#include "core/reading/Charset.h"
#include "core/reading/FileKind.h"
#include "core/reading/OleContainer.h"

#include <QtEndian>

namespace intray {

namespace {

bool isKnown(FileKind kind)
{
    return kind != FileKind::OtherOle && kind != FileKind::Binary && kind != FileKind::Empty;
}

// Reads a packager object: label, path, two numbers, another path, the file.
std::optional<OleObjectFile> packaged(const QByteArray &stream)
{
    qsizetype at = 6;
    const auto string = [&] {
        const qsizetype end = stream.indexOf('\0', at);
        const QByteArray text = end < 0 ? QByteArray() : stream.mid(at, end - at);
        at = end < 0 ? stream.size() : end + 1;
        return text;
    };
    const auto number = [&] {
        const quint32 value = at + 4 <= stream.size() ? qFromLittleEndian<quint32>(stream.constData() + at) : 0;
        at += 4;
        return value;
    };
    const QByteArray label = string();
    string();
    number();
    at += qsizetype(number());
    const quint32 size = number();
    if (label.isEmpty() || size == 0 || at > stream.size() || qint64(size) > stream.size() - at)
        return std::nullopt;
    const QString name = decodeText(label).section(u'/', -1).section(u'\\', -1).simplified();
    return OleObjectFile{name, stream.mid(at, size)};
}

} // namespace

std::optional<OleObjectFile> fileInObject(const QByteArray &bytes, qint64 limit)
{
    if (isKnown(fileKindOf(bytes, {}, {})))
        return OleObjectFile{{}, bytes};
    const auto container = OleContainer::open(bytes);
    if (!container)
        return std::nullopt;
    const auto stream = [&](const QString &name) {
        const auto index = container->child(0, name);
        return index ? container->read(*index, limit).value_or(QByteArray()) : QByteArray();
    };
    if (auto file = packaged(stream(QStringLiteral("\u0001Ole10Native"))))
        return file;
    for (const char *name : {"Package", "CONTENTS", "EmbeddedOdf"}) {
        QByteArray content = stream(QString::fromLatin1(name));
        if (isKnown(fileKindOf(content, {}, {})))
            return OleObjectFile{{}, std::move(content)};
    }
    return std::nullopt;
}

} // namespace intray

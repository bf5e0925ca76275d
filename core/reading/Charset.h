// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <optional>

namespace intray {

// Text from bytes whose character set is named by `charset`, or, where that is empty, unknown or not
// borne out by the bytes, found out: byte-order mark, strict UTF-8, UTF-16 without a mark, then the
// likelier of Windows-1252 and IBM 850. Never fails; line ends become '\n', NULs are dropped.
QString decodeText(const QByteArray &bytes, const QString &charset = {});

// Text from bytes in exactly that character set; nullopt when it is not known.
std::optional<QString> decodeCharset(const QByteArray &bytes, const QString &charset);

bool isUtf8(const QByteArray &bytes);

} // namespace intray

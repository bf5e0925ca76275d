// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/ImapConnection.h"

namespace intray {

namespace {

constexpr auto Base64 = QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals;

bool isPlain(QChar c)
{
    return c >= u' ' && c <= u'~';
}

QByteArray shifted(const QString &run)
{
    QByteArray units;
    for (const QChar c : run) {
        units += char(c.unicode() >> 8);
        units += char(c.unicode() & 0xff);
    }
    return '&' + units.toBase64(Base64).replace('/', ',') + '-';
}

} // namespace

QByteArray toMailboxName(const QString &name)
{
    QByteArray wire;
    for (qsizetype i = 0; i < name.size();) {
        if (isPlain(name[i])) {
            wire += name[i] == u'&' ? QByteArray("&-") : QByteArray(1, name[i].toLatin1());
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < name.size() && !isPlain(name[end]))
            ++end;
        wire += shifted(name.mid(i, end - i));
        i = end;
    }
    return wire;
}

QString fromMailboxName(const QByteArray &name)
{
    QString text;
    for (qsizetype i = 0; i < name.size();) {
        const qsizetype end = name[i] == '&' ? name.indexOf('-', i) : -1;
        if (end < 0) {
            text += QLatin1Char(name[i++]);
            continue;
        }
        if (end == i + 1)
            text += u'&';
        const QByteArray units =
            QByteArray::fromBase64(name.mid(i + 1, end - i - 1).replace(',', '/'));
        for (qsizetype at = 0; at + 1 < units.size(); at += 2)
            text += QChar(ushort(uchar(units[at]) << 8 | uchar(units[at + 1])));
        i = end + 1;
    }
    return text;
}

} // namespace intray

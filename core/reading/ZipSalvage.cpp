// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/ZipSalvage.h"

#include "core/reading/Charset.h"

namespace intray {

namespace {

constexpr qsizetype HeaderSize = 30;

qint64 number(const QByteArray &bytes, qsizetype at, int digits)
{
    qint64 value = 0;
    for (int i = digits - 1; i >= 0; --i)
        value = value << 8 | uchar(bytes.at(at + i));
    return value;
}

} // namespace

void salvageZip(const QByteArray &bytes, Reading &reading, const std::function<qint64(qint64 packed)> &most,
                const std::function<bool(SalvagedEntry &&)> &take)
{
    for (qsizetype at = bytes.indexOf("PK\3\4"); at >= 0 && at + HeaderSize <= bytes.size();
         at = bytes.indexOf("PK\3\4", at)) {
        const qint64 flags = number(bytes, at + 6, 2);
        const qint64 method = number(bytes, at + 8, 2);
        const qint64 told = number(bytes, at + 18, 4);
        const qsizetype nameSize = number(bytes, at + 26, 2);
        const qsizetype start = at + HeaderSize + nameSize + number(bytes, at + 28, 2);
        if (start > bytes.size())
            return;
        SalvagedEntry entry;
        entry.path = decodeText(bytes.mid(at + HeaderSize, nameSize));
        entry.encrypted = flags & 1;
        const qsizetype room = bytes.size() - start;
        const bool sized = told > 0 && told <= room;
        const QByteArrayView packed = QByteArrayView(bytes).sliced(start, sized ? told : room);
        qsizetype used = sized ? qsizetype(told) : 0;
        if (!entry.encrypted && method == 8) {
            entry.content = inflate(packed, Deflated::Raw, most(packed.size()), reading);
            used = sized ? used : entry.content.consumed;
        } else if (!entry.encrypted && method == 0 && (sized || told == 0)) {
            entry.content.bytes = packed.first(used).toByteArray();
            entry.content.cut = !reading.takeUnpacked(used);
        } else {
            entry.content.damaged = true;
        }
        at = start + used;
        if (!take(std::move(entry)))
            return;
    }
}

} // namespace intray

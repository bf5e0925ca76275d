// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QtEndian>

namespace intray {

// Reads little-endian numbers and byte strings one behind the other. Past the end everything is zero or
// empty and isGood() is false from then on.
class ByteCursor
{
public:
    explicit ByteCursor(QByteArrayView bytes) : m_bytes(bytes) {}

    template <typename Number> Number number()
    {
        const QByteArrayView from = view(sizeof(Number));
        return from.isEmpty() ? Number(0) : qFromLittleEndian<Number>(from.data());
    }
    QByteArrayView view(qint64 count)
    {
        if (count < 0 || count > left()) {
            m_good = false;
            m_at = m_bytes.size();
            return {};
        }
        const QByteArrayView found = m_bytes.sliced(m_at, count);
        m_at += count;
        return found;
    }
    QByteArray bytes(qint64 count) { return view(count).toByteArray(); }
    // The same, with the zeros behind it that fill up to a multiple of four.
    QByteArray padded(qint64 count)
    {
        QByteArray found = bytes(count);
        view(std::min<qint64>((4 - count % 4) % 4, left()));
        return found;
    }

    qint64 left() const { return m_bytes.size() - m_at; }
    bool isGood() const { return m_good; }

private:
    QByteArrayView m_bytes;
    qint64 m_at = 0;
    bool m_good = true;
};

} // namespace intray

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/BiffRecords.h"

#include <QtEndian>

#include <algorithm>
#include <bit>

namespace intray {

namespace {

constexpr int Continue = 0x3c;
constexpr qsizetype HeadSize = 4;

} // namespace

bool BiffRecords::readHead(int *id, int *size) const
{
    if (m_at < 0 || m_at + HeadSize > m_stream.size())
        return false;
    *id = qFromLittleEndian<quint16>(m_stream.data() + m_at);
    *size = qFromLittleEndian<quint16>(m_stream.data() + m_at + 2);
    return true;
}

void BiffRecords::takePiece(int size)
{
    m_at += HeadSize;
    const qint64 there = std::min<qint64>(size, m_stream.size() - m_at);
    m_cut = m_cut || there < size;
    m_record.pieces.push_back(m_stream.sliced(m_at, there));
    m_at += there;
}

bool BiffRecords::next()
{
    int id = 0;
    int size = 0;
    if (!readHead(&id, &size)) {
        m_cut = m_cut || m_at < 0 || m_at < m_stream.size();
        return false;
    }
    m_record.id = id;
    m_record.position = m_at;
    m_record.pieces.clear();
    takePiece(size);
    while (readHead(&id, &size) && id == Continue)
        takePiece(size);
    return true;
}

QByteArrayView BiffCursor::rest() const
{
    return m_piece < m_record.pieces.size() ? m_record.pieces[m_piece].sliced(m_at)
                                            : QByteArrayView();
}

void BiffCursor::nextPiece()
{
    if (m_piece < m_record.pieces.size())
        ++m_piece;
    m_at = 0;
}

bool BiffCursor::isAtEnd() const
{
    if (!rest().isEmpty())
        return false;
    return m_piece + 1 >= m_record.pieces.size();
}

quint8 BiffCursor::byte()
{
    while (rest().isEmpty()) {
        if (m_piece >= m_record.pieces.size()) {
            m_pastEnd = true;
            return 0;
        }
        nextPiece();
    }
    return quint8(m_record.pieces[m_piece][m_at++]);
}

quint16 BiffCursor::word()
{
    const quint16 low = byte();
    return quint16(low | byte() << 8);
}

quint32 BiffCursor::dword()
{
    const quint32 low = word();
    return low | quint32(word()) << 16;
}

double BiffCursor::real()
{
    const quint64 low = dword();
    return std::bit_cast<double>(low | quint64(dword()) << 32);
}

double BiffCursor::packed()
{
    const quint32 raw = dword();
    const double value = raw & 2 ? double(qint32(raw) >> 2)
                                 : std::bit_cast<double>(quint64(raw & ~quint32(3)) << 32);
    return raw & 1 ? value / 100 : value;
}

void BiffCursor::skip(qint64 count)
{
    while (count > 0 && m_piece < m_record.pieces.size()) {
        const qint64 step = std::min<qint64>(count, rest().size());
        m_at += step;
        count -= step;
        if (count > 0)
            nextPiece();
    }
    m_pastEnd = m_pastEnd || count > 0;
}

QByteArray BiffCursor::bytes(int count)
{
    QByteArray text;
    while (text.size() < count && m_piece < m_record.pieces.size()) {
        const QByteArrayView part =
            rest().first(std::min<qsizetype>(count - text.size(), rest().size()));
        text.append(part.data(), part.size());
        m_at += part.size();
        if (text.size() < count)
            nextPiece();
    }
    m_pastEnd = m_pastEnd || text.size() < count;
    return text;
}

void BiffCursor::letters(QString &text, int count, bool wide)
{
    const qsizetype end = text.size() + count;
    while (text.size() < end) {
        const QByteArrayView part = rest();
        const qsizetype width = wide ? 2 : 1;
        const qsizetype here = std::min(end - text.size(), part.size() / width);
        for (qsizetype i = 0; i < here; ++i)
            text += wide ? QChar(qFromLittleEndian<quint16>(part.data() + 2 * i))
                         : QLatin1Char(part[i]);
        m_at += here * width;
        if (text.size() == end)
            return;
        nextPiece();
        if (m_piece >= m_record.pieces.size()) {
            m_pastEnd = true;
            return;
        }
        wide = byte() & 1;
    }
}

QString BiffCursor::unicode(bool shortLength)
{
    const int count = shortLength ? byte() : word();
    const quint8 flags = byte();
    const int runs = flags & 8 ? word() : 0;
    const quint32 extra = flags & 4 ? dword() : 0;
    QString text;
    letters(text, count, flags & 1);
    skip(qint64(runs) * 4 + extra);
    return text;
}

} // namespace intray

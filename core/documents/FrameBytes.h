// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QtEndian>

#include <cstring>
#include <type_traits>

namespace intray {

// Values as little-endian bytes, for the frames of a document and the orders to a reader process.
class FrameWriter
{
public:
    template <typename T> void number(T value)
    {
        const T wire = qToLittleEndian(value);
        m_bytes.append(reinterpret_cast<const char *>(&wire), sizeof wire);
    }
    void flag(bool value) { number(quint8(value)); }
    void raw(QByteArrayView bytes)
    {
        number(quint32(bytes.size()));
        m_bytes.append(bytes.data(), bytes.size());
    }
    void text(const QString &text)
    {
        number(quint32(text.size()));
        if constexpr (QSysInfo::ByteOrder == QSysInfo::LittleEndian) {
            m_bytes.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        } else {
            for (QChar c : text)
                number(quint16(c.unicode()));
        }
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

// Reads what FrameWriter wrote. After the first value that is not there every further one is zero or
// empty and isGood() is false; no count is believed that the bytes at hand cannot hold.
class FrameReader
{
public:
    explicit FrameReader(QByteArrayView bytes, int version = 2) : m_bytes(bytes), m_version(version) {}

    // Of what is read: 2 today; 1 in desks that an earlier program wrote, which lacks the newer fields.
    int version() const { return m_version; }

    template <typename T> T number()
    {
        T wire{};
        if (!take(sizeof wire))
            return wire;
        std::memcpy(&wire, m_bytes.data() + m_at - qsizetype(sizeof wire), sizeof wire);
        return qFromLittleEndian(wire);
    }
    bool flag() { return number<quint8>() != 0; }
    // A value of an enum whose last member is `last`.
    template <typename Enum> Enum choice(Enum last)
    {
        const quint8 value = number<quint8>();
        if (value > quint8(last))
            fail();
        return m_good ? Enum(value) : Enum();
    }
    int count()
    {
        const quint32 items = number<quint32>();
        if (qint64(items) > m_bytes.size() - m_at)
            fail();
        return m_good ? int(items) : 0;
    }
    QByteArray raw()
    {
        const int size = count();
        return take(size) ? m_bytes.sliced(m_at - size, size).toByteArray() : QByteArray();
    }
    QString text()
    {
        const int size = count();
        if (!take(qsizetype(size) * 2))
            return {};
        QString text(size, Qt::Uninitialized);
        const char *from = m_bytes.data() + m_at - qsizetype(size) * 2;
        for (int i = 0; i < size; ++i)
            text[i] = QChar(qFromLittleEndian<quint16>(from + qsizetype(i) * 2));
        return text;
    }
    QByteArrayView rest() const { return m_bytes.sliced(m_at); }
    bool isGood() const { return m_good; }
    bool isAtEnd() const { return m_good && m_at == m_bytes.size(); }
    void fail() { m_good = false; }

private:
    bool take(qsizetype size)
    {
        if (!m_good || size > m_bytes.size() - m_at) {
            m_good = false;
            return false;
        }
        m_at += size;
        return true;
    }

    QByteArrayView m_bytes;
    int m_version;
    qsizetype m_at = 0;
    bool m_good = true;
};

} // namespace intray

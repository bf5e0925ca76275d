// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace intray {

// One record of an old Excel stream with the records that continue it.
struct BiffRecord
{
    int id = 0;
    qint64 position = 0;
    std::vector<QByteArrayView> pieces;
};

// Walks through the records of a stream; borrows its bytes.
class BiffRecords
{
public:
    explicit BiffRecords(QByteArrayView stream, qint64 position = 0)
        : m_stream(stream), m_at(position)
    {
    }

    // False at the end, also where the stream breaks off; see isCut().
    bool next();
    const BiffRecord &record() const { return m_record; }
    bool isCut() const { return m_cut; }

private:
    bool readHead(int *id, int *size) const;
    void takePiece(int size);

    QByteArrayView m_stream;
    qint64 m_at = 0;
    BiffRecord m_record;
    bool m_cut = false;
};

// Reads the values of a record one after the other. Past its end every value is 0 and isPastEnd()
// is true.
class BiffCursor
{
public:
    explicit BiffCursor(const BiffRecord &record) : m_record(record) {}

    quint8 byte();
    quint16 word();
    quint32 dword();
    double real();
    double packed(); // an RK number
    void skip(qint64 bytes);
    // The bytes of `count` characters of one byte each.
    QByteArray bytes(int count);
    // A text of BIFF8 whose length stands before it in one or two bytes. Where a continuation
    // record begins within the letters, it says anew whether they are one or two bytes wide.
    QString unicode(bool shortLength);

    bool isAtEnd() const;
    bool isPastEnd() const { return m_pastEnd; }

private:
    QByteArrayView rest() const; // of the current piece
    void nextPiece();
    void letters(QString &text, int count, bool wide);

    const BiffRecord &m_record;
    size_t m_piece = 0;
    qsizetype m_at = 0;
    bool m_pastEnd = false;
};

} // namespace intray

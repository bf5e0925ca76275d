// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QtEndian>

#include <gsf/gsf-outfile-msole.h>
#include <gsf/gsf-outfile.h>
#include <gsf/gsf-output-memory.h>
#include <gsf/gsf.h>

#include <utility>
#include <vector>

// Builders of Outlook's files for tests: OLE2 containers, messages, compressed RTF, TNEF.

inline QByteArray littleEndian(quint64 value, int bytes)
{
    QByteArray result;
    for (int i = 0; i < bytes; ++i)
        result += char(value >> (8 * i) & 0xff);
    return result;
}

inline QByteArray utf16(const QString &text)
{
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

struct OleStorage
{
    std::vector<std::pair<QString, QByteArray>> streams;
    std::vector<std::pair<QString, OleStorage>> storages;

    void writeTo(GsfOutfile *to) const
    {
        const auto add = [to](const QString &name, bool storage, auto write) {
            GsfOutput *child = gsf_outfile_new_child(to, name.toUtf8().constData(), storage ? TRUE : FALSE);
            write(child);
            gsf_output_close(child);
            g_object_unref(child);
        };
        for (const auto &[name, bytes] : streams) {
            add(name, false, [&content = bytes](GsfOutput *child) {
                gsf_output_write(child, size_t(content.size()), reinterpret_cast<const guint8 *>(content.data()));
            });
        }
        for (const auto &[name, inner] : storages)
            add(name, true, [&storage = inner](GsfOutput *child) { storage.writeTo(GSF_OUTFILE(child)); });
    }

    QByteArray file() const
    {
        gsf_init();
        GsfOutput *memory = gsf_output_memory_new();
        GsfOutfile *root = gsf_outfile_msole_new(memory);
        writeTo(root);
        gsf_output_close(GSF_OUTPUT(root));
        const QByteArray bytes(reinterpret_cast<const char *>(gsf_output_memory_get_bytes(GSF_OUTPUT_MEMORY(memory))),
                               qsizetype(gsf_output_size(memory)));
        g_object_unref(root);
        g_object_unref(memory);
        return bytes;
    }
};

// Properties of a message, a recipient or an attachment, in the form of a .msg.
class MsgObject
{
public:
    MsgObject &text(quint16 id, const QString &value) { return stream(id, 0x001f, utf16(value)); }
    MsgObject &bytes8(quint16 id, const QByteArray &value) { return stream(id, 0x001e, value); }
    MsgObject &binary(quint16 id, const QByteArray &value) { return stream(id, 0x0102, value); }
    MsgObject &number(quint16 id, qint32 value, quint16 type = 0x0003)
    {
        return entry(id, type, littleEndian(quint32(value), 8));
    }
    MsgObject &time(quint16 id, qint64 secondsSince1970)
    {
        return entry(id, 0x0040, littleEndian(quint64(secondsSince1970 + 11644473600) * 10000000, 8));
    }
    MsgObject &recipient(const MsgObject &other) { return inner("__recip_version1.0_#", other.storage(8), m_recipients++); }
    MsgObject &attachment(const MsgObject &other) { return inner("__attach_version1.0_#", other.storage(8), m_attachments++); }
    // As the content of an attachment.
    MsgObject &content(const OleStorage &storage)
    {
        m_storage.storages.emplace_back(QStringLiteral("__substg1.0_3701000D"), storage);
        return *this;
    }

    // `header`: 32 bytes in a file, 24 in an attached message, 8 in a recipient or attachment.
    OleStorage storage(int header) const
    {
        OleStorage all = m_storage;
        all.streams.emplace_back(QStringLiteral("__properties_version1.0"), QByteArray(header, '\0') + m_entries);
        return all;
    }
    QByteArray file() const { return storage(32).file(); }

private:
    MsgObject &entry(quint16 id, quint16 type, const QByteArray &value)
    {
        m_entries += littleEndian(quint32(id) << 16 | type, 4) + littleEndian(6, 4) + value;
        return *this;
    }
    MsgObject &stream(quint16 id, quint16 type, const QByteArray &value)
    {
        const quint32 tag = quint32(id) << 16 | type;
        m_storage.streams.emplace_back(
            QStringLiteral("__substg1.0_%1").arg(tag, 8, 16, QLatin1Char('0')).toUpper().replace(
                QStringLiteral("__SUBSTG"), QStringLiteral("__substg")),
            value);
        return entry(id, type, littleEndian(quint64(value.size()), 8));
    }
    MsgObject &inner(const char *prefix, const OleStorage &storage, int number)
    {
        m_storage.storages.emplace_back(
            QString::fromLatin1(prefix) + QStringLiteral("%1").arg(number, 8, 16, QLatin1Char('0')).toUpper(), storage);
        return *this;
    }

    OleStorage m_storage;
    QByteArray m_entries;
    int m_recipients = 0;
    int m_attachments = 0;
};

// RTF as "MELA": with the header of compressed RTF, but not compressed.
inline QByteArray storedRtf(const QByteArray &rtf)
{
    return littleEndian(quint64(rtf.size()) + 12, 4) + littleEndian(quint64(rtf.size()), 4) + "MELA"
           + littleEndian(0, 4) + rtf;
}

// Properties in the form of TNEF.
class TnefProperties
{
public:
    TnefProperties &text(quint16 id, const QString &value)
    {
        return value16(id, 0x001f, utf16(value) + QByteArray(2, '\0'));
    }
    TnefProperties &binary(quint16 id, const QByteArray &value) { return value16(id, 0x0102, value); }
    TnefProperties &object(quint16 id, const QByteArray &value) { return value16(id, 0x000d, value); }
    TnefProperties &number(quint16 id, qint32 value)
    {
        ++m_count;
        m_bytes += littleEndian(quint32(id) << 16 | 0x0003, 4) + littleEndian(quint32(value), 4);
        return *this;
    }
    // A property with a name of its own, which is not read.
    TnefProperties &named(const QString &name, qint32 value)
    {
        ++m_count;
        const QByteArray wide = utf16(name) + QByteArray(2, '\0');
        m_bytes += littleEndian(0x80010003, 4) + QByteArray(16, 'g') + littleEndian(1, 4)
                   + littleEndian(quint64(wide.size()), 4) + wide + QByteArray((4 - wide.size() % 4) % 4, '\0')
                   + littleEndian(quint32(value), 4);
        return *this;
    }
    QByteArray bytes() const { return littleEndian(quint64(m_count), 4) + m_bytes; }

private:
    TnefProperties &value16(quint16 id, quint16 type, const QByteArray &value)
    {
        ++m_count;
        m_bytes += littleEndian(quint32(id) << 16 | type, 4) + littleEndian(1, 4)
                   + littleEndian(quint64(value.size()), 4) + value + QByteArray((4 - value.size() % 4) % 4, '\0');
        return *this;
    }
    QByteArray m_bytes;
    int m_count = 0;
};

class TnefFile
{
public:
    TnefFile &ofMessage(quint32 attribute, const QByteArray &content) { return record(1, attribute, content); }
    TnefFile &ofAttachment(quint32 attribute, const QByteArray &content) { return record(2, attribute, content); }
    TnefFile &attachment(const QByteArray &title, const QByteArray &content)
    {
        return ofAttachment(0x00069002, QByteArray(14, '\1')).ofAttachment(0x00018010, title + '\0').ofAttachment(
            0x0006800f, content);
    }
    // The check sum of the record last added is wrong from now on.
    TnefFile &spoilCheckSum()
    {
        m_bytes.back() = char(m_bytes.back() + 1);
        return *this;
    }
    QByteArray bytes() const { return m_bytes; }

private:
    TnefFile &record(int level, quint32 attribute, const QByteArray &content)
    {
        quint32 sum = 0;
        for (const char c : content)
            sum += uchar(c);
        m_bytes += char(level) + littleEndian(attribute, 4) + littleEndian(quint64(content.size()), 4) + content
                   + littleEndian(sum & 0xffff, 2);
        return *this;
    }
    QByteArray m_bytes = QByteArray("\x78\x9f\x3e\x22\x01\x00", 6);
};

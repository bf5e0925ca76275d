// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>

#include <optional>

namespace intray {

// The MAPI properties ([MS-OXPROPS]) that are read, by their short names there.
enum class MapiId : quint16 {
    MessageClass = 0x001a,
    Subject = 0x0037,
    ClientSubmitTime = 0x0039,
    SubjectPrefix = 0x003d,
    SentRepresentingName = 0x0042,
    ReplyRecipientEntries = 0x004f,
    SentRepresentingEmailAddress = 0x0065,
    ConversationTopic = 0x0070,
    TransportMessageHeaders = 0x007d,
    RecipientType = 0x0c15,
    SenderName = 0x0c1a,
    SenderEmailAddress = 0x0c1f,
    DisplayTo = 0x0e04,
    MessageDeliveryTime = 0x0e06,
    NormalizedSubject = 0x0e1d,
    Body = 0x1000,
    ReportText = 0x1001,
    RtfCompressed = 0x1009,
    BodyHtml = 0x1013,
    InternetMessageId = 0x1035,
    InternetReferences = 0x1039,
    InReplyToId = 0x1042,
    DisplayName = 0x3001,
    EmailAddress = 0x3003,
    AttachDataObject = 0x3701,
    AttachExtension = 0x3703,
    AttachFilename = 0x3704,
    AttachMethod = 0x3705,
    AttachLongFilename = 0x3707,
    AttachPathname = 0x3708,
    AttachLongPathname = 0x370d,
    AttachMimeTag = 0x370e,
    AttachContentId = 0x3712,
    AttachContentLocation = 0x3713,
    AttachFlags = 0x3714,
    SmtpAddress = 0x39fe,
    InternetCodepage = 0x3fde,
    MessageCodepage = 0x3ffd,
    SenderSmtpAddress = 0x5d01,
    SentRepresentingSmtpAddress = 0x5d02,
    AttachmentHidden = 0x7ffe,
};

namespace MapiType {
constexpr quint16 Integer16 = 0x0002;
constexpr quint16 Integer32 = 0x0003;
constexpr quint16 Boolean = 0x000b;
constexpr quint16 Object = 0x000d;
constexpr quint16 Integer64 = 0x0014;
constexpr quint16 String8 = 0x001e;
constexpr quint16 Unicode = 0x001f;
constexpr quint16 Time = 0x0040;
constexpr quint16 Guid = 0x0048;
constexpr quint16 Binary = 0x0102;
constexpr quint16 Multiple = 0x1000; // a flag
} // namespace MapiType

// The properties of a message, a recipient or an attachment, as the file stores them: little-endian
// numbers, UTF-16LE or 8-bit strings. Values of types that are not read here may be there all the same.
class MapiProperties
{
public:
    // Of a string in both forms the Unicode one is kept.
    void set(quint16 id, quint16 type, const QByteArray &bytes);

    bool has(MapiId id) const { return m_values.contains(quint16(id)); }
    quint16 typeOf(MapiId id) const { return m_values.value(quint16(id)).type; }
    QByteArray bytes(MapiId id) const { return m_values.value(quint16(id)).bytes; }
    // Empty when absent or no string.
    QString text(MapiId id) const;
    std::optional<qint64> number(MapiId id) const;
    QDateTime time(MapiId id) const; // UTC; invalid when absent

    // Of 8-bit strings: what the message names in its code pages, else `fallback`, that of the message
    // around it. Empty: to be found out string by string.
    void settleCharset(const QString &fallback);
    QString charset() const { return m_charset; }
    // Of an HTML body that is stored as bytes; empty where only the HTML itself can say.
    QString htmlCharset() const;
    bool isEmpty() const { return m_values.isEmpty(); }

private:
    struct Value
    {
        quint16 type = 0;
        QByteArray bytes;
    };
    QHash<quint16, Value> m_values;
    QString m_charset;
};

} // namespace intray

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/TnefStream.h"

#include "core/reading/ByteCursor.h"
#include "core/reading/CodePage.h"

#include <QDate>
#include <QTime>

namespace intray {

namespace {

constexpr quint32 Signature = 0x223e9f78;
constexpr quint8 OfMessage = 1;
constexpr quint8 OfAttachment = 2;
constexpr qint64 OleMethod = 6; // of PidTagAttachMethod
constexpr qint64 MostValues = 10000;
constexpr qint64 EpochShift = 11644473600000;

// Attributes by their number, without the type in the upper half.
enum class Attribute : quint16 {
    From = 0x8000,
    Subject = 0x8004,
    DateSent = 0x8005,
    MessageClass = 0x8008,
    MessageId = 0x8009,
    Body = 0x800c,
    AttachData = 0x800f,
    AttachTitle = 0x8010,
    AttachTransportFilename = 0x9001,
    AttachRenderData = 0x9002,
    MapiProps = 0x9003,
    RecipTable = 0x9004,
    Attachment = 0x9005,
    OemCodepage = 0x9007,
};

quint16 checkSum(QByteArrayView bytes)
{
    quint32 sum = 0;
    for (const char byte : bytes)
        sum += uchar(byte);
    return quint16(sum);
}

bool isLong(quint16 type)
{
    return type == MapiType::String8 || type == MapiType::Unicode || type == MapiType::Binary
           || type == MapiType::Object;
}

qint64 lengthOf(quint16 type)
{
    switch (type) {
    case 0x0005: // double
    case 0x0006: // currency
    case 0x0007: // application time
    case MapiType::Integer64:
    case MapiType::Time:
        return 8;
    case MapiType::Guid:
        return 16;
    default:
        return 4; // shorter ones are filled up
    }
}

QByteArray number(qint32 value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

// Properties laid end to end ([MS-OXTNEF] 2.1.3.4). False when they break off.
bool readProperties(ByteCursor &from, MapiProperties &into)
{
    const auto count = from.number<quint32>();
    for (quint32 i = 0; i < count && from.isGood(); ++i) {
        const auto tag = from.number<quint32>();
        const auto type = quint16(tag & 0xffff);
        const auto id = quint16(tag >> 16);
        if (id >= 0x8000) {
            from.view(16);
            const auto kind = from.number<quint32>();
            const auto value = from.number<quint32>();
            if (kind == 1)
                from.padded(value);
        }
        const quint16 single = type & quint16(~MapiType::Multiple);
        const bool multiple = single != type;
        const auto values = multiple || isLong(single) ? from.number<quint32>() : 1;
        if (qint64(values) > MostValues)
            return false;
        for (quint32 v = 0; v < values && from.isGood(); ++v) {
            const QByteArray value = from.padded(isLong(single) ? from.number<quint32>() : lengthOf(single));
            if (v == 0 && !multiple && from.isGood())
                into.set(id, type, value);
        }
    }
    return from.isGood();
}

class TnefStream
{
public:
    TnefStream(const QByteArray &bytes, const ReadingLimits &limits) : m_bytes(bytes), m_limits(limits) {}

    MapiMessage read()
    {
        ByteCursor from(m_bytes);
        if (from.number<quint32>() != Signature) {
            m_message.damaged = true;
            return std::move(m_message);
        }
        from.number<quint16>(); // a key that means nothing
        while (from.left() > 0 && !isPadding(from) && record(from)) {
        }
        m_message.damaged = m_message.damaged || !from.isGood();
        settle();
        return std::move(m_message);
    }

private:
    // Mail programs leave a line end or zeros behind the last record.
    static bool isPadding(ByteCursor from)
    {
        const QByteArrayView rest = from.view(from.left());
        return std::all_of(rest.begin(), rest.end(), [](char c) { return c == 0 || c == '\r' || c == '\n'; });
    }

    bool record(ByteCursor &from)
    {
        const auto level = from.number<quint8>();
        if (level != OfMessage && level != OfAttachment) {
            m_message.damaged = true;
            return false;
        }
        const auto id = Attribute(from.number<quint32>() & 0xffff);
        const auto length = from.number<quint32>();
        const bool cutOff = length > from.left();
        const QByteArray content = from.bytes(std::min<qint64>(length, from.left()));
        const auto sum = cutOff ? 0 : from.number<quint16>();
        m_message.damaged = m_message.damaged || cutOff || sum != checkSum(content);
        if (level == OfMessage)
            ofMessage(id, content);
        else
            ofAttachment(id, content);
        return !cutOff && from.isGood();
    }

    void ofMessage(Attribute id, const QByteArray &content)
    {
        const auto text = [&](MapiId as) { m_old.set(quint16(as), MapiType::String8, content); };
        switch (id) {
        case Attribute::From:
            takeFrom(content);
            break;
        case Attribute::Subject:
            text(MapiId::Subject);
            break;
        case Attribute::DateSent:
            takeDate(content);
            break;
        case Attribute::MessageClass:
            text(MapiId::MessageClass);
            break;
        case Attribute::MessageId:
            break; // not that of the mail
        case Attribute::Body:
            text(MapiId::Body);
            break;
        case Attribute::MapiProps:
            takeProperties(content, m_message.properties);
            break;
        case Attribute::RecipTable:
            takeRecipients(content);
            break;
        case Attribute::OemCodepage:
            m_oemCodePage = ByteCursor(content).number<quint32>();
            break;
        case Attribute::AttachData:
        case Attribute::AttachTitle:
        case Attribute::AttachTransportFilename:
        case Attribute::AttachRenderData:
        case Attribute::Attachment:
            break;
        }
    }

    void ofAttachment(Attribute id, const QByteArray &content)
    {
        if (id == Attribute::AttachRenderData || m_message.attachments.empty()) {
            if (m_message.attachments.size() > size_t(m_limits.parts)) {
                m_message.cut = true;
                return;
            }
            m_message.attachments.emplace_back();
        }
        MapiAttachment &attachment = m_message.attachments.back();
        if (id == Attribute::AttachTitle || id == Attribute::AttachTransportFilename) {
            if (!attachment.properties.has(MapiId::AttachFilename))
                attachment.properties.set(quint16(MapiId::AttachFilename), MapiType::String8, content);
        } else if (id == Attribute::AttachData) {
            attachment.bytes = content;
        } else if (id == Attribute::Attachment) {
            takeProperties(content, attachment.properties);
            takeObject(attachment);
        } else if (id == Attribute::AttachRenderData) {
            // An object of another program has its own type (2); its data are then an OLE stream.
            attachment.object = ByteCursor(content).number<quint16>() == 2;
        }
    }

    // Embedded messages and objects: in most files the id of an interface, then the content.
    static void takeObject(MapiAttachment &attachment)
    {
        constexpr qsizetype InterfaceId = 16;
        static const auto endOfId = QByteArray::fromHex("c000000000000046");
        QByteArray content = attachment.properties.bytes(MapiId::AttachDataObject);
        if (content.isEmpty())
            return;
        if (content.mid(InterfaceId - endOfId.size(), endOfId.size()) == endOfId)
            content.remove(0, InterfaceId);
        const bool isMessage = ByteCursor(content).number<quint32>() == Signature;
        if (isMessage)
            attachment.message = FileKind::Tnef;
        attachment.object = !isMessage && attachment.properties.number(MapiId::AttachMethod) == OleMethod;
        attachment.bytes = content;
    }

    void takeProperties(const QByteArray &content, MapiProperties &into)
    {
        ByteCursor from(content);
        if (!readProperties(from, into))
            m_message.damaged = true;
    }

    void takeRecipients(const QByteArray &content)
    {
        ByteCursor from(content);
        const auto count = from.number<quint32>();
        for (quint32 i = 0; i < count && from.isGood() && i < 2000; ++i) {
            MapiProperties recipient;
            if (readProperties(from, recipient))
                m_message.recipients.push_back(std::move(recipient));
        }
    }

    // Kind, length of the whole, lengths of name and address, both with a zero at the end ([MS-OXTNEF] 2.1.3.3.1).
    void takeFrom(const QByteArray &content)
    {
        ByteCursor from(content);
        from.number<quint16>();
        from.number<quint16>();
        const auto nameLength = from.number<quint16>();
        const auto addressLength = from.number<quint16>();
        const QByteArray name = from.bytes(nameLength);
        QByteArray address = from.bytes(addressLength);
        if (!from.isGood())
            return;
        m_old.set(quint16(MapiId::SenderName), MapiType::String8, name);
        address = address.mid(address.indexOf(':') + 1); // "SMTP:..."
        m_old.set(quint16(MapiId::SenderEmailAddress), MapiType::String8, address);
    }

    void takeDate(const QByteArray &content)
    {
        ByteCursor from(content);
        const auto year = from.number<quint16>();
        const auto month = from.number<quint16>();
        const auto day = from.number<quint16>();
        const auto hour = from.number<quint16>();
        const auto minute = from.number<quint16>();
        const auto second = from.number<quint16>();
        const QDateTime date(QDate(year, month, day), QTime(hour, minute, second), Qt::UTC);
        // Sixteen bits hold years whose ticks a number cannot.
        if (!from.isGood() || !date.isValid() || year < 1601 || year > 9999)
            return;
        QByteArray ticks(8, '\0');
        qToLittleEndian((date.toMSecsSinceEpoch() + EpochShift) * 10000, ticks.data());
        m_old.set(quint16(MapiId::ClientSubmitTime), MapiType::Time, ticks);
    }

    // The attributes of the older form are there for programs that know no properties; they fill gaps.
    void settle()
    {
        MapiProperties &properties = m_message.properties;
        if (!properties.has(MapiId::MessageCodepage) && m_oemCodePage > 0)
            properties.set(quint16(MapiId::MessageCodepage), MapiType::Integer32, number(qint32(m_oemCodePage)));
        for (const MapiId id : {MapiId::Subject, MapiId::MessageClass, MapiId::Body, MapiId::SenderName,
                                MapiId::SenderEmailAddress, MapiId::ClientSubmitTime}) {
            if (!properties.has(id) && m_old.has(id))
                properties.set(quint16(id), m_old.typeOf(id), m_old.bytes(id));
        }
        properties.settleCharset({});
        for (MapiProperties &recipient : m_message.recipients)
            recipient.settleCharset(properties.charset());
        for (MapiAttachment &attachment : m_message.attachments)
            attachment.properties.settleCharset(properties.charset());
    }

    const QByteArray m_bytes;
    const ReadingLimits &m_limits;
    MapiMessage m_message;
    MapiProperties m_old;
    quint32 m_oemCodePage = 0;
};

} // namespace

MapiMessage tnefMessage(const QByteArray &bytes, const ReadingLimits &limits)
{
    return TnefStream(bytes, limits).read();
}

} // namespace intray

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/OutlookReader.h"

#include "core/reading/MapiMessage.h"
#include "core/reading/OleContainer.h"

#include <QtEndian>

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::OutlookReader)
};

using Kind = ReadingIssue::Kind;

constexpr size_t MostRecipients = 2000;
constexpr qsizetype PropertyBytes = 16;
// The header of the property stream.
constexpr qsizetype MessageHeader = 32;
constexpr qsizetype InnerMessageHeader = 24;
constexpr qsizetype OtherHeader = 8;

QString propertiesName()
{
    return QStringLiteral("__properties_version1.0");
}

// Takes one message apart.
class OutlookFile
{
public:
    OutlookFile(const OleContainer &container, Reading &reading) : m_container(container), m_reading(reading) {}

    MapiMessage read()
    {
        m_message.properties = properties(0, true);
        m_message.properties.settleCharset({});
        for (const int child : m_container.entries()[0].children) {
            const OleEntry &entry = m_container.entries()[size_t(child)];
            if (!entry.isStorage)
                continue;
            if (entry.name.startsWith(QLatin1String("__recip_version"), Qt::CaseInsensitive))
                addRecipient(child);
            else if (entry.name.startsWith(QLatin1String("__attach_version"), Qt::CaseInsensitive))
                addAttachment(child);
        }
        m_message.damaged = m_message.damaged || m_container.isDamaged();
        m_message.cut = m_message.cut || m_container.isCut();
        return std::move(m_message);
    }

private:
    std::optional<QByteArray> stream(int index)
    {
        const qint64 size = m_container.entries()[size_t(index)].size;
        if (!m_reading.takeUnpacked(size)) {
            m_message.cut = true;
            return std::nullopt;
        }
        const auto bytes = m_container.read(index, m_reading.limits().fileBytes);
        m_message.damaged = m_message.damaged || !bytes;
        return bytes ? std::optional(*bytes) : std::nullopt;
    }

    // Numbers stand in one stream, everything longer in a stream of its own ("__substg1.0_0037001F").
    MapiProperties properties(int storage, bool ofMessage)
    {
        MapiProperties found;
        for (const int child : m_container.entries()[size_t(storage)].children) {
            const OleEntry &entry = m_container.entries()[size_t(child)];
            if (entry.isStorage)
                continue;
            if (entry.name.compare(propertiesName(), Qt::CaseInsensitive) == 0) {
                if (const auto bytes = stream(child))
                    addNumbers(*bytes, ofMessage, found);
                continue;
            }
            bool isTag = false;
            const quint32 tag = entry.name.mid(12).toUInt(&isTag, 16);
            const bool named = entry.name.startsWith(QLatin1String("__substg1.0_"), Qt::CaseInsensitive);
            const auto type = quint16(tag & 0xffff);
            const auto id = quint16(tag >> 16);
            const bool isText = type == MapiType::String8 || type == MapiType::Unicode || type == MapiType::Binary;
            // The content of an attachment is read last, when it is clear what it is.
            if (!named || !isTag || !isText || id == quint16(MapiId::AttachDataObject))
                continue;
            if (const auto bytes = stream(child))
                found.set(id, type, *bytes);
        }
        return found;
    }

    void addNumbers(const QByteArray &bytes, bool ofMessage, MapiProperties &found) const
    {
        // The header of an attached message is shorter; only the length of the stream tells.
        const qsizetype header = !ofMessage                                  ? OtherHeader
                                 : bytes.size() % PropertyBytes == 0 ? MessageHeader
                                                                     : InnerMessageHeader;
        for (qsizetype at = header; at + PropertyBytes <= bytes.size(); at += PropertyBytes) {
            const quint32 tag = qFromLittleEndian<quint32>(bytes.constData() + at);
            const auto type = quint16(tag & 0xffff);
            const bool isNumber = type == MapiType::Integer16 || type == MapiType::Integer32
                                  || type == MapiType::Boolean || type == MapiType::Integer64
                                  || type == MapiType::Time;
            if (isNumber)
                found.set(quint16(tag >> 16), type, bytes.mid(at + 8, 8));
        }
    }

    void addRecipient(int storage)
    {
        if (m_message.recipients.size() >= MostRecipients)
            return;
        m_message.recipients.push_back(properties(storage, false));
        m_message.recipients.back().settleCharset(m_message.properties.charset());
    }

    void addAttachment(int storage)
    {
        if (m_message.attachments.size() > size_t(m_reading.limits().parts)) {
            m_message.cut = true;
            return;
        }
        MapiAttachment attachment;
        attachment.properties = properties(storage, false);
        attachment.properties.settleCharset(m_message.properties.charset());
        for (const int child : m_container.entries()[size_t(storage)].children) {
            const OleEntry &entry = m_container.entries()[size_t(child)];
            if (!entry.name.startsWith(QLatin1String("__substg1.0_3701"), Qt::CaseInsensitive))
                continue;
            if (entry.isStorage) {
                takeStorage(child, attachment);
            } else {
                const auto bytes = stream(child);
                attachment.unreadable = !bytes;
                attachment.bytes = bytes.value_or(QByteArray());
            }
        }
        m_message.attachments.push_back(std::move(attachment));
    }

    // An attached message or an object of another program: both become files of their own.
    void takeStorage(int storage, MapiAttachment &attachment)
    {
        std::map<int, QByteArray> replaced;
        std::vector<int> also;
        if (const auto numbers = m_container.child(storage, propertiesName())) {
            attachment.message = FileKind::OutlookMessage;
            if (auto bytes = stream(*numbers)) {
                if (bytes->size() % PropertyBytes != 0)
                    bytes->insert(InnerMessageHeader, MessageHeader - InnerMessageHeader, '\0');
                replaced.emplace(*numbers, *bytes);
            }
            // Programs that open the file want the names of its further properties.
            if (const auto names = m_container.child(0, QStringLiteral("__nameid_version1.0")))
                also.push_back(*names);
        } else {
            attachment.object = true;
        }
        attachment.bytes = m_container.repacked(storage, m_reading.limits().fileBytes, replaced, also);
        attachment.unreadable = attachment.bytes.isEmpty();
        if (!m_reading.takeUnpacked(attachment.bytes.size())) {
            attachment.bytes.clear();
            attachment.unreadable = true;
            m_message.cut = true;
        }
    }

    const OleContainer &m_container;
    Reading &m_reading;
    MapiMessage m_message;
};

} // namespace

void OutlookReader::read(const FileToRead &file, Reading &reading) const
{
    const QString mediaType = mediaTypeOf(FileKind::OutlookMessage, file.bytes);
    const auto container = OleContainer::open(file.bytes);
    if (!container) {
        reading.addIssue(reading.begin(file, mediaType), Kind::Damaged, container.error().message,
                         container.error().detail);
        return;
    }
    const MapiMessage message = OutlookFile(*container, reading).read();
    if (message.properties.isEmpty() && message.attachments.empty()) {
        reading.addIssue(reading.begin(file, mediaType), Kind::Damaged,
                         Words::tr("No message can be found in this Outlook file. Please ask the sender for it "
                                   "again."),
                         QStringLiteral("no properties"));
        return;
    }
    readMapiParts(message, reading.begin(file, mediaType, mailOf(message)), reading);
}

} // namespace intray

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/MapiMessage.h"

#include "core/reading/Charset.h"
#include "core/reading/CompressedRtf.h"
#include "core/reading/HtmlText.h"
#include "core/reading/MailParts.h"
#include "core/reading/OleObject.h"
#include "core/reading/RtfOrigin.h"
#include "core/reading/RtfText.h"

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::OutlookReader)
};

using Kind = ReadingIssue::Kind;

// Values of PidTagAttachMethod and PidTagAttachFlags.
constexpr qint64 ByReference = 2;
constexpr qint64 ByReferenceResolve = 3;
constexpr qint64 ByReferenceOnly = 4;
constexpr qint64 ByWebReference = 7;
constexpr qint64 ShownInHtml = 4;

MailNode textNode(const char *subtype, const QByteArray &bytes, const QString &charset)
{
    MailNode node;
    node.type = "text";
    node.subtype = subtype;
    node.bytes = bytes;
    node.charset = charset;
    return node;
}

// Enough to see whether there is any text.
ReadingLimits shortText()
{
    ReadingLimits limits;
    limits.textCharacters = 2000;
    return limits;
}

bool isBlank(const Text &text)
{
    return text.text.trimmed().isEmpty();
}

// The forms in which the text of a message is there.
struct Bodies
{
    std::vector<MailNode> nodes; // plain, HTML
    QByteArray rtf;              // written as rich text
    bool damaged = false;
    bool cut = false;

    Bodies(const MapiProperties &properties, const ReadingLimits &limits)
    {
        QString plain = properties.text(MapiId::Body);
        if (plain.trimmed().isEmpty())
            plain = properties.text(MapiId::ReportText);
        takeHtml(properties);
        takeRtf(properties, limits, plain);
        if (!plain.trimmed().isEmpty())
            nodes.insert(nodes.begin(), textNode("plain", plain.toUtf8(), QStringLiteral("utf-8")));
    }

private:
    void takeHtml(const MapiProperties &properties)
    {
        if (properties.typeOf(MapiId::BodyHtml) != MapiType::Binary) {
            addHtml(properties.text(MapiId::BodyHtml));
            return;
        }
        const QByteArray html = properties.bytes(MapiId::BodyHtml);
        const QString named = properties.htmlCharset();
        addHtml(decodeText(html, named.isEmpty() ? htmlCharset(html) : named));
    }

    // Many a mail says nothing in its text, and says that in many lines of HTML.
    void addHtml(const QString &html)
    {
        if (!isBlank(htmlContent(html, shortText()).text))
            nodes.push_back(textNode("html", html.toUtf8(), QStringLiteral("utf-8")));
    }

    // Most mails carry their HTML in this form only.
    void takeRtf(const MapiProperties &properties, const ReadingLimits &limits, QString &plain)
    {
        const QByteArray packed = properties.bytes(MapiId::RtfCompressed);
        if (packed.isEmpty() || !nodes.empty())
            return;
        UnpackedRtf unpacked = unpackRtf(packed, limits.unpackedBytes / 4);
        cut = unpacked.cut;
        // A wrong check sum alone does no harm to what can be read.
        damaged = unpacked.rtf.isEmpty();
        switch (originOfRtf(unpacked.rtf)) {
        case RtfOrigin::Html:
            addHtml(originalOfRtf(unpacked.rtf, limits.textCharacters));
            break;
        case RtfOrigin::PlainText:
            if (plain.trimmed().isEmpty())
                plain = originalOfRtf(unpacked.rtf, limits.textCharacters);
            break;
        case RtfOrigin::Rtf:
            if (!isBlank(rtfContent(unpacked.rtf, shortText()).text))
                rtf = std::move(unpacked.rtf);
            break;
        }
    }
};

QString nameOf(const MapiAttachment &attachment)
{
    const MapiProperties &properties = attachment.properties;
    for (const MapiId id : {MapiId::AttachLongFilename, MapiId::AttachFilename, MapiId::DisplayName,
                            MapiId::AttachLongPathname, MapiId::AttachPathname}) {
        const QString name = properties.text(id).section(u'/', -1).section(u'\\', -1).simplified();
        if (name.isEmpty())
            continue;
        const QString ending = properties.text(MapiId::AttachExtension).trimmed();
        const bool whole = attachment.message || name.contains(u'.') || !ending.startsWith(u'.');
        return whole ? name : name + ending;
    }
    return {};
}

bool isLink(const MapiAttachment &attachment)
{
    const qint64 method = attachment.properties.number(MapiId::AttachMethod).value_or(1);
    return attachment.bytes.isEmpty()
           && (method == ByReference || method == ByReferenceResolve || method == ByReferenceOnly
               || method == ByWebReference);
}

MailNode nodeOf(const MapiAttachment &attachment)
{
    const MapiProperties &properties = attachment.properties;
    const QByteArray type = properties.text(MapiId::AttachMimeTag).trimmed().toLower().toLatin1();
    // A message that was signed whole: its MIME text is the attachment.
    if (type == "multipart/signed") {
        if (auto tree = parseMail(attachment.bytes))
            return std::move(tree->root);
    }
    MailNode node;
    node.type = type.contains('/') ? type.left(type.indexOf('/')) : QByteArray("application");
    node.subtype = type.contains('/') ? type.mid(type.indexOf('/') + 1) : QByteArray("octet-stream");
    // Only what MailParts would take apart itself, and these are no MIME parts.
    if (node.type == "multipart" || node.type == "message")
        node.type = "application";
    node.fileName = nameOf(attachment);
    node.contentId = properties.text(MapiId::AttachContentId).trimmed().toUtf8();
    node.contentLocation = properties.text(MapiId::AttachContentLocation).trimmed();
    const bool shown = !node.contentId.isEmpty()
                       || (properties.number(MapiId::AttachFlags).value_or(0) & ShownInHtml) != 0
                       || properties.number(MapiId::AttachmentHidden).value_or(0) != 0;
    node.disposition = shown && node.type == "image" ? "inline" : "attachment";
    node.bytes = attachment.bytes;
    return node;
}

class MapiParts
{
public:
    MapiParts(int part, Reading &reading) : m_part(part), m_reading(reading) {}

    void read(const MapiMessage &message)
    {
        Bodies bodies(message.properties, m_reading.limits());
        const bool rtfLeads = bodies.nodes.empty();
        if (rtfLeads)
            richText(bodies.rtf, PartRole::Body);
        MailTree tree;
        tree.root.type = "multipart";
        tree.root.subtype = "mixed";
        if (bodies.nodes.size() == 1)
            tree.root.children = std::move(bodies.nodes);
        else if (!bodies.nodes.empty()) {
            MailNode both;
            both.type = "multipart";
            both.subtype = "alternative";
            both.children = std::move(bodies.nodes);
            tree.root.children.push_back(std::move(both));
        }
        for (const MapiAttachment &attachment : message.attachments) {
            if (isPlainFile(attachment))
                tree.root.children.push_back(nodeOf(attachment));
        }
        if (!tree.root.children.empty())
            MailParts(tree, m_part, m_reading).read();
        if (!rtfLeads)
            richText(bodies.rtf, PartRole::AlternativeBody);
        for (const MapiAttachment &attachment : message.attachments) {
            if (!isPlainFile(attachment))
                special(attachment);
        }
        complain(message, bodies);
    }

private:
    static bool isPlainFile(const MapiAttachment &attachment)
    {
        return !attachment.message && !attachment.object && !attachment.unreadable && !isLink(attachment);
    }

    void richText(const QByteArray &rtf, PartRole role)
    {
        if (rtf.trimmed().isEmpty())
            return;
        FileToRead file;
        file.bytes = rtf;
        file.kind = FileKind::RichText;
        file.role = role;
        m_reading.readInside(m_part, std::move(file));
    }

    void special(const MapiAttachment &attachment)
    {
        FileToRead file;
        file.name = nameOf(attachment);
        file.bytes = attachment.bytes;
        file.role = attachment.message ? PartRole::EmbeddedMail : PartRole::Attachment;
        file.kind = attachment.message;
        if (file.name.isEmpty())
            file.name = attachment.message ? Words::tr("attached mail") : Words::tr("attachment");
        if (attachment.unreadable)
            return refuse(file, Kind::Damaged,
                          Words::tr("This attachment is damaged and could not be read. Please ask the sender for "
                                    "it again."));
        if (isLink(attachment))
            return refuse(file, Kind::Unsupported,
                          Words::tr("The sender did not attach this file but only said where it lies. Please ask for "
                                    "it by mail."));
        if (!attachment.object)
            return m_reading.readInside(m_part, std::move(file));
        if (auto inside = fileInObject(attachment.bytes, m_reading.limits().fileBytes)) {
            file.bytes = std::move(inside->bytes);
            file.name = inside->name.isEmpty() ? file.name : inside->name;
            return m_reading.readInside(m_part, std::move(file));
        }
        refuse(file, Kind::Unsupported,
               Words::tr("This is an object of another program inside the text of the mail. Please look at the mail "
                         "in Outlook."));
    }

    void refuse(FileToRead file, Kind kind, const QString &message)
    {
        if (!m_reading.hasRoomForParts())
            return;
        file.parent = m_part;
        m_reading.addIssue(m_reading.begin(file, QStringLiteral("application/octet-stream")), kind, message);
    }

    void complain(const MapiMessage &message, const Bodies &bodies)
    {
        if (message.cut || bodies.cut)
            m_reading.addPartlyIssue(m_part, Kind::LimitReached,
                                     Words::tr("This mail is too large; not all of it was read. Please open it in "
                                               "Outlook and check it."));
        else if (message.damaged || bodies.damaged)
            m_reading.addPartlyIssue(m_part, Kind::Damaged,
                                     Words::tr("This mail is damaged; some of it may be missing. Please open it in "
                                               "Outlook and check it."));
    }

    const int m_part;
    Reading &m_reading;
};

} // namespace

void readMapiParts(const MapiMessage &message, int part, Reading &reading)
{
    MapiParts(part, reading).read(message);
}

} // namespace intray

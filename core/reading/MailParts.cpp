// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/MailParts.h"

#include "core/reading/Charset.h"
#include "core/reading/DeliveryReport.h"
#include "core/reading/HtmlText.h"
#include "core/reading/MailHeader.h"
#include "core/reading/MailText.h"
#include "core/reading/Pkcs7.h"
#include "core/reading/SealedReader.h"

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::MailReader)
};

using Kind = ReadingIssue::Kind;

constexpr int MostSeals = 4;

bool startsLikeHtml(const QString &text)
{
    const QString start = text.left(200).trimmed();
    return start.startsWith(QLatin1String("<html"), Qt::CaseInsensitive)
        || start.startsWith(QLatin1String("<!doctype html"), Qt::CaseInsensitive);
}

bool isBody(const MailNode &node)
{
    const bool readable = node.is("text", "plain") || node.is("text", "html") || node.is("text", "enriched");
    return readable && node.disposition != "attachment" && node.fileName.isEmpty();
}

bool isInnerMail(const MailNode &node)
{
    return node.type == "message"
        && (node.subtype == "rfc822" || node.subtype == "global" || node.subtype == "news");
}

bool isReport(const MailNode &node)
{
    return node.subtype == "delivery-status" || node.subtype == "disposition-notification"
        || node.subtype == "global-delivery-status" || node.subtype == "global-disposition-notification";
}

// Signatures and keys prove who wrote, they say nothing.
bool isSignature(const MailNode &node)
{
    if (node.subtype.contains("pkcs7-signature") || node.subtype == "pgp-signature" || node.subtype == "pgp-keys")
        return true;
    if (node.fileName.endsWith(QLatin1String(".p7s"), Qt::CaseInsensitive))
        return openPkcs7(node.bytes).kind != Pkcs7::Kind::Signed;
    const QByteArray start = node.bytes.left(100).trimmed();
    return start.startsWith("-----BEGIN PGP SIGNATURE") || start.startsWith("-----BEGIN PGP PUBLIC KEY");
}

qsizetype wordCount(const QString &text)
{
    return text.simplified().count(u' ') + (text.trimmed().isEmpty() ? 0 : 1);
}

QString htmlOf(const MailNode &node)
{
    return decodeText(node.bytes, node.charset.isEmpty() ? htmlCharset(node.bytes) : node.charset);
}

// `isStruck` says whether words are struck out, which no plain text shows.
QString seenText(const std::vector<const MailNode *> &nodes, bool *isStruck = nullptr)
{
    ReadingLimits limits;
    limits.textCharacters = 100000;
    QString seen;
    for (const MailNode *node : nodes) {
        const HtmlContent content = htmlContent(htmlOf(*node), limits);
        seen += content.text.text + u'\n';
        if (isStruck)
            *isStruck = *isStruck || !content.struck.isEmpty();
    }
    return seen;
}

// Whether the plain text stands for the mail; often it is empty or says "please view the HTML".
bool isPlainEnough(const std::vector<const MailNode *> &plain, const QString &seenHtml)
{
    QString text;
    for (const MailNode *node : plain)
        text += decodeText(node->bytes, node->charset) + u'\n';
    const qsizetype words = wordCount(text);
    if (words == 0 || startsLikeHtml(text.trimmed()))
        return false;
    const qsizetype seen = wordCount(seenHtml);
    return seen < words + 15 || words * 10 >= seen * 4;
}

// The texts of a kind below a node that are no attachments, in their order.
void findTexts(const MailNode &node, const char *subtype, std::vector<const MailNode *> *found)
{
    if (node.is("text", subtype) && isBody(node))
        found->push_back(&node);
    for (const MailNode &child : node.children)
        findTexts(child, subtype, found);
}

bool areBlank(const std::vector<const MailNode *> &nodes)
{
    return std::all_of(nodes.begin(), nodes.end(), [](const MailNode *node) { return node->bytes.trimmed().isEmpty(); });
}

} // namespace

MailParts::MailParts(const MailTree &tree, int mailPart, Reading &reading, int seals)
    : m_tree(tree), m_mail(mailPart), m_reading(reading), m_pictures(tree.root), m_seals(seals)
{
}

void MailParts::read()
{
    visit(m_tree.root, Inside::Mixed);
}

void MailParts::visit(const MailNode &node, Inside inside)
{
    if (m_done.contains(&node))
        return;
    if (node.is("multipart", "alternative"))
        return alternative(node);
    if (node.is("multipart", "encrypted"))
        return encrypted(node, FileKind::PgpMessage);
    if (node.isMultipart())
        return multipart(node);
    if (isInnerMail(node))
        return innerMail(node);
    if (node.type == "message" && isReport(node))
        return report(node);
    if (node.is("message", "partial"))
        return pieceOfMail(node);
    if (node.is("message", "external-body"))
        return pointer(node);
    if (isSignature(node))
        return;
    if (node.subtype.contains("pkcs7-mime"))
        return sealed(node);
    if (node.is("application", "pgp-encrypted"))
        return encrypted(node, FileKind::PgpMessage);
    leaf(node, inside);
}

void MailParts::multipart(const MailNode &node)
{
    if (node.children.empty())
        return unparsed(node);
    for (const MailNode &child : node.children) {
        if (m_done.contains(&child) || !isBody(child)) {
            visit(child, Inside::Mixed);
            continue;
        }
        // Clients part the text around a picture or an attachment; it is one text all the same.
        std::vector<const MailNode *> texts;
        for (const MailNode &other : node.children) {
            if (isBody(other) && other.subtype == child.subtype && !m_done.contains(&other))
                texts.push_back(&other);
        }
        bodies(texts, PartRole::Body);
    }
}

void MailParts::alternative(const MailNode &node)
{
    if (node.children.empty())
        return unparsed(node);
    std::vector<const MailNode *> plain;
    std::vector<const MailNode *> html;
    findTexts(node, "plain", &plain);
    findTexts(node, "html", &html);
    if (!plain.empty() && !html.empty()) {
        bool isStruck = false;
        const QString seen = seenText(html, &isStruck);
        const bool htmlLeads = !seen.trimmed().isEmpty() && (isStruck || !isPlainEnough(plain, seen));
        bodies(htmlLeads ? html : plain, PartRole::Body);
        if (seen.trimmed().isEmpty() && !areBlank(plain))
            m_done.insert(html.begin(), html.end()); // a tracking pixel, say
        else
            bodies(htmlLeads ? plain : html, PartRole::AlternativeBody);
    }
    for (const MailNode &child : node.children) {
        // The same text once more, for a few programs only.
        if (child.subtype != "x-amp-html" && child.subtype != "watch-html")
            visit(child, Inside::Alternative);
    }
}

// Texts of one kind as one part.
void MailParts::bodies(const std::vector<const MailNode *> &nodes, PartRole role)
{
    m_done.insert(nodes.begin(), nodes.end());
    if (areBlank(nodes))
        return; // clients leave empty texts between attachments
    const MailNode &first = *nodes.front();
    const bool html = first.subtype == "html";
    // A text that only shows a picture: the picture speaks.
    if (html && holdsPicture(m_tree.root) && seenText(nodes).trimmed().isEmpty())
        return;
    QString text;
    for (const MailNode *node : nodes) {
        if (!text.isEmpty())
            text += html ? QLatin1String("<br>") : QLatin1String("\n");
        text += html ? htmlOf(*node) : plainText(*node);
    }
    std::vector<UuencodedFile> files;
    if (!html)
        files = takeUuencoded(text);
    if (!html && holdsPgpMessage(text))
        return encrypted(first, FileKind::PgpMessage);
    FileToRead file;
    file.bytes = text.toUtf8();
    file.charset = QStringLiteral("utf-8");
    file.mediaType = QString::fromLatin1(first.type + '/' + first.subtype);
    file.role = role;
    file.kind = html || startsLikeHtml(text) ? FileKind::Html : FileKind::Text;
    if (files.empty() || !file.bytes.trimmed().isEmpty())
        m_reading.readInside(m_mail, std::move(file));
    for (UuencodedFile &found : files) {
        FileToRead attached;
        attached.bytes = std::move(found.bytes);
        attached.name = found.name;
        attached.role = PartRole::Attachment;
        m_reading.readInside(m_mail, std::move(attached));
    }
}

bool MailParts::holdsPicture(const MailNode &node) const
{
    if (node.children.empty())
        return node.type == "image" && !node.bytes.isEmpty() && !m_pictures.isDecoration(node);
    return std::any_of(node.children.begin(), node.children.end(),
                       [this](const MailNode &child) { return holdsPicture(child); });
}

QString MailParts::plainText(const MailNode &node)
{
    QString text = decodeText(node.bytes, node.charset);
    const QString format = headerParameter(node.contentType, "format");
    if (format.compare(QLatin1String("flowed"), Qt::CaseInsensitive) == 0) {
        const QString deletes = headerParameter(node.contentType, "delsp");
        text = unflowed(text, deletes.compare(QLatin1String("yes"), Qt::CaseInsensitive) == 0);
    }
    return withoutPgpArmour(text);
}

void MailParts::leaf(const MailNode &node, Inside inside)
{
    if (isBody(node))
        return bodies({&node}, PartRole::Body);
    if (MailPictures::isPicture(node) && !node.bytes.isEmpty() && m_pictures.isDecoration(node)) {
        beginPart(node, PartRole::InlinePicture);
        return;
    }
    FileToRead file;
    file.bytes = node.bytes;
    file.name = nameOf(node);
    file.mediaType = QString::fromLatin1(node.type + '/' + node.subtype);
    file.charset = node.charset;
    if (node.is("text", "rfc822-headers"))
        file.kind = FileKind::Text; // of a mail that came back
    // An invitation is sent as one more form of the text that invites.
    const bool otherForm = inside == Inside::Alternative && node.type == "text" && node.disposition != "attachment";
    file.role = otherForm ? PartRole::AlternativeBody : PartRole::Attachment;
    m_reading.readInside(m_mail, std::move(file));
}

void MailParts::innerMail(const MailNode &node)
{
    FileToRead file;
    file.bytes = node.bytes;
    file.name = node.fileName.isEmpty() ? node.innerSubject : node.fileName;
    file.mediaType = QStringLiteral("message/rfc822");
    file.kind = node.bytes.isEmpty() ? FileKind::Empty : FileKind::Mail;
    file.role = PartRole::EmbeddedMail;
    m_reading.readInside(m_mail, std::move(file));
}

void MailParts::sealed(const MailNode &node)
{
    const Pkcs7 opened = openPkcs7(node.bytes);
    if (opened.kind == Pkcs7::Kind::SignatureOnly)
        return;
    const bool whole = node.fileName.isEmpty() || node.fileName.startsWith(QLatin1String("smime"), Qt::CaseInsensitive);
    if (opened.kind == Pkcs7::Kind::Encrypted && whole)
        return encrypted(node, FileKind::SmimeContainer);
    if (opened.kind == Pkcs7::Kind::Signed && isMimeEntity(opened.content) && m_seals < MostSeals) {
        if (const auto tree = parseMail(opened.content))
            return MailParts(*tree, m_mail, m_reading, m_seals + 1).read();
    }
    FileToRead file;
    file.bytes = node.bytes;
    file.name = nameOf(node);
    file.kind = node.bytes.isEmpty() ? FileKind::Empty : FileKind::SmimeContainer;
    file.role = PartRole::Attachment;
    m_reading.readInside(m_mail, std::move(file));
}

void MailParts::encrypted(const MailNode &node, FileKind kind)
{
    if (const auto part = beginPart(node, PartRole::Body))
        addEncryptedIssue(*part, kind, m_reading);
}

void MailParts::report(const MailNode &node)
{
    beginPart(node, PartRole::Attachment, deliveryReportText(node.bytes));
}

// A mail that was too large and came in pieces (RFC 2046, 5.2.2).
void MailParts::pieceOfMail(const MailNode &node)
{
    FileToRead file;
    file.bytes = node.bytes;
    file.name = nameOf(node);
    file.mediaType = QStringLiteral("message/partial");
    file.role = PartRole::Attachment;
    m_reading.readInside(m_mail, std::move(file));
    m_reading.addPartlyIssue(m_mail, Kind::Damaged,
                             Words::tr("This mail is only a piece (%1 of %2) of a larger one. Please ask the sender "
                                       "for the whole mail.")
                                 .arg(headerParameter(node.contentType, "number"),
                                      headerParameter(node.contentType, "total")));
}

void MailParts::pointer(const MailNode &node)
{
    if (const auto part = beginPart(node, PartRole::Attachment))
        m_reading.addIssue(*part, Kind::Unsupported,
                           Words::tr("The sender did not attach this file but only said where it lies. Please ask for "
                                     "it by mail."));
}

// The boundary is missing or wrong: better the raw text than nothing.
void MailParts::unparsed(const MailNode &node)
{
    if (node.unparsed.trimmed().isEmpty()) {
        m_reading.addPartlyIssue(m_mail, Kind::Damaged,
                                 Words::tr("The text of this mail is missing. Please open it in your mail "
                                           "program."),
                                 QStringLiteral("empty multipart"));
        return;
    }
    Text text;
    text.text = decodeText(node.unparsed, node.charset);
    text.text.truncate(m_reading.limits().textCharacters);
    MailNode raw;
    raw.type = "text";
    raw.subtype = "plain";
    raw.bytes = node.unparsed;
    if (const auto part = beginPart(raw, PartRole::Body, std::move(text)))
        m_reading.addPartlyIssue(*part, Kind::Damaged,
                                 Words::tr("The parts of this mail cannot be told apart, so its raw text is "
                                           "shown. Attachments may be missing."),
                                 QStringLiteral("multipart without parts"));
}

std::optional<int> MailParts::beginPart(const MailNode &node, PartRole role, decltype(Part::content) content)
{
    if (!m_reading.hasRoomForParts())
        return std::nullopt;
    FileToRead file;
    file.bytes = node.bytes;
    file.name = role == PartRole::Attachment ? nameOf(node) : node.fileName;
    file.parent = m_mail;
    file.role = role;
    return m_reading.begin(file, QString::fromLatin1(node.type + '/' + node.subtype), std::move(content));
}

QString MailParts::nameOf(const MailNode &node)
{
    const QString name = node.fileName.section(u'/', -1).section(u'\\', -1);
    return name.isEmpty() ? Words::tr("attachment %1").arg(++m_unnamed) : name;
}

} // namespace intray

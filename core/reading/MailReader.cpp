// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/MailReader.h"

#include "core/reading/Charset.h"
#include "core/reading/HtmlText.h"
#include "core/reading/MailHeader.h"
#include "core/reading/MailTree.h"

#include <QRegularExpression>

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::MailReader)
};

using Kind = ReadingIssue::Kind;

// The header that says that no person wrote this mail, as "Name: value"; empty when none does.
QString automaticReason(const MailTree &tree)
{
    const auto says = [&tree](const char *shown, const char *name) -> QString {
        return QString::fromLatin1(shown) + QLatin1String(": ") + decodeHeader(tree.header(name));
    };
    const QByteArray submitted = tree.header("auto-submitted").trimmed().toLower();
    if (!submitted.isEmpty() && !submitted.startsWith("no"))
        return says("Auto-Submitted", "auto-submitted");
    const QByteArray precedence = tree.header("precedence").trimmed().toLower();
    if (precedence == "bulk" || precedence == "junk" || precedence == "list" || precedence == "auto_reply")
        return says("Precedence", "precedence");
    for (const auto &[shown, name] : {std::pair("List-Unsubscribe", "list-unsubscribe"),
                                      std::pair("List-Id", "list-id"),
                                      std::pair("X-Autoreply", "x-autoreply"),
                                      std::pair("X-Autorespond", "x-autorespond"),
                                      std::pair("X-Failed-Recipients", "x-failed-recipients")}) {
        const QByteArray value = tree.header(name).trimmed().toLower();
        if (!value.isEmpty() && value != "no")
            return says(shown, name);
    }
    if (tree.root.is("multipart", "report"))
        return QStringLiteral("Content-Type: multipart/report");
    return tree.header("return-path").trimmed() == "<>" ? QStringLiteral("Return-Path: <>") : QString();
}

QStringList messageIds(const QByteArray &raw)
{
    static const QRegularExpression id(QStringLiteral("<([^<>\\s]+)>"));
    QStringList ids;
    for (auto it = id.globalMatch(QString::fromLatin1(raw)); it.hasNext();)
        ids += it.next().captured(1);
    return ids;
}

MailAddress firstOf(const std::vector<MailAddress> &addresses)
{
    return addresses.empty() ? MailAddress() : addresses.front();
}

Mail mailOf(const MailTree &tree)
{
    Mail mail;
    mail.from = firstOf(decodeAddresses(tree.header("from")));
    if (mail.from.address.isEmpty())
        mail.from = firstOf(decodeAddresses(tree.header("sender")));
    mail.replyTo = firstOf(decodeAddresses(tree.header("reply-to")));
    mail.to = decodeAddresses(tree.header("to"));
    mail.cc = decodeAddresses(tree.header("cc"));
    mail.subject = decodeHeader(tree.header("subject"));
    mail.messageId = messageIds(tree.header("message-id")).value(0);
    mail.references = messageIds(tree.header("references"));
    for (const QString &id : messageIds(tree.header("in-reply-to"))) {
        if (!mail.references.contains(id))
            mail.references += id;
    }
    qint64 seconds = 0;
    int offset = 0;
    if (parseMailDate(tree.header("date"), seconds, offset))
        mail.date = QDateTime::fromSecsSinceEpoch(seconds, Qt::OffsetFromUTC, offset);
    mail.automaticReason = automaticReason(tree);
    mail.automatic = !mail.automaticReason.isEmpty();
    return mail;
}

qsizetype wordCount(const QString &text)
{
    return text.simplified().count(u' ') + (text.trimmed().isEmpty() ? 0 : 1);
}

QString seenText(const MailNode &html)
{
    ReadingLimits limits;
    limits.textCharacters = 100000;
    const QString charset = html.charset.isEmpty() ? htmlCharset(html.bytes) : html.charset;
    return htmlContent(decodeText(html.bytes, charset), limits).text.text;
}

// Whether the plain text stands for the mail; often it is empty or says "please view the HTML".
bool isPlainEnough(const MailNode &plain, const MailNode &html)
{
    const QString text = decodeText(plain.bytes, plain.charset);
    const qsizetype words = wordCount(text);
    if (words == 0 || text.trimmed().startsWith(QLatin1String("<html"), Qt::CaseInsensitive))
        return false;
    const qsizetype seen = wordCount(seenText(html));
    return seen < words + 15 || words * 10 >= seen * 4;
}

class MailWalk
{
public:
    MailWalk(int mail, Reading &reading) : m_mail(mail), m_reading(reading) {}

    void visit(const MailNode &node, bool inRelated = false)
    {
        if (node.is("multipart", "alternative"))
            return alternative(node);
        if (node.isMultipart())
            return multipart(node);
        if (node.type == "message" && (node.subtype == "rfc822" || node.subtype == "global"))
            return innerMail(node);
        if (node.subtype.contains("pkcs7-signature") || node.subtype == "pgp-signature")
            return; // proves who wrote, says nothing
        if (node.subtype.contains("pkcs7-mime") || node.is("application", "pgp-encrypted"))
            return encrypted(node);
        leaf(node, inRelated);
    }

private:
    bool isBody(const MailNode &node) const
    {
        const bool readable = node.is("text", "plain") || node.is("text", "html") || node.is("text", "enriched");
        return readable && node.disposition != "attachment" && node.fileName.isEmpty();
    }

    void multipart(const MailNode &node)
    {
        if (node.children.empty())
            return unparsed(node);
        const bool related = node.subtype == "related";
        for (const MailNode &child : node.children)
            visit(child, related);
    }

    // The first text of a kind below a node that is no attachment.
    const MailNode *findText(const MailNode &node, const char *subtype) const
    {
        if (node.is("text", subtype) && node.disposition != "attachment")
            return &node;
        for (const MailNode &child : node.children) {
            if (const MailNode *found = findText(child, subtype))
                return found;
        }
        return nullptr;
    }

    void alternative(const MailNode &node)
    {
        if (node.children.empty())
            return unparsed(node);
        const MailNode *plain = findText(node, "plain");
        const MailNode *html = findText(node, "html");
        const bool htmlLeads = html && (!plain || !isPlainEnough(*plain, *html));
        if (plain && html) {
            const MailNode *first = htmlLeads ? html : plain;
            text(*first, PartRole::Body);
            const MailNode *second = htmlLeads ? plain : html;
            if (!second->bytes.trimmed().isEmpty())
                text(*second, PartRole::AlternativeBody);
            m_done.insert(m_done.end(), {plain, html});
        }
        for (const MailNode &child : node.children) {
            if (std::find(m_done.begin(), m_done.end(), &child) == m_done.end())
                visit(child, false);
        }
    }

    void text(const MailNode &node, PartRole role)
    {
        FileToRead file;
        file.bytes = node.bytes;
        file.name = node.fileName;
        file.mediaType = QString::fromLatin1(node.type + '/' + node.subtype);
        file.charset = node.charset;
        file.role = role;
        const QString start = QString::fromLatin1(node.bytes.left(200)).trimmed();
        const bool html = node.subtype == "html"
                          || start.startsWith(QLatin1String("<html"), Qt::CaseInsensitive)
                          || start.startsWith(QLatin1String("<!doctype html"), Qt::CaseInsensitive);
        file.kind = html ? FileKind::Html : FileKind::Text;
        m_reading.readInside(m_mail, std::move(file));
    }

    void leaf(const MailNode &node, bool inRelated)
    {
        if (std::find(m_done.begin(), m_done.end(), &node) != m_done.end())
            return;
        if (isBody(node)) {
            // Clients leave empty texts between attachments.
            if (!node.bytes.trimmed().isEmpty())
                text(node, PartRole::Body);
            return;
        }
        FileToRead file;
        file.bytes = node.bytes;
        file.name = node.fileName.section(u'/', -1).section(u'\\', -1);
        file.mediaType = QString::fromLatin1(node.type + '/' + node.subtype);
        file.charset = node.charset;
        const bool referenced = inRelated && !node.contentId.isEmpty();
        file.role = referenced && node.type == "image" ? PartRole::InlinePicture : PartRole::Attachment;
        if (file.name.isEmpty())
            file.name = Words::tr("attachment %1").arg(++m_unnamed);
        m_reading.readInside(m_mail, std::move(file));
    }

    void innerMail(const MailNode &node)
    {
        FileToRead file;
        file.bytes = node.bytes;
        file.name = node.fileName.isEmpty() ? node.innerSubject : node.fileName;
        file.mediaType = QStringLiteral("message/rfc822");
        file.kind = node.bytes.isEmpty() ? FileKind::Empty : FileKind::Mail;
        file.role = PartRole::EmbeddedMail;
        m_reading.readInside(m_mail, std::move(file));
    }

    void encrypted(const MailNode &node)
    {
        FileToRead file;
        file.bytes = node.bytes;
        file.name = node.fileName;
        file.parent = m_mail;
        file.role = PartRole::Attachment;
        const int part = m_reading.begin(file, QString::fromLatin1(node.type + '/' + node.subtype));
        m_reading.addIssue(part, Kind::PasswordProtected,
                           Words::tr("This part of the mail is encrypted or signed in a way that hides its "
                                     "text. Please open the mail in your mail program."));
    }

    // The boundary is missing or wrong: better the raw text than nothing.
    void unparsed(const MailNode &node)
    {
        if (node.unparsed.trimmed().isEmpty()) {
            m_reading.addPartlyIssue(m_mail, Kind::Damaged,
                                     Words::tr("The text of this mail is missing. Please open it in your mail "
                                               "program."),
                                     QStringLiteral("empty multipart"));
            return;
        }
        FileToRead file;
        file.bytes = node.unparsed;
        file.parent = m_mail;
        file.role = PartRole::Body;
        Text text;
        text.text = decodeText(node.unparsed, node.charset);
        text.text.truncate(m_reading.limits().textCharacters);
        const int part = m_reading.begin(file, QStringLiteral("text/plain"), std::move(text));
        m_reading.addPartlyIssue(part, Kind::Damaged,
                                 Words::tr("The parts of this mail cannot be told apart, so its raw text is "
                                           "shown. Attachments may be missing."),
                                 QStringLiteral("multipart without parts"));
    }

    int m_mail;
    Reading &m_reading;
    std::vector<const MailNode *> m_done;
    int m_unnamed = 0;
};

} // namespace

void MailReader::read(const FileToRead &file, Reading &reading) const
{
    const auto tree = parseMail(file.bytes);
    if (!tree) {
        Text text;
        text.text = decodeText(file.bytes, file.charset);
        text.text.truncate(reading.limits().textCharacters);
        const int part = reading.begin(file, QStringLiteral("message/rfc822"), std::move(text));
        reading.addPartlyIssue(part, Kind::Damaged,
                               Words::tr("The header of this mail is damaged, so its raw text is shown. "
                                         "Attachments may be missing."),
                               QStringLiteral("no message"));
        return;
    }
    const int part = reading.begin(file, QStringLiteral("message/rfc822"), mailOf(*tree));
    MailWalk(part, reading).visit(tree->root);
}

} // namespace intray

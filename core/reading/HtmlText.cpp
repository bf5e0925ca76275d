// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/HtmlText.h"

#include "core/reading/HtmlTable.h"

#include <QRegularExpression>

#include <libxml/HTMLparser.h>

#include <memory>

namespace intray {

namespace {

// The parser itself gives up at 256.
constexpr int DeepestElement = 250;

QString nameOf(const xmlNode *node)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(node->name)).toLower();
}

QString attribute(const xmlNode *node, const char *name)
{
    for (const xmlAttr *at = node->properties; at; at = at->next) {
        if (xmlStrcasecmp(at->name, reinterpret_cast<const xmlChar *>(name)) == 0 && at->children)
            return QString::fromUtf8(reinterpret_cast<const char *>(at->children->content));
    }
    return {};
}

bool hasAttribute(const xmlNode *node, const char *name)
{
    for (const xmlAttr *at = node->properties; at; at = at->next) {
        if (xmlStrcasecmp(at->name, reinterpret_cast<const xmlChar *>(name)) == 0)
            return true;
    }
    return false;
}

bool isOneOf(const QString &name, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(),
                       [&name](const char *other) { return name == QLatin1String(other); });
}

bool isBlock(const QString &name)
{
    return isOneOf(name, {"address", "article", "aside", "blockquote", "body", "center", "dd", "div", "dl",
                          "dt", "fieldset", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
                          "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "table",
                          "tbody", "thead", "tfoot", "tr", "td", "th", "ul", "caption", "html", "legend"});
}

bool isHidden(const xmlNode *node, const QString &name)
{
    if (isOneOf(name, {"head", "script", "style", "title", "template", "object", "iframe", "select", "meta",
                       "link", "svg", "math", "xml", "noembed", "map"}))
        return true;
    if (hasAttribute(node, "hidden"))
        return true;
    const QString style = attribute(node, "style").toLower().remove(u' ');
    if (style.isEmpty())
        return false;
    static const QRegularExpression hiding(QStringLiteral(
        "(^|;)(display:none|visibility:hidden|mso-hide:all|font-size:0(px|pt|em|%)?(;|$|!)|"
        "opacity:0(;|$|!)|max-height:0(px)?(;|$|!))"));
    return hiding.match(style).hasMatch();
}

bool isQuote(const xmlNode *node, const QString &name)
{
    if (name == QLatin1String("blockquote"))
        return true;
    const QString marks = u' ' + attribute(node, "class") + u' ' + attribute(node, "id") + u' ';
    static const QRegularExpression quoting(
        QStringLiteral("gmail_quote[ \"]|gmail_extra|yahoo_quoted|protonmail_quote|moz-cite-prefix|"
                       "zmail_extra|mail-editor-reference-message|OutlookMessageHeader"));
    return quoting.match(marks).hasMatch();
}

bool isStruck(const xmlNode *node, const QString &name)
{
    static const QRegularExpression through(QStringLiteral("text-decoration(-line)?:[^;]*line-through"));
    return isOneOf(name, {"s", "strike", "del"}) || through.match(attribute(node, "style").toLower().remove(u' ')).hasMatch();
}

// Mail programs put margins of their own on the paragraphs that are lines.
bool isParagraph(const xmlNode *node, const QString &name)
{
    if (name != QLatin1String("p"))
        return name.size() == 2 && name[0] == u'h' && name[1].isDigit();
    if (attribute(node, "class").startsWith(QLatin1String("Mso")))
        return false;
    static const QRegularExpression flat(QStringLiteral("margin(-bottom)?:0"));
    return !flat.match(attribute(node, "style").toLower().remove(u' ')).hasMatch();
}

class HtmlWalk
{
public:
    explicit HtmlWalk(const ReadingLimits &limits) : m_limits(limits) {}

    void visit(const xmlNode *node, int depth)
    {
        for (; node && !m_content.cutLong; node = node->next) {
            if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE)
                write(QString::fromUtf8(reinterpret_cast<const char *>(node->content)));
            else if (node->type == XML_ENTITY_REF_NODE)
                write(QStringLiteral("&%1;").arg(QString::fromUtf8(reinterpret_cast<const char *>(node->name))));
            else if (node->type == XML_ELEMENT_NODE)
                element(node, depth);
        }
    }

    HtmlContent take()
    {
        QString &text = m_content.text.text;
        while (!text.isEmpty() && text.back().isSpace())
            text.chop(1);
        const auto end = int(text.size());
        for (TextPlace &quote : m_content.text.quotes)
            quote.end = std::min(quote.end, end);
        std::erase_if(m_content.text.quotes,
                      [](const TextPlace &quote) { return quote.end <= quote.start; });
        return std::move(m_content);
    }

private:
    QString &out() { return m_content.text.text; }
    bool atLineStart() { return out().size() == m_blockStart || out().endsWith(u'\n'); }
    void newLine()
    {
        dropBlanks();
        if (!atLineStart())
            out() += u'\n';
    }
    void blankLine()
    {
        newLine();
        if (out().size() > m_blockStart && !out().endsWith(QLatin1String("\n\n")))
            out() += u'\n';
    }
    void dropBlanks()
    {
        while (out().size() > m_blockStart && out().endsWith(u' '))
            out().chop(1);
    }

    void write(const QString &text)
    {
        for (const QChar c : text) {
            const ushort code = c.unicode();
            if ((code >= 0x200b && code <= 0x200f) || code == 0xfeff || code == 0xad || code == 0x34f)
                continue;
            if (m_preformatted > 0 && c == u'\n') {
                out() += c;
            } else if (code == 0xa0 || code == 0x2007 || code == 0x202f) {
                if (out().size() > m_blockStart)
                    out() += u' ';
            } else if (c.isSpace()) {
                if (m_preformatted > 0 || (!atLineStart() && !out().endsWith(u' ')))
                    out() += u' ';
            } else {
                out() += c;
            }
        }
        m_content.cutLong = out().size() > m_limits.textCharacters;
    }

    void element(const xmlNode *node, int depth)
    {
        const QString name = nameOf(node);
        if (isHidden(node, name))
            return;
        if (depth > DeepestElement) {
            m_content.cutDeep = true;
            return;
        }
        if (name == QLatin1String("br")) {
            dropBlanks();
            if (out().size() > m_blockStart || m_tables.empty())
                out() += u'\n';
            // Ends a bad nesting such as <br>text</br>.
            visit(node->children, depth + 1);
            return;
        }
        if (name == QLatin1String("table"))
            return table(node, depth);
        // A row inside a cell, without a table of its own, is bad nesting: a block like any other.
        if (name == QLatin1String("tr") && !m_tables.empty() && !m_inRow && !m_inCell)
            return row(node, depth);
        if (isOneOf(name, {"td", "th"}) && !m_tables.empty() && m_inRow)
            return cell(node, name, depth);
        const bool block = isBlock(name);
        const bool paragraph = isParagraph(node, name);
        if (block)
            paragraph ? blankLine() : newLine();
        if (name == QLatin1String("li"))
            out() += QLatin1String("- ");
        const auto start = int(out().size());
        const bool quote = m_quotes == 0 && isQuote(node, name);
        m_quotes += quote;
        const bool preformatted = isOneOf(name, {"pre", "textarea", "listing", "xmp"});
        m_preformatted += preformatted;
        visit(node->children, depth + 1);
        m_preformatted -= preformatted;
        m_quotes -= quote;
        if (m_content.struck.isEmpty() && m_quotes == 0 && !quote && isStruck(node, name))
            noteStruck(out().mid(start));
        if (block)
            paragraph ? blankLine() : newLine();
        if (quote && int(out().size()) > start)
            m_content.text.quotes.push_back({start, int(out().size())});
    }

    void noteStruck(const QString &text)
    {
        constexpr qsizetype Shown = 60;
        const bool hasWord = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
        m_content.struck = hasWord ? text.left(Shown).simplified() : QString();
    }

    void table(const xmlNode *node, int depth)
    {
        newLine();
        const bool outerRow = std::exchange(m_inRow, false);
        const bool outerCell = std::exchange(m_inCell, false);
        m_tables.emplace_back(m_limits);
        visit(node->children, depth + 1);
        std::optional<Sheet> sheet = m_tables.back().take();
        m_tables.pop_back();
        m_inRow = outerRow;
        m_inCell = outerCell;
        m_sawTable = true;
        newLine();
        if (sheet)
            m_content.text.tables.push_back(std::move(*sheet));
    }

    void row(const xmlNode *node, int depth)
    {
        newLine();
        const bool outer = std::exchange(m_inRow, true);
        const bool firstCell = std::exchange(m_firstCell, true);
        m_tables.back().beginRow();
        visit(node->children, depth + 1);
        m_tables.back().endRow(out());
        m_inRow = outer;
        m_firstCell = firstCell;
        while (out().size() > m_blockStart && (out().endsWith(u'\t') || out().endsWith(u' ')))
            out().chop(1);
        newLine();
    }

    void cell(const xmlNode *node, const QString &name, int depth)
    {
        if (!m_firstCell)
            out() += u'\t';
        const auto outerStart = std::exchange(m_blockStart, int(out().size()));
        const bool outerTable = std::exchange(m_sawTable, false);
        const bool outerRow = std::exchange(m_inRow, false);
        const bool outerCell = std::exchange(m_inCell, true);
        const int start = m_blockStart;
        visit(node->children, depth + 1);
        while (out().size() > start && out().back().isSpace())
            out().chop(1);
        const xmlNode *first = node->children;
        while (first && first->type != XML_ELEMENT_NODE)
            first = first->next;
        const bool bold = name == QLatin1String("th") || (first && isOneOf(nameOf(first), {"b", "strong"}));
        m_tables.back().addCell(out(), start, int(out().size()), attribute(node, "rowspan").toInt(),
                                attribute(node, "colspan").toInt(), bold, m_sawTable);
        m_sawTable = m_sawTable || outerTable;
        m_inRow = outerRow;
        m_inCell = outerCell;
        m_blockStart = outerStart;
        m_firstCell = false;
    }

    const ReadingLimits &m_limits;
    HtmlContent m_content;
    std::vector<HtmlTable> m_tables;
    int m_blockStart = 0; // nothing before this is ended or shortened
    int m_preformatted = 0;
    int m_quotes = 0;
    bool m_inRow = false;
    bool m_inCell = false; // of the innermost table
    bool m_firstCell = true;
    bool m_sawTable = false;
};

// What is left of a page without its tags, for one that is nested too deeply to be followed.
QString withoutTags(QString html)
{
    const auto caseless = QRegularExpression::CaseInsensitiveOption;
    html.remove(QRegularExpression(QStringLiteral("<(script|style|head)\\b.*?</\\1\\s*>"),
                                   caseless | QRegularExpression::DotMatchesEverythingOption));
    html.replace(QRegularExpression(QStringLiteral("</?(?:p|div|tr|li|table|h[1-6])\\b[^<>]*>|<br[^<>]*>"), caseless),
                 QStringLiteral("\n"));
    html.replace(QRegularExpression(QStringLiteral("<[^<>]*>")), QStringLiteral(" "));
    for (const auto &[name, sign] : {std::pair("&nbsp;", " "), std::pair("&lt;", "<"), std::pair("&gt;", ">"),
                                     std::pair("&quot;", "\""), std::pair("&amp;", "&")})
        html.replace(QLatin1String(name), QLatin1String(sign));
    QStringList lines;
    for (const QString &line : html.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            lines += line.simplified();
    }
    return lines.join(u'\n');
}

} // namespace

QString htmlCharset(const QByteArray &bytes)
{
    static const QRegularExpression named(
        QStringLiteral("<(?:meta[^>]*?|\\?xml[^>]*?)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)"),
        QRegularExpression::CaseInsensitiveOption);
    const QString charset = named.match(QString::fromLatin1(bytes.left(4096))).captured(1);
    // A file whose tag can be read byte by byte is not in UTF-16, whatever it says.
    return charset.startsWith(QLatin1String("utf-16"), Qt::CaseInsensitive) ? QString() : charset;
}

HtmlContent htmlContent(const QString &html, const ReadingLimits &limits)
{
    QString source = html;
    // "<o:p>" and other foreign elements hold text, which the parser would close late; "<![if ...]>" is
    // markup of one mail program that the parser takes for text. Not so "<![endif]-->": it ends a comment.
    source.remove(QRegularExpression(QStringLiteral("</?[a-z]+:[a-z]+[^<>]*>|<!\\[(?:if|endif)[^<>]*(?<!--)>"),
                                     QRegularExpression::CaseInsensitiveOption));
    const QByteArray utf8 = source.toUtf8();
    const std::unique_ptr<xmlDoc, void (*)(xmlDoc *)> tree(
        htmlReadMemory(utf8.constData(), int(utf8.size()), nullptr, "UTF-8",
                       HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET
                           | HTML_PARSE_IGNORE_ENC | HTML_PARSE_COMPACT),
        xmlFreeDoc);
    HtmlWalk walk(limits);
    if (tree)
        walk.visit(xmlDocGetRootElement(tree.get()), 0);
    HtmlContent content = walk.take();
    if (content.cutDeep) {
        content.text = {};
        content.text.text = withoutTags(source);
        content.cutLong = content.text.text.size() > limits.textCharacters;
        content.text.text.truncate(limits.textCharacters);
    }
    return content;
}

} // namespace intray

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/XmlReader.h"

#include "core/reading/Charset.h"
#include "core/reading/TextReader.h"
#include "core/reading/XmlTags.h"

#include <QXmlStreamReader>

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::XmlReader)
};

// No order is nested so deeply; paths are walked by recursion.
constexpr int DeepestElement = 200;
// The parser compares every attribute of a tag with every other one; a file is damaged from there
// on.
constexpr size_t MostAttributes = 5000;

// The character set in the XML declaration, where bytes and declaration do not contradict each
// other: a declaration that can be read byte by byte is not in UTF-16, though it often says so.
QString declaredCharset(const QByteArray &bytes)
{
    static const QRegularExpression encoding(
        QStringLiteral("^\\s*<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([\\w.:-]+)"));
    const QString name = encoding.match(QString::fromLatin1(bytes.left(300))).captured(1);
    const bool wide = name.startsWith(QLatin1String("utf-16"), Qt::CaseInsensitive) ||
                      name.startsWith(QLatin1String("utf-32"), Qt::CaseInsensitive) ||
                      name.contains(QLatin1String("ucs"), Qt::CaseInsensitive);
    return wide ? QStringLiteral("utf-8") : name;
}

class ElementsOfXml
{
public:
    ElementsOfXml(const QString &text, Reading &reading) : m_text(text), m_reading(reading) {}

    enum class End { Whole, Damaged, TooMany, TooDeep };

    End run()
    {
        qsizetype at = behindXmlProlog(m_text, 0);
        while (at < m_text.size()) {
            const qsizetype end = endOfXmlElement(m_text, at, MostAttributes);
            const End ending = end > at ? readRoot(at, end) : End::TooMany;
            finishOpenElements();
            if (ending != End::Whole)
                return ending;
            at = behindXmlProlog(m_text, end);
        }
        m_fault = m_text.size();
        return elements.empty() ? End::Damaged : End::Whole;
    }

    std::vector<StructuredElement> elements;
    QString error() const { return m_error; }

    int faultLine() const { return int(m_text.left(m_fault).count(u'\n')) + 1; }
    int faultColumn() const
    {
        return int(m_fault - (m_fault > 0 ? m_text.lastIndexOf(u'\n', m_fault - 1) : -1));
    }

private:
    struct Open
    {
        int element = 0;
        bool placed = false; // its tag was found in the text (not so inside an entity)
        bool closesItself = false;
        QStringList prefixes; // declared here
        QString space;        // its namespace
    };

    End readRoot(qsizetype from, qsizetype to)
    {
        m_tags.emplace(QStringView(m_text).first(to), from);
        QXmlStreamReader xml(m_text.mid(from, to - from));
        // Prefixes nobody declared are a flaw that must not cost the order; so they are resolved
        // here.
        xml.setNamespaceProcessing(false);
        while (!xml.atEnd()) {
            xml.readNext();
            m_fault = std::min(from + qsizetype(xml.characterOffset()), m_text.size());
            if (xml.isStartElement()) {
                if (m_open.size() >= DeepestElement)
                    return End::TooDeep;
                if (!begin(xml))
                    return End::TooMany;
            } else if (xml.isEndElement()) {
                end();
            } else if (xml.isCharacters()) {
                addText(xml.text());
            } else if (xml.isEntityReference()) {
                // Declared in a file that is not fetched; shown as it is written.
                addText(QString(u'&' + xml.name() + u';'));
            }
        }
        m_error = xml.errorString();
        return xml.hasError() ? End::Damaged : End::Whole;
    }

    void addText(QStringView text)
    {
        if (!m_open.empty())
            elements[size_t(m_open.back().element)].value += text;
    }

    bool begin(const QXmlStreamReader &xml)
    {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (!m_reading.takeCells(1 + attributes.size()))
            return false;
        Open open;
        for (const QXmlStreamAttribute &attribute : attributes)
            declare(attribute, &open);
        const XmlTag *tag = m_tags->peek();
        open.placed = tag && !tag->closes && tag->name == xml.qualifiedName();
        open.closesItself = open.placed && tag->closesItself;
        const int start = open.placed ? tag->range.start : int(m_fault);
        open.space = spaceOf(xml.qualifiedName());
        open.element = add(xml.qualifiedName(), {}, {start, start});
        if (open.placed)
            elements.back().range.end = tag->range.end;
        m_open.push_back(open);
        for (qsizetype i = 0; i < attributes.size(); ++i) {
            const QXmlStreamAttribute &attribute = attributes.at(i);
            if (isDeclaration(attribute.qualifiedName()))
                continue;
            TextPlace range = elements[size_t(open.element)].range;
            if (open.placed && i < qsizetype(tag->attributes.size()) &&
                tag->attributes[size_t(i)].name == attribute.qualifiedName())
                range = tag->attributes[size_t(i)].range;
            add(attribute.qualifiedName(), QStringView(u"@"), range);
            elements.back().value = attribute.value().trimmed().toString();
        }
        if (open.placed)
            m_tags->take();
        return true;
    }

    void end()
    {
        if (m_open.empty())
            return;
        const Open &open = m_open.back();
        if (open.placed && !open.closesItself) {
            const XmlTag *tag = m_tags->peek();
            if (tag && tag->closes) {
                elements[size_t(open.element)].range.end = tag->range.end;
                m_tags->take();
            }
        }
        close();
    }

    void close()
    {
        const Open open = m_open.back();
        m_open.pop_back();
        StructuredElement &element = elements[size_t(open.element)];
        element.value = element.value.trimmed();
        for (const QString &prefix : open.prefixes)
            m_spaces[prefix].removeLast();
    }

    // What a fault left open reaches as far as the file was read.
    void finishOpenElements()
    {
        while (!m_open.empty()) {
            TextPlace &range = elements[size_t(m_open.back().element)].range;
            range.end = std::max(range.end, int(m_fault));
            close();
        }
    }

    static bool isDeclaration(QStringView name)
    {
        return name == u"xmlns" || name.startsWith(u"xmlns:");
    }

    void declare(const QXmlStreamAttribute &attribute, Open *open)
    {
        if (!isDeclaration(attribute.qualifiedName()))
            return;
        const QString prefix = attribute.qualifiedName().sliced(5).mid(1).toString();
        m_spaces[prefix].push_back(attribute.value().toString());
        open->prefixes += prefix;
    }

    int add(QStringView qualified, QStringView mark, const TextPlace &range)
    {
        StructuredElement element;
        const qsizetype colon = qualified.indexOf(u':');
        element.name = shared(mark.toString() + qualified.sliced(colon + 1));
        // An attribute without a prefix belongs to its element.
        if (mark.isEmpty() || colon > 0)
            element.space = spaceOf(qualified);
        if (!m_open.empty()) {
            element.parent = m_open.back().element;
            if (element.space == m_open.back().space)
                element.space.clear();
        }
        element.range = range;
        elements.push_back(std::move(element));
        return int(elements.size()) - 1;
    }

    QString spaceOf(QStringView qualified) const
    {
        const qsizetype colon = std::max<qsizetype>(qualified.indexOf(u':'), 0);
        const auto space = m_spaces.constFind(qualified.first(colon).toString());
        return space != m_spaces.cend() && !space->isEmpty() ? space->last() : QString();
    }

    QString shared(const QString &name) { return *m_names.insert(name); }

    const QString &m_text;
    Reading &m_reading;
    std::optional<XmlTags> m_tags;
    std::vector<Open> m_open;
    QHash<QString, QStringList> m_spaces; // by prefix, the innermost last
    QSet<QString> m_names;
    QString m_error;
    qsizetype m_fault = 0; // how far the text was read
};

QString sentenceOf(ElementsOfXml::End end, const ElementsOfXml &xml)
{
    switch (end) {
    case ElementsOfXml::End::Damaged:
        return xml.elements.empty() ? Words::tr("This file is called XML but holds no XML. Please "
                                                "ask the sender for it again.")
                                    : Words::tr("This XML file is damaged at line %1, column %2; "
                                                "what stands behind was not read. "
                                                "Please ask the sender for it again.")
                                          .arg(xml.faultLine())
                                          .arg(xml.faultColumn());
    case ElementsOfXml::End::TooMany:
        return Words::
            tr("This XML file is too large and was cut off at line %1. Please open the file and "
               "check its end.")
                .arg(xml.faultLine());
    case ElementsOfXml::End::TooDeep:
        return Words::
            tr("This XML file is nested too deeply and was cut off at line %1, column %2. Please "
               "open the file and check it.")
                .arg(xml.faultLine())
                .arg(xml.faultColumn());
    case ElementsOfXml::End::Whole:
        break;
    }
    return {};
}

} // namespace

void XmlReader::read(const FileToRead &file, Reading &reading) const
{
    const QString mediaType = mediaTypeOf(FileKind::Xml, file.bytes);
    if (reading.isWalk()) {
        reading.begin(file, mediaType);
        return;
    }
    const QString declared = declaredCharset(file.bytes);
    Structured structured;
    structured.format = QStringLiteral("xml");
    structured.text = decodeText(file.bytes, declared.isEmpty() ? file.charset : declared);
    const bool cut = cutText(structured.text, reading.limits());
    ElementsOfXml xml(structured.text, reading);
    const ElementsOfXml::End end = xml.run();
    const QString sentence = sentenceOf(end, xml);
    structured.elements = std::move(xml.elements);
    const bool something = !structured.elements.empty();
    const int part = reading.begin(file, mediaType, std::move(structured));
    using Kind = ReadingIssue::Kind;
    if (cut) {
        reading.addPartlyIssue(
            part, Kind::LimitReached,
            Words::tr("This XML file is too long and was cut off. Please open the file and "
                      "check its end."));
    } else if (end != ElementsOfXml::End::Whole) {
        const Kind kind = end == ElementsOfXml::End::Damaged ? Kind::Damaged : Kind::LimitReached;
        if (something)
            reading.addPartlyIssue(part, kind, sentence, xml.error());
        else
            reading.addIssue(part, kind, sentence, xml.error());
    }
}

} // namespace intray

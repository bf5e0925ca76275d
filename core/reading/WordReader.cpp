// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/WordReader.h"

#include "core/reading/OfficeRelations.h"
#include "core/reading/WordMarkup.h"
#include "core/reading/XmlNodes.h"

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::WordReader)
};

using Kind = ReadingIssue::Kind;
using Relations = QHash<QString, OfficeRelation>;

// A picture that is shown smaller than this (in points) is a logo or a signature.
constexpr double LogoWidth = 220;
constexpr double LogoHeight = 110;
constexpr int MostPictures = 40;

// Reads one Word document out of its archive.
class WordFile
{
public:
    WordFile(ZipArchive &archive, const ReadingLimits &limits)
        : m_archive(archive), m_text(limits), m_markup(m_text, m_numbering)
    {
    }

    // False when there is no text part at all.
    bool read()
    {
        const QString path = officeMainPart(m_archive, QStringLiteral("word/document.xml"));
        pugi::xml_document document;
        const auto bytes = m_archive.entry(path);
        if (!bytes || !parseXml(document, *bytes))
            return false;
        const Relations relations = officeRelationsOf(m_archive, path);
        openNumbering(relations);
        margins(relations, QLatin1String("header"));
        m_markup.walk(document.document_element());
        m_text.endParagraph();
        takeInsertions(relations, PartRole::Attachment);
        notes(relations, QLatin1String("footnotes"), m_markup.footnotes());
        notes(relations, QLatin1String("endnotes"), m_markup.endnotes());
        margins(relations, QLatin1String("footer"));
        return true;
    }

    // A document that Word 2003 saved as one XML file.
    bool readFlat(const QByteArray &bytes)
    {
        pugi::xml_document document;
        parseXml(document, bytes);
        const pugi::xml_node body = childNamed(document.document_element(), "body");
        m_markup.walk(body);
        return bool(body);
    }

    Text takeText() { return m_text.take(); }
    bool isCutLong() const { return m_text.isFull(); }
    bool isCutDeep() const { return m_markup.isCutDeep(); }
    bool holdsStruck() const { return m_markup.holdsStruck(); }

    struct Inside
    {
        QString path;
        bool picture = false;
        PartRole role = PartRole::Attachment;
    };
    const std::vector<Inside> &inside() const { return m_inside; }

private:
    QString targetOf(const Relations &relations, QLatin1String type) const
    {
        for (const OfficeRelation &relation : relations) {
            if (relation.type == type)
                return relation.target;
        }
        return {};
    }

    void openNumbering(const Relations &relations)
    {
        pugi::xml_document numbering;
        pugi::xml_document styles;
        if (const auto bytes = m_archive.entry(targetOf(relations, QLatin1String("numbering"))))
            parseXml(numbering, *bytes);
        if (const auto bytes = m_archive.entry(targetOf(relations, QLatin1String("styles"))))
            parseXml(styles, *bytes);
        m_numbering.open(numbering.document_element(), styles.document_element());
    }

    // Headers or footers, each wording once: first, even and other pages often repeat it.
    void margins(const Relations &relations, QLatin1String type)
    {
        QStringList paths;
        for (const OfficeRelation &relation : relations) {
            if (relation.type == type)
                paths += relation.target;
        }
        paths.sort();
        paths.removeDuplicates();
        QSet<QByteArray> seen;
        for (const QString &path : paths) {
            const auto bytes = m_archive.entry(path);
            pugi::xml_document document;
            if (!bytes || seen.contains(*bytes) || !parseXml(document, *bytes))
                continue;
            seen.insert(*bytes);
            m_markup.walk(document.document_element());
            m_text.endParagraph();
            takeInsertions(officeRelationsOf(m_archive, path), PartRole::InlinePicture);
        }
    }

    // The notes that the text refers to; the file keeps separators beside them.
    void notes(const Relations &relations, QLatin1String type, const std::vector<QString> &wanted)
    {
        const QString path = targetOf(relations, type);
        pugi::xml_document document;
        const auto bytes = wanted.empty() ? std::nullopt : m_archive.entry(path);
        if (!bytes || !parseXml(document, *bytes))
            return;
        const QSet<QString> ids(wanted.begin(), wanted.end());
        for (pugi::xml_node note : document.document_element().children()) {
            if (ids.contains(attributeNamed(note, "id")))
                m_markup.walk(note);
        }
        takeInsertions(officeRelationsOf(m_archive, path), PartRole::InlinePicture);
    }

    void takeInsertions(const Relations &relations, PartRole role)
    {
        for (const WordInsertion &insertion : m_markup.takeInsertions()) {
            const OfficeRelation relation = relations.value(insertion.relation);
            if (relation.target.isEmpty() || relation.outside)
                continue;
            const bool large = insertion.width > LogoWidth && insertion.height > LogoHeight;
            const bool unknown = insertion.width <= 0 || insertion.height <= 0;
            if (insertion.picture && !large && !unknown)
                continue;
            const bool known =
                std::any_of(m_inside.begin(), m_inside.end(),
                            [&](const Inside &other) { return other.path == relation.target; });
            if (!known)
                m_inside.push_back({relation.target, insertion.picture,
                                    insertion.picture ? role : PartRole::Attachment});
        }
    }

    ZipArchive &m_archive;
    WordText m_text;
    WordNumbering m_numbering;
    WordMarkup m_markup;
    std::vector<Inside> m_inside;
};

void readInside(const std::vector<WordFile::Inside> &inside, int part, ZipArchive &archive,
                Reading &reading)
{
    int pictures = 0;
    for (const WordFile::Inside &found : inside) {
        if (found.picture && ++pictures > MostPictures) {
            reading.addPartlyIssue(
                part, Kind::LimitReached,
                Words::tr("This document holds more than %1 pictures; the rest was not "
                          "read. Please open it and check it.")
                    .arg(MostPictures));
            return;
        }
        const auto bytes = archive.entry(found.path);
        if (!bytes) {
            reading.addPartlyIssue(
                part, Kind::Damaged,
                Words::tr("A file inside this document could not be taken out. Please "
                          "open the document and check it."),
                QStringLiteral("inside"));
            continue;
        }
        FileToRead file;
        file.bytes = *bytes;
        file.name = found.path.section(u'/', -1);
        file.role = found.role;
        reading.readInside(part, std::move(file));
    }
}

} // namespace

void WordReader::read(const FileToRead &file, Reading &reading) const
{
    const QString mediaType = mediaTypeOf(FileKind::WordDocument, file.bytes);
    const bool flat = file.bytes.trimmed().startsWith('<');
    ZipArchive archive(flat ? QByteArray() : file.bytes, reading);
    WordFile word(archive, reading.limits());
    const bool sound = flat ? word.readFlat(file.bytes) : archive.isOpen() && word.read();
    const int part = reading.begin(file, mediaType, sound ? word.takeText() : Text{});
    if (!sound && !archive.isCut())
        reading.addIssue(
            part, Kind::Damaged,
            Words::tr("This Word document is damaged and could not be opened. Please ask the "
                      "sender for a new copy."),
            QStringLiteral("no text"));
    if (archive.isCut())
        reading.addPartlyIssue(
            part, Kind::LimitReached,
            Words::tr("This document unpacks to more than %1 MB and was not read to the "
                      "end. Please open it and check it.")
                .arg(reading.limits().unpackedBytes >> 20));
    if (word.isCutLong())
        reading.addPartlyIssue(
            part, Kind::LimitReached,
            Words::tr("This document is too long and was cut off. Please open it and "
                      "check its end."));
    if (word.isCutDeep())
        reading.addPartlyIssue(
            part, Kind::LimitReached,
            Words::tr("This document is nested too deeply and was not read to the end. "
                      "Please open it and check it."));
    if (word.holdsStruck())
        reading.addPartlyIssue(
            part, Kind::Unsupported,
            Words::tr("Words are struck out in this document. They are read like the others. "
                      "Please check whether they count."),
            QStringLiteral("struck out"));
    readInside(word.inside(), part, archive, reading);
}

} // namespace intray

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/OpenTextReader.h"

#include "core/reading/OpenTextMarkup.h"
#include "core/reading/XmlNodes.h"
#include "core/reading/ZipArchive.h"

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::OpenTextReader)
};

using Kind = ReadingIssue::Kind;

constexpr int MostPictures = 40;

// Headers or footers of all kinds of pages, each wording once.
void writeMargins(const pugi::xml_node &styles, std::string_view kind, OpenTextMarkup &markup)
{
    QSet<QString> seen;
    for (pugi::xml_node page : childNamed(styles, "master-styles").children()) {
        const pugi::xml_node margin = childNamed(page, kind);
        QString wording;
        for (const auto &text : margin.select_nodes(".//text()"))
            wording += QString::fromUtf8(text.node().value());
        if (!wording.trimmed().isEmpty() && !seen.contains(wording))
            markup.walk(margin);
        seen.insert(wording);
    }
}

// False when it holds no text document. `styles` may be the same.
bool readText(const pugi::xml_node &root, const pugi::xml_node &styles, OpenTextMarkup &markup)
{
    const pugi::xml_node text = childNamed(childNamed(root, "body"), "text");
    if (!text)
        return false;
    markup.takeStyles(styles);
    markup.takeStyles(root);
    writeMargins(styles, "header", markup);
    markup.walk(text);
    markup.writeNotes();
    writeMargins(styles, "footer", markup);
    return true;
}

void sayCut(int part, const WordText &text, const OpenTextMarkup &markup, Reading &reading)
{
    if (text.isFull())
        reading.addPartlyIssue(
            part, Kind::LimitReached,
            Words::tr("This document is too long and was cut off. Please open it and "
                      "check its end."));
    if (markup.isCutDeep())
        reading.addPartlyIssue(
            part, Kind::LimitReached,
            Words::tr("This document is nested too deeply and was not read to the end. "
                      "Please open it and check it."));
}

void readPictures(const OpenTextMarkup &markup, ZipArchive &archive, int part, Reading &reading)
{
    for (int i = 0; i < std::min<qsizetype>(markup.pictures().size(), MostPictures); ++i) {
        FileToRead picture;
        picture.bytes = archive.entry(markup.pictures().at(i)).value_or(QByteArray());
        picture.name = markup.pictures().at(i).section(u'/', -1);
        picture.role = PartRole::Attachment;
        reading.readInside(part, std::move(picture));
    }
    if (markup.pictures().size() > MostPictures)
        reading.addPartlyIssue(
            part, Kind::LimitReached,
            Words::tr("This document holds more than %1 pictures; the rest was not read. "
                      "Please open it and check it.")
                .arg(MostPictures));
}

} // namespace

void OpenTextReader::read(const FileToRead &file, Reading &reading) const
{
    const QString mediaType = mediaTypeOf(FileKind::OpenText, file.bytes);
    const bool flat = !file.bytes.startsWith("PK");
    ZipArchive archive(flat ? QByteArray() : file.bytes, reading);
    const auto manifest = archive.entry(QStringLiteral("META-INF/manifest.xml"));
    if (manifest && manifest->contains("encryption-data")) {
        const int part = reading.begin(file, mediaType);
        reading.addIssue(
            part, Kind::PasswordProtected,
            Words::tr("This document is protected by a password. Please save it without the "
                      "password and import it again."));
        return;
    }
    pugi::xml_document content;
    pugi::xml_document styles;
    parseXml(content, flat ? file.bytes
                           : archive.entry(QStringLiteral("content.xml")).value_or(QByteArray()));
    parseXml(styles, archive.entry(QStringLiteral("styles.xml")).value_or(QByteArray()));
    WordText text(reading.limits());
    OpenTextMarkup markup(text);
    const pugi::xml_node root = content.document_element();
    const bool sound = readText(root, flat ? root : styles.document_element(), markup);
    const int part = reading.begin(file, mediaType, text.take());
    if (!sound)
        reading.addIssue(
            part, Kind::Damaged,
            Words::tr("This document is damaged and could not be opened. Please ask the sender "
                      "for a new copy."),
            QStringLiteral("no text"));
    sayCut(part, text, markup, reading);
    if (!flat)
        readPictures(markup, archive, part, reading);
}

} // namespace intray

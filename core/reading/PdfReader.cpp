// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/PdfReader.h"

#include "core/reading/HiddenText.h"
#include "core/reading/PageLevel.h"
#include "core/reading/PdfPage.h"
#include "core/reading/UnseenWords.h"

#include <poppler-qt6.h>

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::PdfReader)
};

using Kind = ReadingIssue::Kind;
using Pdf = std::unique_ptr<Poppler::Document>;

Pdf openPdf(const QByteArray &bytes)
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    return Poppler::Document::loadFromData(bytes);
}

// "3", "2 to 5", "1, 3 and others"
QString pageList(const std::vector<int> &pages)
{
    if (pages.size() == 1)
        return QString::number(pages.front());
    if (pages.back() - pages.front() + 1 == int(pages.size()))
        return Words::tr("%1 to %2").arg(pages.front()).arg(pages.back());
    QStringList numbers;
    for (size_t i = 0; i < std::min<size_t>(pages.size(), 6); ++i)
        numbers += QString::number(pages[i]);
    return numbers.join(QLatin1String(", ")) + (pages.size() > 6 ? QStringLiteral(", ...") : QString());
}

struct PageTally
{
    std::vector<int> missing;
    bool anyWords = false;
    bool anyPictures = false; // still to be recognised
};

PageTally readPages(Poppler::Document &pdf, const QByteArray &bytes, int count, int part, Reading &reading)
{
    PageTally tally;
    HiddenText hidden(bytes);
    for (int i = 0; i < count; ++i) {
        const std::unique_ptr<Poppler::Page> page(pdf.page(i));
        if (!page) {
            tally.missing.push_back(i + 1);
            reading.addPage(part, {});
            continue;
        }
        PdfPageContent content = pdfPageContent(*page);
        if (content.looksScanned || hidden.covers(i, content.page, content.turn)) {
            content.page.awaitsRecognition = true;
            content.page.hasPictures = true;
        } else {
            // Smooth letters leave grey where they are thinner than a pixel.
            pdf.setRenderHint(Poppler::Document::TextAntialiasing, true);
            dropUnseenWords(content.page, *page, content.turn);
            pdf.setRenderHint(Poppler::Document::TextAntialiasing, false);
        }
        tally.anyPictures = tally.anyPictures || content.page.awaitsRecognition;
        tally.anyWords = tally.anyWords || !content.page.words.empty();
        reading.addPage(part, content.page);
    }
    return tally;
}

void sayWhatIsMissing(const PageTally &tally, int part, Reading &reading)
{
    const auto say = [&](Kind kind, const QString &message, const QString &detail) {
        tally.anyWords || tally.anyPictures ? reading.addPartlyIssue(part, kind, message, detail)
                                            : reading.addIssue(part, kind, message, detail);
    };
    if (!tally.missing.empty())
        say(Kind::Damaged,
            Words::tr("This PDF is damaged: page %1 could not be read. Please ask the sender for a new "
                      "copy.")
                .arg(pageList(tally.missing)),
            QStringLiteral("null page"));
    if (!tally.anyWords && !tally.anyPictures && tally.missing.empty())
        reading.addIssue(part, Kind::Empty,
                         Words::tr("The pages of this PDF are blank. Please open it and check whether "
                                   "that is right."));
}

void readEmbedded(const Poppler::Document &pdf, int part, Reading &reading)
{
    if (!pdf.hasEmbeddedFiles())
        return;
    // The document owns the embedded files.
    const QList<Poppler::EmbeddedFile *> embedded = pdf.embeddedFiles();
    for (Poppler::EmbeddedFile *inner : embedded) {
        if (!inner || !inner->isValid())
            continue;
        FileToRead file;
        file.bytes = inner->data();
        file.name = inner->name().section(u'/', -1).section(u'\\', -1);
        file.mediaType = inner->mimeType();
        file.role = PartRole::Embedded;
        if (!reading.takeUnpacked(file.bytes.size())) {
            reading.addPartlyIssue(part, Kind::LimitReached,
                                   Words::tr("The files inside this PDF are too large and were not all "
                                             "read. Please open it and check them."));
            return;
        }
        reading.readInside(part, std::move(file));
    }
}

} // namespace

void PdfReader::read(const FileToRead &file, Reading &reading) const
{
    const int part = reading.begin(file, QStringLiteral("application/pdf"), Pages{});
    const Pdf pdf = openPdf(file.bytes);
    if (!pdf) {
        reading.addIssue(part, Kind::Damaged,
                         Words::tr("This PDF is damaged and could not be opened. Please ask the sender "
                                   "for a new copy."),
                         QStringLiteral("load"));
        return;
    }
    if (pdf->isLocked()) {
        reading.addIssue(part, Kind::PasswordProtected,
                         Words::tr("This PDF is protected by a password. Please ask the sender for a "
                                   "copy without one."));
        return;
    }
    const int count = pdf->numPages();
    if (count < 1) {
        reading.addIssue(part, Kind::Damaged,
                         Words::tr("This PDF is damaged: it has no pages. Please ask the sender for a "
                                   "new copy."),
                         QStringLiteral("no pages"));
        return;
    }
    const int readable = std::min(count, reading.limits().pages);
    if (!reading.isWalk())
        sayWhatIsMissing(readPages(*pdf, file.bytes, readable, part, reading), part, reading);
    if (count > readable)
        reading.addPartlyIssue(part, Kind::LimitReached,
                               Words::tr("This PDF has %1 pages; only the first %2 were read. Please "
                                         "check the rest.")
                                   .arg(count)
                                   .arg(readable));
    readEmbedded(*pdf, part, reading);
}

QImage renderPdfPage(const QByteArray &bytes, int page, int width, const ReadingLimits &limits)
{
    const Pdf pdf = openPdf(bytes);
    if (!pdf || pdf->isLocked() || page < 1 || page > pdf->numPages())
        return {};
    const std::unique_ptr<Poppler::Page> source(pdf->page(page - 1));
    if (!source)
        return {};
    const auto turn = uprightTurn(*source);
    QSizeF size = source->pageSizeF();
    if (turn == Poppler::Page::Rotate90 || turn == Poppler::Page::Rotate270)
        size.transpose();
    if (!(size.width() > 0) || !(size.height() > 0))
        return {};
    double resolution = 72.0 * width / size.width();
    const double pixels = size.width() * size.height() * resolution * resolution / (72.0 * 72.0);
    const double most = double(limits.megapixels) * 1e6;
    if (pixels > most)
        resolution *= std::sqrt(most / pixels) * 0.999;
    pdf->setRenderHint(Poppler::Document::Antialiasing);
    pdf->setRenderHint(Poppler::Document::TextAntialiasing);
    return source->renderToImage(resolution, resolution, -1, -1, -1, -1, turn);
}

PdfPicture pdfPagePicture(const QByteArray &bytes, int page, const ReadingLimits &limits)
{
    PdfPicture picture;
    const Pdf pdf = openPdf(bytes);
    if (!pdf || pdf->isLocked() || page < 1 || page > pdf->numPages())
        return picture;
    const std::unique_ptr<Poppler::Page> source(pdf->page(page - 1));
    if (!source)
        return picture;
    Page content = pdfPageContent(*source).page;
    const double width = content.width / 72 * WorkingDpi;
    if (!(width >= 1) || width > 100'000)
        return picture;
    picture.image = renderPdfPage(bytes, page, int(std::lround(width)), limits);
    picture.dpi = picture.image.width() * 72.0 / content.width;
    picture.layer = std::move(content.words);
    return picture;
}

} // namespace intray

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/PicturePage.h"

#include "core/reading/PagePicture.h"
#include "core/reading/PageRecognition.h"
#include "core/reading/PdfReader.h"
#include "core/reading/TextLayer.h"

#include <cmath>

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::PicturePage)
};

using Kind = ReadingIssue::Kind;

ReadingIssue issue(Kind kind, const QString &message, const QString &detail, bool partly = false)
{
    return {kind, message, detail, partly};
}

ReadingIssue issueOf(PagePicture::Fault fault, int page)
{
    if (fault == PagePicture::Fault::TooLarge)
        return issue(Kind::LimitReached,
                     Words::tr("The picture on page %1 is too large to be read. Please ask the sender for a "
                               "scan with 300 dots an inch.")
                         .arg(page),
                     QStringLiteral("megapixels"));
    return issue(Kind::Damaged,
                 Words::tr("The picture on page %1 is damaged and could not be opened. Please ask the sender "
                           "for a new copy.")
                     .arg(page),
                 QStringLiteral("decode"));
}

} // namespace

RecognisedPage recognisePart(const QByteArray &bytes, int page, const ReadingLimits &limits,
                             const OcrModels &models)
{
    RecognisedPage result;
    result.page.hasPictures = true;
    if (models.isEmpty()) {
        result.issues.push_back(issue(Kind::Unsupported,
                                      Words::tr("Page %1 is a scan. Scans cannot be read, because the models of "
                                                "Tesseract are missing. Please install tesseract-ocr-eng.")
                                          .arg(page),
                                      QStringLiteral("no models")));
        return result;
    }
    OcrEngine engine(models);
    Recognition recognition;
    if (picturesIn(bytes) > 0) {
        const PagePicture picture = pagePicture(bytes, page, limits);
        if (!picture.isGood()) {
            result.issues.push_back(issueOf(picture.fault, page));
            return result;
        }
        recognition = recognisePage(picture.image, picture.dpi, engine);
        if (picture.cut)
            result.issues.push_back(issue(Kind::Damaged,
                                          Words::tr("The picture on page %1 breaks off; what is missing was not "
                                                    "read. Please ask the sender for a new copy.")
                                              .arg(page),
                                          QStringLiteral("cut"), true));
    } else {
        const PdfPicture picture = pdfPagePicture(bytes, page, limits);
        if (picture.image.isNull()) {
            result.issues.push_back(issueOf(PagePicture::Fault::Damaged, page));
            return result;
        }
        recognition = recognisePage(picture.image, picture.dpi, engine);
        compareWithLayer(recognition.page, picture.layer,
                         QSizeF(picture.image.size()) * 72.0 / picture.dpi);
    }
    result.page = std::move(recognition.page);
    // A blank page is no news; that a whole file is blank the caller says.
    if (recognition.hasInk && result.page.words.empty())
        result.issues.push_back(issue(Kind::Empty,
                                      Words::tr("No words were found in the picture on page %1. Please look at it "
                                                "and enter what it says by hand.")
                                          .arg(page),
                                      QStringLiteral("no words")));
    return result;
}

QImage renderPage(const QByteArray &bytes, int page, int width, const PagePose &pose,
                  const ReadingLimits &limits)
{
    if (width < 1)
        return {};
    if (picturesIn(bytes) < 1) {
        if (pose.isUpright())
            return renderPdfPage(bytes, page, width, limits);
        // As wide before turning as it takes to be that wide afterwards.
        const QImage sample = renderPdfPage(bytes, page, 100, limits);
        const double grown = posedSize(sample.size(), pose).width() / 100;
        return grown > 0 ? posed(renderPdfPage(bytes, page, int(std::lround(width / grown)), limits), pose)
                         : QImage();
    }
    const PagePicture picture = pagePicture(bytes, page, limits);
    if (!picture.isGood())
        return {};
    const double scale = width / posedSize(picture.image.size(), pose).width();
    const QSize size(std::max(1, int(std::lround(picture.image.width() * scale))),
                     std::max(1, int(std::lround(picture.image.height() * scale))));
    if (qint64(size.width()) * size.height() > qint64(limits.megapixels) * 1'000'000)
        return {};
    return posed(picture.image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation), pose);
}

} // namespace intray

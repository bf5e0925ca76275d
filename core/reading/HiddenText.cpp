// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/HiddenText.h"

#include <QImage>

#include <cctype>

namespace intray {

namespace {

// Fewer pixels a side are a logo.
constexpr int LeastSide = 500;
constexpr double Resolution = 40;
constexpr int InkDifference = 40;

int numberAfter(QByteArrayView dictionary, QByteArrayView key)
{
    qsizetype at = dictionary.indexOf(key);
    if (at < 0)
        return 0;
    at += key.size();
    while (at < dictionary.size() && std::isspace(uchar(dictionary[at])))
        ++at;
    int number = 0;
    while (at < dictionary.size() && std::isdigit(uchar(dictionary[at])) && number < 1'000'000)
        number = number * 10 + (dictionary[at++] - '0');
    return number;
}

// Spoils the type of every picture, which then is not drawn; no byte moves. The dictionary of a picture
// is never packed, since pictures are streams. Whether one was as large as a page.
bool spoilPictures(QByteArray &pdf)
{
    bool large = false;
    for (qsizetype at = pdf.indexOf("/Image"); at >= 0; at = pdf.indexOf("/Image", at + 6)) {
        const qsizetype before = std::max<qsizetype>(at - 12, 0);
        if (QByteArrayView(pdf).sliced(before, at - before).trimmed().endsWith("/Subtype")) {
            const qsizetype from = std::max<qsizetype>(pdf.lastIndexOf("<<", at), at - 400);
            const qsizetype to = std::min(pdf.indexOf("stream", at), at + 800);
            const QByteArrayView dictionary = QByteArrayView(pdf).sliced(std::max<qsizetype>(from, 0),
                                                                         std::max<qsizetype>(to - std::max<qsizetype>(from, 0), 0));
            // Width or height may stand elsewhere, as a reference; then the page itself has to tell.
            const int width = numberAfter(dictionary, "/Width");
            const int height = numberAfter(dictionary, "/Height");
            large = large || (width >= LeastSide && height >= LeastSide);
            pdf[at + 5] = 'o';
        }
    }
    return large;
}

} // namespace

HiddenText::HiddenText(const QByteArray &bytes)
{
    if (!bytes.contains("/Image"))
        return;
    QByteArray spoilt = bytes;
    if (spoilPictures(spoilt))
        m_withoutPictures = Poppler::Document::loadFromData(spoilt);
}

bool HiddenText::covers(int page, const Page &content, Poppler::Page::Rotation turn)
{
    if (!m_withoutPictures || m_withoutPictures->isLocked() || content.words.empty())
        return false;
    const std::unique_ptr<Poppler::Page> source(m_withoutPictures->page(page));
    if (!source)
        return false;
    const double longest = std::max(content.width, content.height);
    const double resolution = std::min(Resolution, 72.0 * 1500 / longest);
    const QImage drawn = source->renderToImage(resolution, resolution, -1, -1, -1, -1, turn)
                             .convertToFormat(QImage::Format_Grayscale8);
    if (drawn.isNull())
        return false;
    const int paper = qGray(drawn.pixel(0, 0));
    const auto leavesTrace = [&](const Word &word) {
        const int right = std::min(int(word.box.right * drawn.width()), drawn.width() - 1);
        const int bottom = std::min(int(word.box.bottom * drawn.height()), drawn.height() - 1);
        for (int y = int(word.box.top * drawn.height()); y <= bottom; ++y)
            for (int x = int(word.box.left * drawn.width()); x <= right; ++x)
                if (std::abs(drawn.constScanLine(y)[x] - paper) >= InkDifference)
                    return true;
        return false;
    };
    const auto seen = std::count_if(content.words.begin(), content.words.end(), leavesTrace);
    return seen * 3 < std::ptrdiff_t(content.words.size());
}

} // namespace intray

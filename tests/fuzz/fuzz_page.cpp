// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/FuzzOrder.h"

namespace {

constexpr double Letter = 5;     // points
constexpr double RowHeight = 12;
constexpr size_t MostWords = 3000;

// Text as a typewriter sets it, made a page of words with boxes: faster than a PDF, and every byte moves a word.
intray::Document typewritten(const QString &text)
{
    using namespace intray;
    Pages pages;
    size_t words = 0;
    for (const QString &sheet : text.split(QLatin1Char('\f')).mid(0, 4)) {
        Page page;
        page.width = 595;
        const QStringList rows = sheet.split(QLatin1Char('\n'));
        page.height = std::max(842.0, RowHeight * double(rows.size()));
        double top = 0;
        for (const QString &row : rows) {
            for (qsizetype at = 0; at < row.size(); ++at) {
                const double left = 10 + Letter * double(at);
                if (left >= page.width)
                    break;
                const qsizetype blank = row.indexOf(QLatin1Char(' '), at);
                const qsizetype length = (blank < 0 ? row.size() : blank) - at;
                if (length > 0 && ++words < MostWords) {
                    const double right = std::min(left + Letter * double(length), page.width);
                    Word word;
                    word.text = row.mid(at, length);
                    word.box = {left / page.width, top / page.height, right / page.width,
                                (top + RowHeight) / page.height};
                    word.fontSize = 10;
                    page.words.push_back(word);
                }
                at += length;
            }
            top += RowHeight;
        }
        pages.pages.push_back(std::move(page));
    }
    Document document;
    document.fileName = QStringLiteral("page.pdf");
    document.parts.resize(1);
    document.parts[0].mediaType = QStringLiteral("application/pdf");
    document.parts[0].content = std::move(pages);
    return document;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    fuzzExtraction(typewritten(QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size))));
    return 0;
}

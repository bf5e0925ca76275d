// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/PdfPage.h"

#include <poppler-form.h>

#include <QImage>
#include <QRegularExpression>

#include <memory>

namespace intray {

namespace {

using Turn = Poppler::Page::Rotation;
using TextBoxes = std::vector<std::unique_ptr<Poppler::TextBox>>;

// Pages with fewer words than this are looked at: the words may be a stamp on a scan.
constexpr int FewWords = 25;
// A page is taken for a scan when more than this part of its area is inked outside its words, or more
// than this part of its rows is busy. Beside words, a logo is no scan yet.
constexpr double PhotoInk = 0.1;
constexpr double ScanRows = 0.015;
constexpr double ScanRowsBesideWords = 0.12;

// Which way a word runs on the page as displayed; nullopt for short or square ones.
std::optional<Turn> directionOf(const Poppler::TextBox &box)
{
    const qsizetype letters = box.text().size();
    if (letters < 3)
        return std::nullopt;
    const QPointF run = box.charBoundingBox(int(letters) - 1).center() - box.charBoundingBox(0).center();
    if (std::abs(run.x()) > 2 * std::abs(run.y()))
        return run.x() > 0 ? Turn::Rotate0 : Turn::Rotate180;
    if (std::abs(run.y()) > 2 * std::abs(run.x()))
        return run.y() > 0 ? Turn::Rotate270 : Turn::Rotate90;
    return std::nullopt;
}

Turn turnFor(const TextBoxes &boxes)
{
    std::map<Turn, int> count;
    int all = 0;
    for (const auto &box : boxes) {
        if (const auto direction = directionOf(*box)) {
            ++count[*direction];
            ++all;
        }
    }
    for (const auto &[turn, words] : count) {
        if (words * 10 > all * 7)
            return turn;
    }
    return Turn::Rotate0;
}

Box boxOf(const QRectF &rect, const Page &page)
{
    const auto fraction = [](double value, double of) { return std::clamp(value / of, 0.0, 1.0); };
    return {fraction(rect.left(), page.width), fraction(rect.top(), page.height),
            fraction(rect.right(), page.width), fraction(rect.bottom(), page.height)};
}

QString cleaned(const QString &text)
{
    QString clean;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair) {
            clean += c;
            clean += text.at(++i);
        } else if (c.isSurrogate()) {
            clean += QChar(QChar::ReplacementCharacter);
        } else if (!c.isSpace() && c.category() != QChar::Other_Control && c != QChar(0xad)) {
            clean += c;
        }
    }
    // Ligatures as letters, full-width digits as digits: what a person would type.
    return clean.normalized(QString::NormalizationForm_KC);
}

bool isDrawnTwice(const Word &word, const std::vector<Word> &words)
{
    const auto near = [](double a, double b) { return std::abs(a - b) < 0.002; };
    return std::any_of(words.rbegin(), words.rend(), [&](const Word &other) {
        return other.text == word.text && near(other.box.left, word.box.left)
               && near(other.box.top, word.box.top) && near(other.box.right, word.box.right);
    });
}

void addWord(Page &page, const QString &text, const QRectF &rect)
{
    Word word;
    word.text = cleaned(text);
    word.box = boxOf(rect, page);
    // A word box is as high as ascent and descent, about the size of its letters.
    word.fontSize = std::round(rect.height() * 10) / 10;
    if (!word.text.isEmpty() && !word.box.isEmpty())
        page.words.push_back(std::move(word));
}

// The parts of a word between blanks, each with the box of its own characters.
void addParts(Page &page, const Poppler::TextBox &box)
{
    const QString text = box.text();
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !text.at(i).isSpace())
            continue;
        if (i > start) {
            QRectF rect = box.boundingBox();
            if (i - start < text.size())
                rect = box.charBoundingBox(int(start)).united(box.charBoundingBox(int(i - 1)));
            addWord(page, text.mid(start, i - start), rect);
        }
        start = i + 1;
    }
}

QString valueOf(const Poppler::FormField &field)
{
    if (field.type() == Poppler::FormField::FormText)
        return static_cast<const Poppler::FormFieldText &>(field).text();
    if (field.type() != Poppler::FormField::FormChoice)
        return {};
    const auto &choice = static_cast<const Poppler::FormFieldChoice &>(field);
    if (!choice.editChoice().isEmpty())
        return choice.editChoice();
    QStringList chosen;
    const QStringList choices = choice.choices();
    for (int index : choice.currentChoices())
        chosen += choices.value(index);
    return chosen.join(u' ');
}

// Values that no appearance shows: the words are spread evenly over the lines of the field.
void addFormValues(Page &page, const Poppler::Page &source)
{
    for (const auto &field : source.formFields()) {
        const QString value = valueOf(*field);
        const QRectF unit = field->rect().normalized();
        if (value.trimmed().isEmpty() || !field->isVisible())
            continue;
        const Box box{unit.left(), unit.top(), unit.right(), unit.bottom()};
        const bool shown = std::any_of(page.words.begin(), page.words.end(), [&box](const Word &word) {
            return box.contains(word.box.centreX(), word.box.centreY());
        });
        if (shown)
            continue;
        const QRectF rect(unit.left() * page.width, unit.top() * page.height,
                          unit.width() * page.width, unit.height() * page.height);
        const QStringList lines = value.split(QRegularExpression(QStringLiteral("[\r\n]+")));
        const double lineHeight = rect.height() / double(lines.size());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const double letter = std::min(rect.width() / double(lines[i].size() + 1), lineHeight * 0.6);
            double left = rect.left();
            for (const QString &word : lines[i].split(u' ')) {
                const double width = letter * double(word.size());
                addWord(page, word, {left, rect.top() + lineHeight * double(i), width, lineHeight});
                left += width + letter;
            }
        }
    }
}

// What is drawn outside the words, seen at a low resolution: the inked part of the page, and the part
// of its rows that change between paper and ink as often as text or a drawing does. Frames, rules and
// coloured bars change seldom.
struct Ink
{
    double area = 0;
    double busyRows = 0;
};

Ink inkOutsideWords(const Poppler::Page &source, const Page &page, Turn turn)
{
    constexpr int BusyChanges = 8;
    const double longest = std::max(page.width, page.height);
    const double resolution = std::min(36.0, 72.0 * 1000 / longest);
    const QImage picture = source.renderToImage(resolution, resolution, -1, -1, -1, -1, turn)
                               .convertToFormat(QImage::Format_Grayscale8);
    if (picture.isNull())
        return {};
    const int paper = qGray(picture.pixel(0, 0));
    qint64 inked = 0;
    int busy = 0;
    for (int y = 0; y < picture.height(); ++y) {
        const uchar *row = picture.constScanLine(y);
        int changes = 0;
        bool before = false;
        for (int x = 0; x < picture.width(); ++x) {
            const double fx = (x + 0.5) / picture.width();
            const double fy = (y + 0.5) / picture.height();
            const bool ink = std::abs(row[x] - paper) >= 48
                             && std::none_of(page.words.begin(), page.words.end(),
                                             [fx, fy](const Word &word) { return word.box.contains(fx, fy); });
            inked += ink;
            changes += ink != before;
            before = ink;
        }
        busy += changes >= BusyChanges;
    }
    return {double(inked) / (double(picture.width()) * picture.height()), double(busy) / picture.height()};
}

} // namespace

Turn uprightTurn(const Poppler::Page &page)
{
    return turnFor(page.textList());
}

PdfPageContent pdfPageContent(const Poppler::Page &source)
{
    PdfPageContent content;
    Page &page = content.page;
    TextBoxes boxes = source.textList();
    const Turn turn = turnFor(boxes);
    content.turn = turn;
    QSizeF size = source.pageSizeF();
    if (turn != Turn::Rotate0) {
        boxes = source.textList(turn);
        if (turn != Turn::Rotate180)
            size.transpose();
    }
    page.width = size.width();
    page.height = size.height();
    if (!(page.width > 0) || !(page.height > 0))
        return content;

    for (const auto &box : boxes)
        addParts(page, *box);
    if (turn == Turn::Rotate0)
        addFormValues(page, source);
    std::vector<Word> once;
    // Text drawn twice for bold stands close to its double in reading order.
    for (Word &word : page.words) {
        const size_t window = std::min<size_t>(once.size(), 40);
        if (!isDrawnTwice(word, {once.end() - std::ptrdiff_t(window), once.end()}))
            once.push_back(std::move(word));
    }
    page.words = std::move(once);
    if (int(page.words.size()) < FewWords) {
        const Ink ink = inkOutsideWords(source, page, turn);
        content.looksScanned = ink.area > PhotoInk
                               || ink.busyRows > (page.words.empty() ? ScanRows : ScanRowsBesideWords);
        page.hasPictures = content.looksScanned;
    }
    return content;
}

} // namespace intray

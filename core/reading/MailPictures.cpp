// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/MailPictures.h"

#include "core/reading/Charset.h"
#include "core/reading/FileKind.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImageReader>
#include <QRegularExpression>

#include <array>

namespace intray {

namespace {

// Areas in pixels. Nothing that can be read as an order fits into the first two.
constexpr qint64 IconArea = 100 * 100;
constexpr qint64 LogoArea = 200 * 200;
constexpr qint64 PageArea = 500 * 500;
constexpr int ThinnestPicture = 32;
constexpr int ThinnestPage = 250;
// Of a picture whose kind tells no size.
constexpr qsizetype LogoBytes = 20'000;

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

qint64 areaOf(QSize size)
{
    return qint64(size.width()) * size.height();
}

QSize pixelsOf(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return QImageReader(&buffer).size();
}

bool hasTypicalName(const QString &name)
{
    static const QRegularExpression typical(
        QStringLiteral("logo|signatur|banner|icon|avatar|spacer|pixel|facebook|linkedin|twitter|instagram|youtube|"
                       "xing|whatsapp|divider|trustpilot"),
        QRegularExpression::CaseInsensitiveOption);
    return name.contains(typical);
}

// Lines of writing on a light ground change often between dark and light; a logo or a photo does not.
bool looksLikeWriting(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const QImage image = QImageReader(&buffer).read().convertToFormat(QImage::Format_Grayscale8);
    if (image.isNull())
        return true;
    std::array<qint64, 16> shades{};
    for (int y = 0; y < image.height(); ++y) {
        const uchar *row = image.constScanLine(y);
        for (int x = 0; x < image.width(); ++x)
            ++shades[row[x] >> 4];
    }
    const auto ground = std::max_element(shades.begin(), shades.end());
    if (ground - shades.begin() < 11 || *ground * 5 < areaOf(image.size()) * 2)
        return false;
    constexpr int ChangesOfWriting = 16;
    int written = 0;
    for (int y = 0; y < image.height(); ++y) {
        const uchar *row = image.constScanLine(y);
        int changes = 0;
        for (int x = 1; x < image.width(); ++x)
            changes += (row[x] < 128) != (row[x - 1] < 128);
        written += changes >= ChangesOfWriting;
    }
    return written * 10 >= image.height();
}

int lengthOf(const QString &tag, const char *attribute)
{
    const QString name = QString::fromLatin1(attribute);
    const QRegularExpression length(QStringLiteral("\\b%1\\s*[=:]\\s*[\"']?\\s*(\\d{1,5})(?:\\.\\d+)?\\s*(%|em|in|pt|cm)?").arg(name),
                                    QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = length.match(tag);
    return match.hasMatch() && match.captured(2).isEmpty() ? match.captured(1).toInt() : 0;
}

} // namespace

bool MailPictures::isPicture(const MailNode &node)
{
    constexpr qsizetype SignatureBytes = 64;
    return node.type == "image" || fileKindOf(node.bytes.left(SignatureBytes), {}, {}) == FileKind::Picture;
}

void MailPictures::collect(const MailNode &node)
{
    if (node.is("text", "html")) {
        static const QRegularExpression shown(
            QStringLiteral("<(?:img|v:imagedata|td|table|body)\\b[^<>]*?(?:src|background)\\s*=\\s*[\"']?(?:cid:)?([^\"'\\s>]+)[^<>]*>"),
            QRegularExpression::CaseInsensitiveOption);
        const QString html = decodeText(node.bytes, node.charset);
        for (auto it = shown.globalMatch(html); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const QString tag = match.captured();
            const QString id = QString::fromUtf8(QByteArray::fromPercentEncoding(match.captured(1).toUtf8()));
            m_shown.emplace(id.toLower(), QSize(lengthOf(tag, "width"), lengthOf(tag, "height")));
        }
    }
    if (!node.bytes.isEmpty() && node.children.empty() && node.type == "image")
        ++m_copies[hashOf(node.bytes)];
    for (const MailNode &child : node.children)
        collect(child);
}

const QSize *MailPictures::shownSize(const MailNode &node) const
{
    for (const QString &name : {QString::fromUtf8(node.contentId), node.contentLocation, node.fileName}) {
        const auto found = name.isEmpty() ? m_shown.end() : m_shown.find(name.toLower());
        if (found != m_shown.end())
            return &found->second;
    }
    return nullptr;
}

bool MailPictures::isDecoration(const MailNode &node) const
{
    const QSize pixels = pixelsOf(node.bytes);
    const QSize *shown = shownSize(node);
    if (!pixels.isValid() || pixels.isEmpty())
        return shown && node.bytes.size() < LogoBytes;
    const qint64 area = areaOf(pixels);
    if (area < IconArea || std::min(pixels.width(), pixels.height()) < ThinnestPicture)
        return true;
    const auto copies = m_copies.find(hashOf(node.bytes));
    if (area < PageArea && ((copies != m_copies.end() && copies->second > 1) || hasTypicalName(node.fileName)))
        return true;
    if (!shown)
        return area < LogoArea && node.disposition != "attachment";
    // Logos are often sent larger than they are shown.
    const int width = shown->width() > 0 ? shown->width() : int(qint64(shown->height()) * pixels.width() / pixels.height());
    const int height = shown->height() > 0 ? shown->height() : int(qint64(shown->width()) * pixels.height() / pixels.width());
    if (width > 0 && qint64(width) * height < LogoArea)
        return true;
    if (area < LogoArea)
        return true;
    if (area >= PageArea && std::min(pixels.width(), pixels.height()) >= ThinnestPage)
        return false;
    constexpr qint64 MostPixels = 16'000'000;
    return area <= MostPixels && !looksLikeWriting(node.bytes);
}

} // namespace intray

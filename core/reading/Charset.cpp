// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/Charset.h"

#include <QStringDecoder>

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <memory>

namespace intray {

namespace {

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

Converter openConverter(const QString &charset)
{
    QByteArray name = charset.trimmed().toLatin1();
    // Names from the wild: what is called latin-1 is Windows-1252 in practice.
    const QByteArray lower = name.toLower();
    if (lower == "iso-8859-1" || lower == "latin1" || lower == "us-ascii" || lower == "ascii"
        || lower == "cp1252" || lower == "iso8859-1" || lower == "ansi")
        name = "windows-1252";
    else if (lower == "utf8")
        name = "UTF-8";
    else if (lower == "iso-8859-8-i")
        name = "iso-8859-8";
    else if (lower == "gb2312" || lower == "gbk")
        name = "gb18030";
    UErrorCode error = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(name.constData(), &error);
    return Converter(U_SUCCESS(error) ? converter : nullptr, &ucnv_close);
}

QString tidied(QString text)
{
    if (text.startsWith(QChar(0xfeff)))
        text.remove(0, 1);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(u'\r', u'\n');
    text.remove(QChar(u'\0'));
    // Lone surrogates cannot be shown, stored or exported.
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (!c.isSurrogate())
            continue;
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

// 0 when the bytes do not look like UTF-16 without a mark, else 'l' or 'b' for its byte order.
char utf16Order(const QByteArray &bytes)
{
    if (bytes.size() < 4 || bytes.size() % 2 != 0)
        return 0;
    const qsizetype size = std::min<qsizetype>(bytes.size(), 2000) & ~qsizetype(1);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < size; i += 2) {
        even += bytes.at(i) == '\0';
        odd += bytes.at(i + 1) == '\0';
    }
    if (odd * 10 > size * 3 && even * 20 < odd)
        return 'l';
    return even * 10 > size * 3 && odd * 20 < even ? 'b' : char(0);
}

// How well text of western Europe comes out: letters with accents beside letters are right; signs and
// box-drawing characters inside words are wrong.
int plausibility(const QString &text)
{
    int score = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.unicode() < 0x80)
            continue;
        const bool besideLetter = (i > 0 && text.at(i - 1).isLetter())
                                  || (i + 1 < text.size() && text.at(i + 1).isLetter());
        const bool lowerInside = i > 0 && text.at(i - 1).isLower() && c.isUpper();
        if (c.isLetter())
            score += lowerInside ? -3 : besideLetter ? 2 : 0;
        else if (QStringView(u"€£§°²³½¼¾®©«»–—‘’“”„…•·×±µ\u00a0").contains(c))
            score += besideLetter ? 0 : 1;
        else
            score -= 3;
        // Letters of neither English, German, French, Dutch, Italian nor Spanish.
        if (QStringView(u"ÐðÞþÝýƒ¹ªº¬¦¤").contains(c))
            score -= 3;
    }
    return score;
}

// Windows-1252 or IBM 850, whichever reads better.
QString westernSet(const QByteArray &bytes)
{
    const QByteArray sample = bytes.left(200000);
    const auto windows = decodeCharset(sample, QStringLiteral("windows-1252"));
    const auto dos = decodeCharset(sample, QStringLiteral("ibm-850"));
    const bool isDos = windows && dos && plausibility(*dos) > plausibility(*windows);
    return isDos ? QStringLiteral("ibm-850") : QStringLiteral("windows-1252");
}

bool isAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= 0; });
}

// Lines from several sources put together: some in UTF-8, the others not. nullopt when it is not so.
std::optional<QString> decodeMixed(const QByteArray &bytes)
{
    const QList<QByteArray> lines = bytes.split('\n');
    QByteArray others;
    int inUtf8 = 0;
    for (const QByteArray &line : lines) {
        if (isAscii(line))
            continue;
        if (isUtf8(line))
            ++inUtf8;
        else
            others += line + '\n';
    }
    if (inUtf8 == 0 || others.isEmpty())
        return std::nullopt;
    const QString charset = westernSet(others);
    QString text;
    for (const QByteArray &line : lines) {
        text += isUtf8(line) ? QString::fromUtf8(line)
                             : decodeCharset(line, charset).value_or(QString::fromLatin1(line));
        text += u'\n';
    }
    text.chop(1);
    return tidied(text);
}

} // namespace

bool isUtf8(const QByteArray &bytes)
{
    return bytes.isValidUtf8();
}

std::optional<QString> decodeCharset(const QByteArray &bytes, const QString &charset)
{
    if (charset.isEmpty())
        return std::nullopt;
    const Converter converter = openConverter(charset);
    if (!converter)
        return std::nullopt;
    UErrorCode error = U_ZERO_ERROR;
    QString text(bytes.size() + 16, Qt::Uninitialized);
    auto *out = reinterpret_cast<UChar *>(text.data());
    qsizetype length = ucnv_toUChars(converter.get(), out, int32_t(text.size()), bytes.constData(),
                                     int32_t(bytes.size()), &error);
    if (error == U_BUFFER_OVERFLOW_ERROR) {
        error = U_ZERO_ERROR;
        text.resize(length + 1);
        out = reinterpret_cast<UChar *>(text.data());
        length = ucnv_toUChars(converter.get(), out, int32_t(text.size()), bytes.constData(),
                               int32_t(bytes.size()), &error);
    }
    if (U_FAILURE(error))
        return std::nullopt;
    text.truncate(length);
    return tidied(text);
}

QString decodeText(const QByteArray &bytes, const QString &charset)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return tidied(QString::fromUtf8(bytes));
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return tidied(QStringDecoder(QStringDecoder::Utf16).decode(bytes));
    const bool namedUtf8 = charset.compare(QLatin1String("utf-8"), Qt::CaseInsensitive) == 0
                           || charset.compare(QLatin1String("us-ascii"), Qt::CaseInsensitive) == 0;
    if (!charset.isEmpty() && !namedUtf8) {
        // Bytes above ASCII that form valid UTF-8 are hardly ever anything else, unless the set named
        // is itself one of several bytes.
        const bool western = charset.startsWith(QLatin1String("iso-8859"), Qt::CaseInsensitive)
                             || charset.startsWith(QLatin1String("windows-125"), Qt::CaseInsensitive);
        if (!(western && isUtf8(bytes))) {
            if (auto text = decodeCharset(bytes, charset))
                return *text;
        }
    }
    if (const char order = utf16Order(bytes))
        return tidied(QStringDecoder(order == 'l' ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE)
                          .decode(bytes));
    if (isUtf8(bytes))
        return tidied(QString::fromUtf8(bytes));
    // One bad byte in an otherwise clean UTF-8 text is damage, not another character set.
    const QString asUtf8 = QString::fromUtf8(bytes);
    const auto bad = asUtf8.count(QChar(QChar::ReplacementCharacter));
    const auto good = std::count_if(asUtf8.begin(), asUtf8.end(), [](QChar c) {
        return c.unicode() > 0x7f && c != QChar::ReplacementCharacter;
    });
    if (good > 4 * bad)
        return tidied(asUtf8);
    if (const auto mixed = decodeMixed(bytes))
        return *mixed;
    return decodeCharset(bytes, westernSet(bytes)).value_or(tidied(QString::fromLatin1(bytes)));
}

} // namespace intray

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/TextFold.h"

namespace intray {

namespace {

bool isPlainAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
}

// What foldText() makes of nearly all texts, in one pass.
QString foldAscii(QStringView text)
{
    if (text.isEmpty())
        return text.toString();
    QString folded(text.size(), Qt::Uninitialized);
    QChar *const from = folded.data();
    QChar *to = from;
    bool isParted = false;
    for (const QChar c : text) {
        if (c == u' ' || (c >= u'\t' && c <= u'\r')) {
            isParted = to != from;
            continue;
        }
        if (isParted)
            *to++ = u' ';
        isParted = false;
        *to++ = c >= u'A' && c <= u'Z' ? QChar(char16_t(c.unicode() - u'A' + u'a')) : c;
    }
    folded.truncate(to - from);
    return folded;
}

// Compatibility decomposition without combining marks; ß as ss, the letters that do not decompose
// as their usual spelling.
QString withoutAccents(QStringView text)
{
    if (isPlainAscii(text))
        return text.toString();
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    QString plain;
    plain.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Mark_Enclosing)
            continue;
        switch (c.unicode()) {
        case 0x00DF: plain += QLatin1String("ss"); break;
        case 0x00D8: plain += u'O'; break;
        case 0x00F8: plain += u'o'; break;
        case 0x00C6: plain += QLatin1String("AE"); break;
        case 0x00E6: plain += QLatin1String("ae"); break;
        case 0x0152: plain += QLatin1String("OE"); break;
        case 0x0153: plain += QLatin1String("oe"); break;
        case 0x0141: plain += u'L'; break;
        case 0x0142: plain += u'l'; break;
        default: plain += c;
        }
    }
    return plain;
}

} // namespace

QString foldText(QStringView text)
{
    return isPlainAscii(text) ? foldAscii(text) : withoutAccents(text).toLower().simplified();
}

QString foldCode(QStringView text)
{
    const QString plain = isPlainAscii(text) ? QString() : withoutAccents(text).toUpper();
    if (!plain.isNull())
        text = plain;
    QString code(text.size(), Qt::Uninitialized);
    QChar *to = code.data();
    for (const QChar c : text) {
        if (c >= u'a' && c <= u'z')
            *to++ = QChar(char16_t(c.unicode() - u'a' + u'A'));
        else if ((c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'))
            *to++ = c;
    }
    code.truncate(to - code.constData());
    return code;
}

QStringList foldedWords(QStringView text)
{
    const QString folded = foldText(text);
    QStringList words;
    QString word;
    const auto isWordChar = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
    };
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar c = folded[i];
        if (isWordChar(c)) {
            word += c;
        } else if (c == u',' && i > 0 && i + 1 < folded.size() && folded[i - 1].isDigit()
                   && folded[i + 1].isDigit()) {
            word += u'.';
        } else if ((c == u'.' || c == u'/') && !word.isEmpty()) {
            word += c;
        } else if (!word.isEmpty()) {
            words += word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words += word;
    return words;
}

} // namespace intray

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/MailHeader.h"

#include "core/reading/Charset.h"

#include <QRegularExpression>

#include <map>
#include <optional>

namespace intray {

namespace {

QByteArray unfolded(QByteArray raw)
{
    raw.replace("\r\n", "\n");
    QByteArray line;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const char c = raw.at(i);
        line += c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
    }
    return line.trimmed();
}

QByteArray decodedQ(const QByteArray &text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == '_') {
            bytes += ' ';
        } else if (text.at(i) == '=' && i + 2 < text.size()) {
            const QByteArray hex = text.mid(i + 1, 2);
            bool ok = false;
            const int value = hex.toInt(&ok, 16);
            bytes += ok ? QByteArray(1, char(value)) : '=' + hex;
            i += 2;
        } else {
            bytes += text.at(i);
        }
    }
    return bytes;
}

// Bytes of neighbouring encoded words of one character set: a letter may be split between them.
struct PendingWords
{
    QString charset;
    QByteArray bytes;

    QString flush()
    {
        const QString text = bytes.isEmpty() ? QString() : decodeText(bytes, charset);
        bytes.clear();
        return text;
    }
};

QByteArray percentDecoded(const QByteArray &text)
{
    return QByteArray::fromPercentEncoding(text);
}

// The "; name=value" pieces behind the first value, quotes and comments respected.
std::vector<std::pair<QByteArray, QByteArray>> parametersOf(const QByteArray &raw)
{
    std::vector<std::pair<QByteArray, QByteArray>> parameters;
    QByteArray piece;
    bool quoted = false;
    bool escaped = false;
    const auto finish = [&] {
        const qsizetype equals = piece.indexOf('=');
        if (equals > 0)
            parameters.emplace_back(piece.left(equals).trimmed().toLower(),
                                    piece.mid(equals + 1).trimmed());
        piece.clear();
    };
    for (const char c : unfolded(raw)) {
        if (escaped || (quoted && c == '\\')) {
            if (escaped)
                piece += c;
            escaped = !escaped;
        } else if (c == '"') {
            quoted = !quoted;
        } else if (c == ';' && !quoted) {
            finish();
        } else {
            piece += c;
        }
    }
    finish();
    return parameters;
}

// What stands between the tokens of an address list.
struct AddressScanner
{
    std::vector<MailAddress> found;
    QByteArray phrase;
    std::optional<QByteArray> angle;
    QByteArray comment;

    void finish()
    {
        QByteArray address = angle ? *angle : phrase.trimmed();
        QString name = angle ? decodeHeader(phrase) : decodeHeader(comment);
        // "Name name@example.com" without angle brackets
        if (!angle && address.contains(' ') && address.contains('@')) {
            const qsizetype cut = address.lastIndexOf(' ');
            name = decodeHeader(address.left(cut));
            address = address.mid(cut + 1);
        }
        if (!angle && !address.contains('@')) {
            if (name.isEmpty())
                name = decodeHeader(address);
            address.clear();
        }
        name = name.trimmed();
        if (!address.isEmpty() || !name.isEmpty())
            found.push_back({name, decodeHeader(address).remove(u' ')});
        phrase.clear();
        comment.clear();
        angle.reset();
    }
};

} // namespace

QString decodeHeader(const QByteArray &raw)
{
    static const QRegularExpression word(QStringLiteral("=\\?([^?\\s]+)\\?([bBqQ])\\?([^?]*)\\?="));
    const QString line = QString::fromLatin1(unfolded(raw));
    QString text;
    PendingWords pending;
    qsizetype at = 0;
    bool afterWord = false;
    for (auto it = word.globalMatch(line); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString between = line.mid(at, match.capturedStart() - at);
        // Blanks between two encoded words are no part of the text.
        const bool joined = afterWord && between.trimmed().isEmpty();
        const QString charset = match.captured(1).section(u'*', 0, 0);
        if (!joined || charset.compare(pending.charset, Qt::CaseInsensitive) != 0)
            text += pending.flush();
        if (!joined)
            text += decodeText(between.toLatin1());
        pending.charset = charset;
        const QByteArray payload = match.captured(3).toLatin1();
        pending.bytes += match.captured(2).compare(QLatin1String("b"), Qt::CaseInsensitive) == 0
                             ? QByteArray::fromBase64(payload)
                             : decodedQ(payload);
        at = match.capturedEnd();
        afterWord = true;
    }
    text += pending.flush() + decodeText(line.mid(at).toLatin1());
    return text.replace(u'\n', u' ').simplified();
}

std::vector<MailAddress> decodeAddresses(const QByteArray &raw)
{
    AddressScanner scanner;
    bool quoted = false;
    int comments = 0;
    const QByteArray line = unfolded(raw);
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line.at(i);
        if (c == '\\' && (quoted || comments > 0) && i + 1 < line.size()) {
            (comments > 0 ? scanner.comment : scanner.phrase) += line.at(++i);
        } else if (quoted) {
            if (c == '"')
                quoted = false;
            else
                scanner.phrase += c;
        } else if (comments > 0) {
            comments += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (comments > 0)
                scanner.comment += c;
        } else if (c == '"' && !scanner.angle) {
            quoted = true;
        } else if (c == '(') {
            ++comments;
        } else if (c == '<') {
            const qsizetype end = line.indexOf('>', i);
            scanner.angle = line.mid(i + 1, end < 0 ? -1 : end - i - 1).trimmed();
            i = end < 0 ? line.size() : end;
        } else if (c == ',' || c == ';') {
            scanner.finish();
        } else if (c == ':' && !scanner.phrase.contains('@')) {
            scanner.phrase.clear(); // the name of a group
        } else {
            scanner.phrase += c;
        }
    }
    scanner.finish();
    return scanner.found;
}

QString headerParameter(const QByteArray &raw, const QByteArray &name)
{
    QString plain;
    QString charset;
    std::map<int, QByteArray> sections;
    for (const auto &[key, value] : parametersOf(raw)) {
        if (key == name && plain.isEmpty()) {
            plain = decodeHeader(value);
            continue;
        }
        if (!key.startsWith(QByteArray(name + '*')))
            continue;
        const bool extended = key.endsWith('*');
        const int section = key.mid(name.size() + 1).replace('*', "").toInt();
        QByteArray bytes = value;
        if (extended && section == 0 && value.count('\'') >= 2) {
            charset = QString::fromLatin1(value.left(value.indexOf('\'')));
            bytes = value.mid(value.indexOf('\'', value.indexOf('\'') + 1) + 1);
        }
        sections[section] = extended ? percentDecoded(bytes) : bytes;
    }
    QByteArray joined;
    for (const auto &[section, bytes] : sections)
        joined += bytes;
    return joined.isEmpty() ? plain : decodeText(joined, charset).simplified();
}

} // namespace intray

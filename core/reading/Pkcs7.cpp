// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/Pkcs7.h"

#include <QByteArrayView>

#include <optional>

namespace intray {

namespace {

constexpr int DeepestElement = 24;

enum Tag : uchar { Integer = 0x02, OctetString = 0x04, ObjectId = 0x06, Sequence = 0x30, Set = 0x31, Explicit0 = 0xa0 };

// One element of BER: its tag, what it holds, and where the next one begins.
struct Element
{
    uchar tag = 0;
    QByteArrayView content;
    qsizetype size = 0; // with tag, length and, of an indefinite one, its end mark

    bool isConstructed() const { return tag & 0x20; }
};

std::optional<Element> elementOf(QByteArrayView bytes, int depth);

// Where the children of an element of indefinite length end: at two zeros.
std::optional<qsizetype> indefiniteEnd(QByteArrayView bytes, int depth)
{
    qsizetype at = 0;
    while (at + 1 < bytes.size()) {
        if (bytes[at] == 0 && bytes[at + 1] == 0)
            return at;
        const auto child = elementOf(bytes.sliced(at), depth + 1);
        if (!child)
            return std::nullopt;
        at += child->size;
    }
    return std::nullopt;
}

std::optional<Element> elementOf(QByteArrayView bytes, int depth)
{
    if (bytes.size() < 2 || depth > DeepestElement || (bytes[0] & 0x1f) == 0x1f)
        return std::nullopt;
    Element element;
    element.tag = uchar(bytes[0]);
    const auto first = uchar(bytes[1]);
    if (first == 0x80) {
        const auto end = indefiniteEnd(bytes.sliced(2), depth);
        if (!end || !element.isConstructed())
            return std::nullopt;
        element.content = bytes.sliced(2, *end);
        element.size = *end + 4;
        return element;
    }
    qsizetype length = first;
    qsizetype header = 2;
    if (first > 0x80) {
        const int digits = first & 0x7f;
        if (digits > 6 || bytes.size() < 2 + digits)
            return std::nullopt;
        length = 0;
        for (int i = 0; i < digits; ++i)
            length = length << 8 | uchar(bytes[2 + i]);
        header += digits;
    }
    if (length > bytes.size() - header)
        return std::nullopt;
    element.content = bytes.sliced(header, length);
    element.size = header + length;
    return element;
}

// Steps through the children of an element.
class Children
{
public:
    explicit Children(QByteArrayView bytes) : m_rest(bytes) {}

    std::optional<Element> next()
    {
        const auto element = elementOf(m_rest, 0);
        m_rest = element ? m_rest.sliced(element->size) : QByteArrayView();
        return element;
    }
    // The next one, if it has that tag.
    std::optional<Element> next(Tag tag)
    {
        const auto element = next();
        return element && element->tag == tag ? element : std::nullopt;
    }

private:
    QByteArrayView m_rest;
};

// An octet string may be cut into pieces.
void appendOctets(const Element &element, int depth, QByteArray *octets)
{
    if (!element.isConstructed()) {
        octets->append(element.content.data(), element.content.size());
        return;
    }
    if (depth > DeepestElement)
        return;
    Children pieces(element.content);
    while (const auto piece = pieces.next())
        appendOctets(*piece, depth + 1, octets);
}

constexpr QByteArrayView Pkcs7Family("\x2a\x86\x48\x86\xf7\x0d\x01\x07", 8);
constexpr QByteArrayView CompressedData("\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x01\x09", 11);
constexpr QByteArrayView AuthEnvelopedData("\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x01\x17", 11);

Pkcs7 signedContent(QByteArrayView signedData)
{
    Pkcs7 opened;
    Children outer(signedData);
    const auto sequence = outer.next(Sequence);
    if (!sequence)
        return opened;
    Children fields(sequence->content);
    const bool begins = fields.next(Integer) && fields.next(Set);
    const auto info = begins ? fields.next(Sequence) : std::nullopt;
    if (!info)
        return opened;
    Children encapsulated(info->content);
    if (!encapsulated.next(ObjectId))
        return opened;
    const auto wrapped = encapsulated.next(Explicit0);
    if (!wrapped) {
        opened.kind = Pkcs7::Kind::SignatureOnly;
        return opened;
    }
    Children octets(wrapped->content);
    if (const auto string = octets.next()) {
        appendOctets(*string, 0, &opened.content);
        opened.kind = Pkcs7::Kind::Signed;
    }
    return opened;
}

QByteArray binaryOf(const QByteArray &bytes)
{
    if (bytes.startsWith('\x30'))
        return bytes;
    QByteArray text = bytes.trimmed();
    if (text.startsWith("-----BEGIN")) {
        const qsizetype start = text.indexOf('\n');
        const qsizetype end = text.lastIndexOf("-----END");
        text = start < 0 ? QByteArray() : text.mid(start, end > start ? end - start : -1);
    }
    return QByteArray::fromBase64(text);
}

} // namespace

Pkcs7 openPkcs7(const QByteArray &bytes)
{
    const QByteArray binary = binaryOf(bytes);
    Pkcs7 opened;
    Children outer(binary);
    const auto sequence = outer.next(Sequence);
    if (!sequence)
        return opened;
    Children fields(sequence->content);
    const auto type = fields.next(ObjectId);
    const auto wrapped = type ? fields.next(Explicit0) : std::nullopt;
    if (!wrapped)
        return opened;
    const QByteArrayView id = type->content;
    if (id == CompressedData)
        opened.kind = Pkcs7::Kind::Compressed;
    else if (id == AuthEnvelopedData)
        opened.kind = Pkcs7::Kind::Encrypted;
    else if (id.size() == 9 && id.startsWith(Pkcs7Family) && id.back() == 2)
        return signedContent(wrapped->content);
    else if (id.size() == 9 && id.startsWith(Pkcs7Family))
        opened.kind = id.back() == 3 || id.back() == 4 || id.back() == 6 ? Pkcs7::Kind::Encrypted : opened.kind;
    return opened;
}

bool looksLikePkcs7(const QByteArray &bytes)
{
    const QByteArrayView head = QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 32));
    return head.startsWith('\x30')
        && (head.indexOf(Pkcs7Family) > 0 || head.indexOf(CompressedData) > 0 || head.indexOf(AuthEnvelopedData) > 0);
}

} // namespace intray

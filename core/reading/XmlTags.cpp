// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/XmlTags.h"

namespace intray {

namespace {

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r';
}

} // namespace

bool XmlTags::passOver(QStringView begin, QStringView end)
{
    if (!m_text.sliced(m_at).startsWith(begin))
        return false;
    const qsizetype found = m_text.indexOf(end, m_at + begin.size());
    m_at = found < 0 ? m_text.size() : found + end.size();
    return true;
}

// Its internal part, in brackets, holds declarations with quoted text.
void XmlTags::passOverDocumentType()
{
    QChar quote;
    int brackets = 0;
    for (; m_at < m_text.size(); ++m_at) {
        const QChar c = m_text.at(m_at);
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
            continue;
        }
        if (brackets > 0 && passOver(u"<!--", u"-->")) {
            --m_at;
            continue;
        }
        if (c == u'"' || c == u'\'')
            quote = c;
        brackets += c == u'[' ? 1 : c == u']' ? -1 : 0;
        if (c == u'>' && brackets <= 0) {
            ++m_at;
            return;
        }
    }
}

XmlTag XmlTags::readTag()
{
    XmlTag tag;
    const qsizetype start = m_at++;
    tag.closes = m_at < m_text.size() && m_text.at(m_at) == u'/';
    m_at += tag.closes;
    const auto endsName = [](QChar c) { return isBlank(c) || c == u'>' || c == u'/' || c == u'='; };
    const qsizetype nameStart = m_at;
    while (m_at < m_text.size() && !endsName(m_text.at(m_at)))
        ++m_at;
    tag.name = m_text.sliced(nameStart, m_at - nameStart);
    while (m_at < m_text.size() && m_text.at(m_at) != u'>') {
        tag.closesItself = m_text.at(m_at) == u'/';
        const qsizetype attribute = m_at;
        while (m_at < m_text.size() && !endsName(m_text.at(m_at)))
            ++m_at;
        if (m_at == attribute) {
            ++m_at;
            continue;
        }
        const QStringView name = m_text.sliced(attribute, m_at - attribute);
        while (m_at < m_text.size() && (isBlank(m_text.at(m_at)) || m_text.at(m_at) == u'='))
            ++m_at;
        if (m_at >= m_text.size() || (m_text.at(m_at) != u'"' && m_text.at(m_at) != u'\''))
            continue;
        const qsizetype close = m_text.indexOf(m_text.at(m_at), m_at + 1);
        m_at = close < 0 ? m_text.size() : close + 1;
        tag.attributes.push_back({name, {int(attribute), int(m_at)}});
    }
    m_at = std::min(m_at + 1, m_text.size());
    tag.range = {int(start), int(m_at)};
    return tag;
}

const XmlTag *XmlTags::peek()
{
    while (!m_next) {
        m_at = m_text.indexOf(u'<', m_at);
        if (m_at < 0 || m_at + 1 >= m_text.size()) {
            m_at = m_text.size();
            return nullptr;
        }
        if (passOver(u"<!--", u"-->") || passOver(u"<![CDATA[", u"]]>") || passOver(u"<?", u"?>"))
            continue;
        if (m_text.at(m_at + 1) == u'!')
            passOverDocumentType();
        else
            m_next = readTag();
    }
    return &*m_next;
}

qsizetype behindXmlProlog(QStringView text, qsizetype from)
{
    while (from < text.size()) {
        const QStringView rest = text.sliced(from);
        if (isBlank(rest.front())) {
            ++from;
            continue;
        }
        const bool comment = rest.startsWith(u"<!--");
        if (!comment && !rest.startsWith(u"<?"))
            return from;
        const QStringView end = comment ? QStringView(u"-->") : QStringView(u"?>");
        const qsizetype found = rest.indexOf(end);
        if (found < 0)
            return from;
        from += found + end.size();
    }
    return from;
}

qsizetype endOfXmlElement(QStringView text, qsizetype from, size_t mostAttributes)
{
    XmlTags tags(text, from);
    int depth = 0;
    while (const XmlTag *tag = tags.peek()) {
        if (tag->attributes.size() > mostAttributes)
            return tag->range.start;
        depth += tag->closes ? -1 : tag->closesItself ? 0 : 1;
        if (depth <= 0)
            return tag->range.end;
        tags.take();
    }
    return text.size();
}

} // namespace intray

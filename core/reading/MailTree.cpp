// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/MailTree.h"

#include "core/reading/MailHeader.h"

#include <gmime/gmime.h>

namespace intray {

namespace {

constexpr int DeepestNode = 40;

// GLib counts references; this one lets go of its own.
template <typename T> struct Unref
{
    void operator()(T *object) const
    {
        if (object)
            g_object_unref(object);
    }
};
template <typename T> using Owned = std::unique_ptr<T, Unref<T>>;

QByteArray rawHeader(GMimeObject *object, const char *name)
{
    GMimeHeader *header = g_mime_header_list_get_header(g_mime_object_get_header_list(object), name);
    const char *raw = header ? g_mime_header_get_raw_value(header) : nullptr;
    return raw ? QByteArray(raw) : QByteArray();
}

template <typename Write> QByteArray written(Write write)
{
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    write(stream.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return bytes ? QByteArray(reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len))
                 : QByteArray();
}

MailNode nodeOf(GMimeObject *object, int depth);

void addChildren(MailNode &node, GMimeMultipart *multipart, int depth)
{
    const int count = g_mime_multipart_get_count(multipart);
    for (int i = 0; i < count; ++i)
        node.children.push_back(nodeOf(g_mime_multipart_get_part(multipart, i), depth + 1));
    if (count == 0) {
        node.unparsed = written([multipart](GMimeStream *to) {
            g_mime_object_write_content_to_stream(GMIME_OBJECT(multipart), nullptr, to);
        });
    }
}

MailNode nodeOf(GMimeObject *object, int depth)
{
    MailNode node;
    GMimeContentType *type = g_mime_object_get_content_type(object);
    node.type = QByteArray(type ? g_mime_content_type_get_media_type(type) : "text").toLower();
    node.subtype = QByteArray(type ? g_mime_content_type_get_media_subtype(type) : "plain").toLower();
    const QByteArray typeHeader = rawHeader(object, "Content-Type");
    const QByteArray placeHeader = rawHeader(object, "Content-Disposition");
    node.contentType = typeHeader;
    node.charset = headerParameter(typeHeader, "charset");
    node.disposition = placeHeader.left(placeHeader.indexOf(';')).trimmed().toLower();
    node.fileName = headerParameter(placeHeader, "filename");
    if (node.fileName.isEmpty())
        node.fileName = headerParameter(typeHeader, "name");
    node.contentId = rawHeader(object, "Content-ID").trimmed();
    node.contentId.replace('<', "").replace('>', "");
    node.contentLocation = decodeHeader(rawHeader(object, "Content-Location"));

    if (GMIME_IS_MULTIPART(object) && depth < DeepestNode) {
        addChildren(node, GMIME_MULTIPART(object), depth);
    } else if (GMIME_IS_MESSAGE_PART(object)) {
        GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
        if (inner) {
            node.innerSubject = decodeHeader(rawHeader(GMIME_OBJECT(inner), "Subject"));
            node.bytes = written([inner](GMimeStream *to) {
                g_mime_object_write_to_stream(GMIME_OBJECT(inner), nullptr, to);
            });
        }
    } else if (GMIME_IS_PART(object)) {
        if (GMimeDataWrapper *content = g_mime_part_get_content(GMIME_PART(object)))
            node.bytes = written(
                [content](GMimeStream *to) { g_mime_data_wrapper_write_to_stream(content, to); });
    } else {
        node.bytes = written([object](GMimeStream *to) {
            g_mime_object_write_content_to_stream(object, nullptr, to);
        });
    }
    return node;
}

Owned<GMimeMessage> parseOnce(const QByteArray &bytes)
{
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), size_t(bytes.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    g_mime_parser_set_format(parser.get(), GMIME_FORMAT_MESSAGE);
    g_mime_parser_set_persist_stream(parser.get(), FALSE);
    return Owned<GMimeMessage>(g_mime_parser_construct_message(parser.get(), nullptr));
}

} // namespace

QByteArray MailTree::header(const char *name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(),
                                    [name](const auto &header) { return header.first == name; });
    return found != headers.end() ? found->second : QByteArray();
}

std::unique_ptr<MailTree> parseMail(const QByteArray &bytes)
{
    static const bool started = [] {
        g_mime_init();
        return true;
    }();
    Q_UNUSED(started);
    QByteArray source = bytes;
    if (source.startsWith("\xef\xbb\xbf"))
        source.remove(0, 3);
    // Blank lines and the separator of a mailbox before the header.
    while (source.startsWith('\n') || source.startsWith('\r'))
        source.remove(0, 1);
    if (source.startsWith("From ") || source.startsWith(">From "))
        source.remove(0, source.indexOf('\n') + 1);
    Owned<GMimeMessage> message = parseOnce(source);
    if (!message)
        message = parseOnce("X-First-Line: damaged\n" + source + "\n\n");
    if (!message)
        return nullptr;
    auto tree = std::make_unique<MailTree>();
    GMimeHeaderList *headers = g_mime_object_get_header_list(GMIME_OBJECT(message.get()));
    const int count = g_mime_header_list_get_count(headers);
    for (int i = 0; i < count; ++i) {
        GMimeHeader *header = g_mime_header_list_get_header_at(headers, i);
        const char *raw = g_mime_header_get_raw_value(header);
        tree->headers.emplace_back(QByteArray(g_mime_header_get_name(header)).toLower(), raw ? raw : "");
    }
    if (GMimeObject *root = g_mime_message_get_mime_part(message.get()))
        tree->root = nodeOf(root, 0);
    return tree;
}

bool parseMailDate(const QByteArray &raw, qint64 &seconds, int &offset)
{
    GDateTime *date = g_mime_utils_header_decode_date(raw.constData());
    if (!date)
        return false;
    seconds = g_date_time_to_unix(date);
    offset = int(g_date_time_get_utc_offset(date) / G_TIME_SPAN_SECOND);
    g_date_time_unref(date);
    return true;
}

} // namespace intray

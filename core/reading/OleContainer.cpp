// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/OleContainer.h"

#include <QCoreApplication>
#include <QtEndian>

#include <gsf/gsf.h>
#include <gsf/gsf-infile-msole.h>
#include <gsf/gsf-infile.h>
#include <gsf/gsf-input-memory.h>

#include <algorithm>

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::OleContainer)
};

constexpr size_t MostEntries = 20000;
constexpr int DeepestEntry = 60;
constexpr qint64 HeaderBytes = 512;

struct Unref
{
    void operator()(void *object) const
    {
        if (object)
            g_object_unref(object);
    }
};
using Infile = std::unique_ptr<GsfInfile, Unref>;
using Input = std::unique_ptr<GsfInput, Unref>;

// libgsf tells of damage by warnings only.
thread_local bool t_warned = false;

void startOnce()
{
    static const bool started = [] {
        gsf_init();
        const auto note = [](const gchar *, GLogLevelFlags, const gchar *, gpointer) { t_warned = true; };
        const auto levels = GLogLevelFlags(G_LOG_LEVEL_WARNING | G_LOG_LEVEL_CRITICAL);
        for (const char *domain : {"libgsf:msole", "libgsf", static_cast<const char *>(nullptr)})
            g_log_set_handler(domain, levels, note, nullptr);
        g_set_printerr_handler([](const gchar *) { t_warned = true; });
        return true;
    }();
    Q_UNUSED(started);
}

// libgsf allocates what these counts say and ends the process when that fails.
bool isSoundHeader(const QByteArray &bytes)
{
    if (bytes.size() < HeaderBytes || !bytes.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return false;
    const auto u16 = [&bytes](int at) { return qFromLittleEndian<quint16>(bytes.constData() + at); };
    const auto u32 = [&bytes](int at) { return qFromLittleEndian<quint32>(bytes.constData() + at); };
    const int shift = u16(30);
    if (shift < 7 || shift > 16 || u16(32) < 4 || u16(32) > shift)
        return false;
    const auto blocks = quint64(bytes.size() >> shift) + 1;
    return u32(44) <= blocks && u32(64) <= blocks && u32(72) <= blocks;
}

} // namespace

struct OleContainer::Opened
{
    QByteArray bytes; // libgsf points into them
    std::vector<OleEntry> entries;
    std::vector<Infile> storages; // by entry; null for streams
    std::vector<int> indexes;     // by entry: its place among the children of its parent
    bool damaged = false;
    bool cut = false;

    void addChildren(int parent, int depth);
    Input openStream(int entry);
};

void OleContainer::Opened::addChildren(int parent, int depth)
{
    GsfInfile *storage = storages[size_t(parent)].get();
    const int count = gsf_infile_num_children(storage);
    if (count > 0 && depth >= DeepestEntry) {
        cut = true;
        return;
    }
    std::vector<int> inner;
    for (int i = 0; i < count; ++i) {
        if (entries.size() >= MostEntries) {
            cut = true;
            break;
        }
        OleEntry entry;
        entry.name = QString::fromUtf8(gsf_infile_name_by_index(storage, i));
        entry.parent = parent;
        Input input(gsf_infile_child_by_index(storage, i));
        damaged = damaged || !input;
        // Streams have no children and count as -1.
        entry.isStorage = input && GSF_IS_INFILE(input.get())
                          && gsf_infile_num_children(GSF_INFILE(input.get())) >= 0;
        entry.size = entry.isStorage || !input ? 0 : qint64(gsf_input_size(input.get()));
        const auto index = int(entries.size());
        entries[size_t(parent)].children.push_back(index);
        if (entry.isStorage)
            inner.push_back(index);
        storages.emplace_back(entry.isStorage ? GSF_INFILE(input.release()) : nullptr);
        indexes.push_back(i);
        entries.push_back(std::move(entry));
    }
    for (const int index : inner)
        addChildren(index, depth + 1);
}

Input OleContainer::Opened::openStream(int entry)
{
    const int parent = entries[size_t(entry)].parent;
    if (parent < 0 || entries[size_t(entry)].isStorage)
        return nullptr;
    return Input(gsf_infile_child_by_index(storages[size_t(parent)].get(), indexes[size_t(entry)]));
}

OleContainer::OleContainer(std::unique_ptr<Opened> opened) : m_opened(std::move(opened)) {}
OleContainer::OleContainer(OleContainer &&) noexcept = default;
OleContainer &OleContainer::operator=(OleContainer &&) noexcept = default;
OleContainer::~OleContainer() = default;

Result<OleContainer> OleContainer::open(const QByteArray &bytes)
{
    startOnce();
    const QString message = Words::tr("This file is damaged: its table of contents cannot be read. Please "
                                      "ask the sender for it again.");
    if (!isSoundHeader(bytes))
        return failure(message, QStringLiteral("unsound OLE2 header"));
    auto opened = std::make_unique<Opened>();
    opened->bytes = bytes;
    t_warned = false;
    const Input memory(gsf_input_memory_new(reinterpret_cast<const guint8 *>(opened->bytes.constData()),
                                            gsf_off_t(opened->bytes.size()), FALSE));
    GError *error = nullptr;
    Infile root(gsf_infile_msole_new(memory.get(), &error));
    if (!root) {
        const QString detail = error ? QString::fromUtf8(error->message) : QString();
        g_clear_error(&error);
        return failure(message, detail);
    }
    OleEntry entry;
    entry.isStorage = true;
    opened->entries.push_back(std::move(entry));
    opened->storages.push_back(std::move(root));
    opened->indexes.push_back(0);
    opened->addChildren(0, 0);
    opened->damaged = opened->damaged || t_warned;
    return OleContainer(std::move(opened));
}

const std::vector<OleEntry> &OleContainer::entries() const
{
    return m_opened->entries;
}

std::optional<int> OleContainer::child(int storage, const QString &name) const
{
    for (const int index : m_opened->entries[size_t(storage)].children) {
        if (m_opened->entries[size_t(index)].name.compare(name, Qt::CaseInsensitive) == 0)
            return index;
    }
    return std::nullopt;
}

Result<QByteArray> OleContainer::read(int stream, qint64 limit) const
{
    const OleEntry &entry = m_opened->entries[size_t(stream)];
    t_warned = false;
    const Input input = m_opened->openStream(stream);
    const qint64 size = input ? qint64(gsf_input_size(input.get())) : 0;
    if (size > limit)
        return failure(Words::tr("A part of this file is too long and was not read. Please open the file and "
                                 "check it."),
                       QStringLiteral("stream of %1 bytes").arg(size));
    // Piece by piece: of a chain that breaks off the beginning can still be had.
    QByteArray content(input ? size : 0, Qt::Uninitialized);
    qint64 done = 0;
    qint64 piece = 1 << 20;
    while (done < size && piece > 0) {
        const qint64 count = std::min(piece, size - done);
        const bool there = gsf_input_seek(input.get(), gsf_off_t(done), G_SEEK_SET) == FALSE
                           && gsf_input_read(input.get(), size_t(count),
                                             reinterpret_cast<guint8 *>(content.data()) + done);
        if (there)
            done += count;
        else
            piece /= 4;
    }
    content.truncate(done);
    m_opened->damaged = m_opened->damaged || t_warned || !input || done < size;
    if (!input || (done == 0 && size > 0))
        return failure(Words::tr("A part of this file is damaged and cannot be read."), entry.name);
    return content;
}

bool OleContainer::isDamaged() const
{
    return m_opened->damaged;
}

bool OleContainer::isCut() const
{
    return m_opened->cut;
}

} // namespace intray

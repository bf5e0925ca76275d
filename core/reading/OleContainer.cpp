// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/OleContainer.h"

#include <QCoreApplication>
#include <QtEndian>

#include <gsf/gsf.h>
#include <gsf/gsf-infile-msole.h>
#include <gsf/gsf-infile.h>
#include <gsf/gsf-input-memory.h>
#include <gsf/gsf-outfile-msole.h>
#include <gsf/gsf-outfile.h>
#include <gsf/gsf-output-memory.h>

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

quint32 word(const QByteArray &bytes, qsizetype at)
{
    return at >= 0 && at + 4 <= bytes.size() ? qFromLittleEndian<quint32>(bytes.constData() + at) : 0;
}

void setWord(QByteArray &bytes, qsizetype at, quint32 value)
{
    if (at >= 0 && at + 4 <= bytes.size())
        qToLittleEndian(value, bytes.data() + at);
}

// Places in the header.
constexpr qsizetype FatCount = 44;
constexpr qsizetype MiniFatCount = 64;
constexpr qsizetype MoreFatCount = 72;
constexpr qsizetype FatList = 76;
constexpr quint32 FatsInHeader = 109;

int sectorShift(const QByteArray &bytes)
{
    return bytes.size() >= HeaderBytes ? qFromLittleEndian<quint16>(bytes.constData() + 30) : 0;
}

bool isOle(const QByteArray &bytes)
{
    const int shift = sectorShift(bytes);
    const int miniShift = bytes.size() >= HeaderBytes ? int(word(bytes, 32) & 0xffff) : 0;
    return bytes.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") && shift >= 7 && shift <= 16
           && miniShift >= 4 && miniShift <= shift;
}

// libgsf allocates what these counts say and ends the process when that fails.
bool hasSoundCounts(const QByteArray &bytes)
{
    const auto blocks = quint32(bytes.size() >> sectorShift(bytes)) + 1;
    return word(bytes, FatCount) <= blocks && word(bytes, MiniFatCount) <= blocks
           && word(bytes, MoreFatCount) <= blocks;
}

// Where the whole table is lost: one in which every sector is followed by the next, as most files are
// written. The number of its sectors; 0 when the file is too large for that.
quint32 appendStraightTable(QByteArray &bytes, qsizetype sector, qsizetype head, quint32 sectors)
{
    const auto perSector = quint32(sector / 4);
    const quint32 count = (sectors + perSector) / perSector;
    if (sectors == 0 || count > FatsInHeader)
        return 0;
    bytes.append(QByteArray(qsizetype(count) * sector, '\xff'));
    for (quint32 i = 0; i < sectors; ++i)
        setWord(bytes, head + qsizetype(sectors) * sector + 4 * qsizetype(i), i + 1 < sectors ? i + 1 : 0xfffffffeU);
    for (quint32 i = 0; i < count; ++i)
        setWord(bytes, FatList + 4 * qsizetype(i), sectors + i);
    return count;
}

// A copy in which the allocation table points nowhere outside the file: libgsf gives a file up for a single
// wrong entry, or for a table that was cut off. Only tables that fit into the header's list are mended.
QByteArray mended(QByteArray bytes)
{
    const qsizetype sector = qsizetype(1) << sectorShift(bytes);
    const qsizetype head = std::max<qsizetype>(HeaderBytes, sector);
    const qsizetype body = std::max<qsizetype>(bytes.size() - head, 0);
    const auto sectors = quint32((body + sector - 1) / sector);
    bytes.append(QByteArray(head + qsizetype(sectors) * sector - bytes.size(), '\0'));
    quint32 kept = 0;
    for (quint32 i = 0; i < std::min(word(bytes, FatCount), FatsInHeader); ++i) {
        const quint32 fat = word(bytes, FatList + 4 * qsizetype(i));
        if (fat >= sectors)
            continue;
        setWord(bytes, FatList + 4 * qsizetype(kept++), fat);
        const qsizetype start = head + qsizetype(fat) * sector;
        for (qsizetype at = start; at < start + sector; at += 4) {
            if (word(bytes, at) >= sectors && word(bytes, at) < 0xfffffffcU)
                setWord(bytes, at, 0xfffffffeU); // end of chain
        }
    }
    if (kept == 0)
        kept = appendStraightTable(bytes, sector, head, sectors);
    setWord(bytes, FatCount, kept);
    setWord(bytes, MoreFatCount, 0);
    setWord(bytes, MiniFatCount, std::min(word(bytes, MiniFatCount), sectors > 0 ? sectors - 1 : 0));
    return bytes;
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

    Infile openRoot(QString &why);
    void addChildren(int parent, int depth);
    Input openStream(int entry);
};

Infile OleContainer::Opened::openRoot(QString &why)
{
    if (!hasSoundCounts(bytes)) {
        why = QStringLiteral("counts past the end of the file");
        return nullptr;
    }
    const Input memory(gsf_input_memory_new(reinterpret_cast<const guint8 *>(bytes.constData()),
                                            gsf_off_t(bytes.size()), FALSE));
    GError *error = nullptr;
    Infile root(gsf_infile_msole_new(memory.get(), &error));
    if (error)
        why = QString::fromUtf8(error->message);
    g_clear_error(&error);
    return root;
}

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
    auto opened = std::make_unique<Opened>();
    QString why = QStringLiteral("no OLE2 header");
    t_warned = false;
    Infile root;
    if (isOle(bytes)) {
        opened->bytes = bytes;
        root = opened->openRoot(why);
        if (!root) {
            opened->damaged = true;
            opened->bytes = mended(bytes);
            root = opened->openRoot(why);
        }
    }
    if (!root)
        return failure(Words::tr("This file is damaged: its table of contents cannot be read. Please ask the "
                                 "sender for it again."),
                       why);
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

namespace {

// Copies entries into a container that is being written.
class Repacking
{
public:
    Repacking(const OleContainer &from, qint64 limit, const std::map<int, QByteArray> &replaced)
        : m_from(from), m_replaced(replaced), m_room(limit)
    {
    }

    void add(GsfOutfile *to, int index)
    {
        const OleEntry &entry = m_from.entries()[size_t(index)];
        const std::unique_ptr<GsfOutput, Unref> output(
            gsf_outfile_new_child(to, entry.name.toUtf8().constData(), entry.isStorage ? TRUE : FALSE));
        if (!output)
            return;
        if (entry.isStorage) {
            for (const int child : entry.children)
                add(GSF_OUTFILE(output.get()), child);
        } else {
            const auto other = m_replaced.find(index);
            const QByteArray content = other != m_replaced.end() ? other->second
                                       : m_room > 0 ? m_from.read(index, m_room).value_or(QByteArray())
                                                    : QByteArray();
            m_room -= content.size();
            gsf_output_write(output.get(), size_t(content.size()),
                             reinterpret_cast<const guint8 *>(content.constData()));
        }
        gsf_output_close(output.get());
    }

    bool hasRoom() const { return m_room > 0; }

private:
    const OleContainer &m_from;
    const std::map<int, QByteArray> &m_replaced;
    qint64 m_room;
};

} // namespace

QByteArray OleContainer::repacked(int storage, qint64 limit, const std::map<int, QByteArray> &replaced,
                                  const std::vector<int> &also) const
{
    const std::unique_ptr<GsfOutput, Unref> memory(gsf_output_memory_new());
    const std::unique_ptr<GsfOutfile, Unref> root(gsf_outfile_msole_new(memory.get()));
    Repacking repacking(*this, limit, replaced);
    for (const int child : entries()[size_t(storage)].children)
        repacking.add(root.get(), child);
    for (const int other : also)
        repacking.add(root.get(), other);
    gsf_output_close(GSF_OUTPUT(root.get()));
    const guint8 *bytes = gsf_output_memory_get_bytes(GSF_OUTPUT_MEMORY(memory.get()));
    if (!bytes || !repacking.hasRoom())
        return {};
    return QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(gsf_output_size(memory.get())));
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/ArchiveReader.h"

#include "core/reading/Charset.h"
#include "core/reading/Inflate.h"
#include "core/reading/ZipArchive.h"
#include "core/reading/ZipSalvage.h"

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::ArchiveReader)
};

using Kind = ReadingIssue::Kind;

// Text packs to a tenth, tables of repeats to a fiftieth; what grows more is made to hurt.
constexpr qint64 MostGrowth = 150;
constexpr qint64 SmallFile = 10'000'000;

qint64 mostUnpacked(qint64 packed, const Reading &reading)
{
    const qint64 grown = packed > reading.limits().fileBytes ? reading.limits().fileBytes : packed * MostGrowth;
    return std::min(std::max(grown, SmallFile), reading.limits().fileBytes);
}

QString nameIn(const QString &path)
{
    return path.section(u'/', -1).section(u'\\', -1);
}

// What file managers and office programs leave beside the files of a person.
bool isLitter(const QString &path)
{
    const QString name = nameIn(path);
    return path.startsWith(QLatin1String("__MACOSX/")) || path.contains(QLatin1String("/__MACOSX/"))
        || name.startsWith(QLatin1String("._")) || name.startsWith(QLatin1String("~$"))
        || name == QLatin1String(".DS_Store") || name.compare(QLatin1String("Thumbs.db"), Qt::CaseInsensitive) == 0
        || name.compare(QLatin1String("desktop.ini"), Qt::CaseInsensitive) == 0;
}

FileToRead entryFile(const QString &name)
{
    FileToRead file;
    file.name = name;
    file.role = PartRole::Attachment;
    return file;
}

// A file of the archive that is there but cannot be had.
void addLost(int archive, const QString &name, Kind kind, const QString &message, Reading &reading)
{
    if (!reading.hasRoomForParts())
        return reading.readInside(archive, entryFile(name));
    FileToRead file = entryFile(name);
    file.parent = archive;
    reading.addIssue(reading.begin(file, QStringLiteral("application/octet-stream")), kind, message);
}

void addBomb(int archive, const QString &name, Reading &reading)
{
    addLost(archive, name, Kind::LimitReached,
            Words::tr("This file in the archive unpacks to far more than it should and was not read. Please be careful "
                      "with it and ask the sender what it is."),
            reading);
}

void addDamaged(int archive, const QString &name, Reading &reading)
{
    addLost(archive, name, Kind::Damaged,
            Words::tr("This file in the archive is damaged or packed in a way that is not known. Please ask the sender "
                      "for it again."),
            reading);
}

void addProtected(int archive, const QString &name, Reading &reading)
{
    addLost(archive, name, Kind::PasswordProtected,
            Words::tr("This file in the archive is protected by a password. Please unpack the archive with the password "
                      "and import the files in it."),
            reading);
}

// One file of a zip archive, however it was found.
void readEntry(int archive, const QString &name, QByteArray bytes, bool cut, bool damaged, Reading &reading)
{
    if (cut)
        return addBomb(archive, name, reading);
    if (damaged && bytes.isEmpty())
        return addDamaged(archive, name, reading);
    FileToRead inner = entryFile(name);
    inner.bytes = std::move(bytes);
    if (damaged)
        reading.addPartlyIssue(archive, Kind::Damaged,
                               Words::tr("\"%1\" in this archive is damaged; its end is missing.").arg(name));
    reading.readInside(archive, std::move(inner));
}

void readDamagedZip(int part, const FileToRead &file, Reading &reading)
{
    bool found = false;
    const auto take = [&](SalvagedEntry &&entry) {
        if (entry.path.endsWith(u'/') || isLitter(entry.path))
            return true;
        const bool room = reading.hasRoomForParts();
        if (!found)
            reading.addPartlyIssue(part, Kind::Damaged,
                                   Words::tr("This archive is damaged. What could still be found in it was read; files "
                                             "may be missing. Please ask the sender for it again."));
        found = true;
        const QString name = nameIn(entry.path);
        if (entry.encrypted)
            addProtected(part, name, reading);
        else
            readEntry(part, name, std::move(entry.content.bytes), entry.content.cut, entry.content.damaged, reading);
        return room;
    };
    salvageZip(file.bytes, reading, [&reading](qint64 packed) { return mostUnpacked(packed, reading); }, take);
    if (!found)
        reading.addIssue(part, Kind::Damaged,
                         Words::tr("This archive is damaged and cannot be opened. Please ask the sender for it again."));
}

void readZip(const FileToRead &file, Reading &reading)
{
    const int part = reading.begin(file, QStringLiteral("application/zip"));
    ZipArchive archive(file.bytes, reading);
    if (!archive.isOpen())
        return readDamagedZip(part, file, reading);
    // One more than fits, so that something says that there are more.
    const std::vector<ZipArchive::Entry> entries = archive.entries(reading.limits().parts + 1);
    for (size_t i = 0; i < entries.size(); ++i) {
        const ZipArchive::Entry &entry = entries[i];
        if (entry.isFolder() || isLitter(entry.path))
            continue;
        const QString name = nameIn(entry.path);
        if (!reading.hasRoomForParts())
            return reading.readInside(part, entryFile(name));
        if (entry.encrypted) {
            addProtected(part, name, reading);
            continue;
        }
        ZipArchive::Unpacked unpacked = archive.unpack(int(i), mostUnpacked(entry.packedBytes, reading));
        if (archive.isCut()) {
            reading.addPartlyIssue(part, Kind::LimitReached,
                                   Words::tr("This archive unpacks to more than can be read; from \"%1\" on its files "
                                             "were left out. Please unpack it and import the files one by one.")
                                       .arg(name));
            return;
        }
        readEntry(part, name, std::move(unpacked.bytes), unpacked.cut, unpacked.damaged, reading);
    }
    if (entries.size() < size_t(archive.entryCount()) && reading.hasRoomForParts())
        reading.addPartlyIssue(part, Kind::LimitReached,
                               Words::tr("This archive holds %1 files; only the first ones were read.")
                                   .arg(archive.entryCount()));
}

QString unzippedName(const QString &name)
{
    if (name.endsWith(QLatin1String(".tgz"), Qt::CaseInsensitive))
        return name.chopped(4) + QLatin1String(".tar");
    return name.endsWith(QLatin1String(".gz"), Qt::CaseInsensitive) ? name.chopped(3) : name;
}

void readGzip(const FileToRead &file, Reading &reading)
{
    const int part = reading.begin(file, QStringLiteral("application/gzip"));
    Inflated inflated = inflate(file.bytes, Deflated::Gzip, mostUnpacked(file.bytes.size(), reading), reading);
    FileToRead inner = entryFile(unzippedName(file.name));
    if (inflated.cut)
        return addBomb(part, inner.name, reading);
    if (inflated.damaged && inflated.bytes.isEmpty()) {
        reading.addIssue(part, Kind::Damaged,
                         Words::tr("This archive is damaged and cannot be opened. Please ask the sender for it again."));
        return;
    }
    if (inflated.damaged)
        reading.addPartlyIssue(part, Kind::Damaged, Words::tr("This archive is damaged; its end is missing."));
    inner.bytes = std::move(inflated.bytes);
    reading.readInside(part, std::move(inner));
}

constexpr qsizetype TarBlock = 512;

bool isTar(const QByteArray &bytes)
{
    return bytes.size() >= TarBlock && bytes.mid(257, 5) == "ustar";
}

// A number in octal digits, as tar writes it; none when it is written in another way.
std::optional<qint64> octal(QByteArray digits)
{
    digits = digits.left(digits.indexOf('\0') < 0 ? -1 : digits.indexOf('\0')).trimmed();
    bool ok = false;
    const qint64 value = digits.toLongLong(&ok, 8);
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

QString cString(const QByteArray &field)
{
    return decodeText(field.left(field.indexOf('\0') < 0 ? -1 : field.indexOf('\0')));
}

// The path in a pax header: records of the form "27 path=orders/order 1.pdf\n".
QString paxPath(const QByteArray &records)
{
    const qsizetype at = records.indexOf(" path=");
    const qsizetype end = at < 0 ? -1 : records.indexOf('\n', at);
    return at < 0 ? QString() : decodeText(records.mid(at + 6, end < 0 ? -1 : end - at - 6));
}

void readTar(const FileToRead &file, Reading &reading)
{
    const int part = reading.begin(file, QStringLiteral("application/x-tar"));
    const QByteArray &bytes = file.bytes;
    QString longName;
    for (qsizetype at = 0; at + TarBlock <= bytes.size() && bytes.at(at) != '\0';) {
        const auto size = octal(bytes.mid(at + 124, 12));
        const char type = bytes.at(at + 156);
        if (!size || *size > bytes.size() - at - TarBlock || bytes.mid(at + 257, 5) != "ustar") {
            reading.addPartlyIssue(part, Kind::Damaged,
                                   Words::tr("This archive is damaged; the files at its end are missing."));
            return;
        }
        const QByteArray content = bytes.mid(at + TarBlock, *size);
        const QString path = longName.isEmpty() ? cString(bytes.mid(at, 100)) : longName;
        longName = type == 'L' ? cString(content) : type == 'x' ? paxPath(content) : QString();
        if ((type == '0' || type == '\0') && !isLitter(path) && !path.endsWith(u'/')) {
            FileToRead inner = entryFile(nameIn(path));
            inner.bytes = content;
            const bool room = reading.hasRoomForParts();
            reading.readInside(part, std::move(inner));
            if (!room)
                return;
        }
        at += TarBlock + (*size + TarBlock - 1) / TarBlock * TarBlock;
    }
}

} // namespace

void ArchiveReader::read(const FileToRead &file, Reading &reading) const
{
    if (kindOf(file) == FileKind::Zip)
        return readZip(file, reading);
    if (file.bytes.startsWith("\x1f\x8b"))
        return readGzip(file, reading);
    if (isTar(file.bytes))
        return readTar(file, reading);
    const int part = reading.begin(file, mediaTypeOf(FileKind::OtherArchive, file.bytes));
    reading.addIssue(part, Kind::Unsupported,
                     Words::tr("This is a packed archive of a kind that is not opened here. Please unpack it and import "
                               "the files in it, or ask the sender for a .zip file."));
}

} // namespace intray

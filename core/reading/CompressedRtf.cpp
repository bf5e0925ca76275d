// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/CompressedRtf.h"

#include <QtEndian>

#include <array>

namespace intray {

namespace {

constexpr qsizetype HeaderBytes = 16;
constexpr quint32 Compressed = 0x75465a4c;   // "LZFu"
constexpr quint32 Uncompressed = 0x414c454d; // "MELA"

// What every dictionary begins with ([MS-OXRTFCP] 2.1.2.1): 207 characters.
constexpr char Start[] = "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss "
                         "\\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier"
                         "{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab"
                         "\\tx";

// CRC-32 with neither start nor end inverted.
quint32 checkSum(QByteArrayView bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> values{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value >> 1) ^ ((value & 1) != 0 ? 0xedb88320U : 0);
            values[i] = value;
        }
        return values;
    }();
    quint32 crc = 0;
    for (const char byte : bytes)
        crc = table[(crc ^ uchar(byte)) & 0xff] ^ (crc >> 8);
    return crc;
}

// The 4096 bytes written last, at positions that wrap around.
class Dictionary
{
public:
    Dictionary()
    {
        for (const char *c = Start; *c; ++c)
            put(*c);
    }
    void put(char c)
    {
        m_bytes[m_write] = c;
        m_write = (m_write + 1) % m_bytes.size();
    }
    char at(quint32 position) const { return m_bytes[position % m_bytes.size()]; }
    quint32 writePosition() const { return quint32(m_write); }

private:
    std::array<char, 4096> m_bytes{};
    size_t m_write = 0;
};

void decompress(QByteArrayView packed, qint64 limit, UnpackedRtf &unpacked)
{
    Dictionary dictionary;
    qsizetype at = 0;
    while (at < packed.size()) {
        const auto control = uchar(packed[at++]);
        for (int bit = 0; bit < 8; ++bit) {
            const bool reference = (control >> bit & 1) != 0;
            if (at + (reference ? 1 : 0) >= packed.size()) {
                unpacked.damaged = true; // the end is marked; here it is not
                return;
            }
            if (unpacked.rtf.size() >= limit) {
                unpacked.cut = true;
                return;
            }
            if (!reference) {
                dictionary.put(packed[at]);
                unpacked.rtf += packed[at++];
                continue;
            }
            const quint32 token = quint32(uchar(packed[at])) << 8 | uchar(packed[at + 1]);
            at += 2;
            const quint32 position = token >> 4;
            if (position == dictionary.writePosition())
                return; // the mark of the end
            for (quint32 i = 0; i < (token & 0xf) + 2; ++i) {
                const char c = dictionary.at(position + i);
                dictionary.put(c);
                unpacked.rtf += c;
            }
        }
    }
}

} // namespace

UnpackedRtf unpackRtf(const QByteArray &packed, qint64 limit)
{
    UnpackedRtf unpacked;
    if (packed.size() < HeaderBytes)
        return unpacked;
    const auto word = [&packed](int at) { return qFromLittleEndian<quint32>(packed.constData() + at); };
    // The sizes in the header are often wrong by a little: what is there counts.
    const auto content = QByteArrayView(packed).sliced(HeaderBytes);
    const quint32 kind = word(8);
    if (kind == Uncompressed) {
        const qint64 size = std::min<qint64>(content.size(), word(4));
        unpacked.damaged = content.size() < qint64(word(4));
        unpacked.cut = size > limit;
        unpacked.rtf = content.first(std::min(size, limit)).toByteArray();
    } else if (kind == Compressed) {
        decompress(content, limit, unpacked);
        const qint64 summed = std::clamp<qint64>(qint64(word(0)) + 4 - HeaderBytes, 0, content.size());
        unpacked.damaged = unpacked.damaged || checkSum(content.first(summed)) != word(12);
    }
    while (unpacked.rtf.endsWith('\0'))
        unpacked.rtf.chop(1);
    return unpacked;
}

} // namespace intray

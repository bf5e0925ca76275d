// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/Inflate.h"

#include <gio/gio.h>

namespace intray {

Inflated inflate(QByteArrayView packed, Deflated format, qint64 most, Reading &reading)
{
    Inflated inflated;
    const bool gzip = format == Deflated::Gzip;
    GZlibDecompressor *decompressor
        = g_zlib_decompressor_new(gzip ? G_ZLIB_COMPRESSOR_FORMAT_GZIP : G_ZLIB_COMPRESSOR_FORMAT_RAW);
    QByteArray piece(1 << 18, Qt::Uninitialized);
    qsizetype &at = inflated.consumed;
    bool finished = false;
    while (at < packed.size() && !finished && !inflated.cut && !inflated.damaged) {
        gsize read = 0;
        gsize written = 0;
        GError *error = nullptr;
        const GConverterResult result
            = g_converter_convert(G_CONVERTER(decompressor), packed.data() + at, gsize(packed.size() - at), piece.data(),
                                  gsize(piece.size()), G_CONVERTER_INPUT_AT_END, &read, &written, &error);
        inflated.damaged = result == G_CONVERTER_ERROR;
        g_clear_error(&error);
        at += qsizetype(read);
        inflated.bytes.append(piece.constData(), qsizetype(written));
        inflated.cut = inflated.bytes.size() > most || !reading.takeUnpacked(qint64(written));
        if (result == G_CONVERTER_FINISHED) {
            // Another member may follow in a gzip file; zeros and the like are no part of it.
            finished = !gzip || at >= packed.size() || packed[at] != '\x1f';
            g_converter_reset(G_CONVERTER(decompressor));
        }
    }
    inflated.damaged = inflated.damaged || (!finished && !inflated.cut);
    g_object_unref(decompressor);
    return inflated;
}

} // namespace intray

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace intray {

// What a PKCS #7 (CMS, RFC 5652) container holds. Nothing is verified: whether the signature is good is
// for others to say, here only the sealed content is taken out.
struct Pkcs7
{
    enum class Kind { Signed, SignatureOnly, Encrypted, Compressed, Damaged };
    Kind kind = Kind::Damaged;
    QByteArray content; // of Signed
};

// DER or BER, in binary, in base64, or in PEM armour.
Pkcs7 openPkcs7(const QByteArray &bytes);

// Whether the bytes begin like such a container in binary form.
bool looksLikePkcs7(const QByteArray &bytes);

} // namespace intray

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace intray {

// Header values from their raw bytes. The mail library loses everything after the padding of the first
// of several base64 words, so encoded words are decoded here.

// Unfolded, encoded words (RFC 2047) decoded, raw 8-bit bytes taken for what they most likely are.
QString decodeHeader(const QByteArray &raw);

// The mailboxes of an address header; groups are flattened.
std::vector<MailAddress> decodeAddresses(const QByteArray &raw);

// A parameter of Content-Type or Content-Disposition, with continuations and character sets (RFC 2231)
// as well as encoded words, which are not allowed there but common. Empty when absent.
QString headerParameter(const QByteArray &raw, const QByteArray &name);

} // namespace intray

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace intray {

// Whether anybody can have an address at this domain (gmail.com, t-online.de, mail.yahoo.co.uk): it
// then names no company. The providers are data, in resources/matching.
bool isPublicMailDomain(const QString &domain);

} // namespace intray

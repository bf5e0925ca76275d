// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace intray {

// The language a text is most likely written in, as Tesseract names it, by its common words; `fallback`
// when it does not show.
QString languageOf(const QStringList &words, const QString &fallback);

// Whether the words leave no doubt about it.
bool isOfOneLanguage(const QStringList &words);

} // namespace intray

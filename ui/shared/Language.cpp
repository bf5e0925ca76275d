// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/Language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace intray {

void Language::choose(const QString &code)
{
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qtTexts);
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    // Numbers and dates on screen follow the language too; documents are read without it.
    QLocale::setDefault(locale);
    // English needs its file too: it says "1 order" and "2 orders".
    if (m_texts.load(locale, QStringLiteral("intray"), QStringLiteral("_"), QStringLiteral(":/translations"))
        || m_texts.load(QStringLiteral(":/translations/intray_en.qm")))
        QCoreApplication::installTranslator(&m_texts);
    if (m_qtTexts.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTexts);
}

} // namespace intray

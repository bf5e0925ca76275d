// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

class QApplication;

namespace intray {

// The language of the window: our texts and those of Qt itself.
class Language
{
public:
    explicit Language(QApplication &application) : m_application(application) {}
    // "en", "de", "fr"; empty: that of the system. Texts that are already shown stay as they are.
    void choose(const QString &code);

private:
    QApplication &m_application;
    QTranslator m_texts, m_qtTexts;
};

} // namespace intray

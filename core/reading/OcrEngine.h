// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/Pixels.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <vector>

namespace tesseract {
class TessBaseAPI;
}

namespace intray {

// The letter models of the installed languages, in memory, so that recognition opens no file.
class OcrModels
{
public:
    // Reads the models from where the system keeps them; empty when none are installed.
    static OcrModels load();

    bool isEmpty() const { return m_models.empty(); }
    // As Tesseract names them: "eng", "deu".
    QStringList languages() const;
    const QByteArray &model(const QString &language) const { return m_models.at(language); }
    bool has(const QString &language) const { return m_models.contains(language); }

private:
    std::map<QString, QByteArray> m_models;
};

// A word as the engine reads it, in pixels of the strip that was handed in.
struct OcrWord
{
    QString text;
    PixelBox box;
    double confidence = 0; // 0 to 1
};

// Reads strips of one text line each. Keeps an engine for each language once it was asked for. Used by
// one thread; `models` must outlive it.
class OcrEngine
{
public:
    enum class Shape { Line, Word, RawLine };

    explicit OcrEngine(const OcrModels &models);
    ~OcrEngine();

    const OcrModels &models() const { return m_models; }
    // `strip` is grey, dark on light, with a light margin. Empty when nothing was read.
    std::vector<OcrWord> read(Pix *strip, const QString &language, Shape shape = Shape::Line);

private:
    tesseract::TessBaseAPI *engineFor(const QString &language);

    const OcrModels &m_models;
    std::map<QString, std::unique_ptr<tesseract::TessBaseAPI>> m_engines;
};

} // namespace intray

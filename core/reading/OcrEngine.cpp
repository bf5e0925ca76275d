// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/OcrEngine.h"

#include <QDir>
#include <QFile>

#include <tesseract/baseapi.h>
#include <tesseract/resultiterator.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace intray {

namespace {

constexpr const char *KnownLanguages[] = {"eng", "deu", "fra", "nld", "ita", "spa"};
constexpr int StripDpi = 300;
#ifdef __GLIBC__
constexpr int LargestKept = 32 << 20; // bytes
#endif

// Where Debian, other distributions and the user's own choice keep the models.
QString modelFolder()
{
    QStringList folders;
    if (qEnvironmentVariableIsSet("TESSDATA_PREFIX"))
        folders += qEnvironmentVariable("TESSDATA_PREFIX");
    folders += QStringLiteral("/usr/share/tesseract-ocr/5/tessdata");
    folders += QStringLiteral("/usr/share/tesseract-ocr/4.00/tessdata");
    folders += QStringLiteral("/usr/share/tessdata");
    folders += QStringLiteral("/usr/local/share/tessdata");
    for (const QString &folder : std::as_const(folders)) {
        if (!QDir(folder).entryList({QStringLiteral("*.traineddata")}, QDir::Files).isEmpty())
            return folder;
    }
    return {};
}

tesseract::PageSegMode modeOf(OcrEngine::Shape shape)
{
    switch (shape) {
    case OcrEngine::Shape::Line:
        return tesseract::PSM_SINGLE_LINE;
    case OcrEngine::Shape::Word:
        return tesseract::PSM_SINGLE_WORD;
    case OcrEngine::Shape::RawLine:
        return tesseract::PSM_RAW_LINE;
    }
    return tesseract::PSM_SINGLE_LINE;
}

} // namespace

OcrModels OcrModels::load()
{
    OcrModels models;
    const QString folder = modelFolder();
    if (folder.isEmpty())
        return models;
    for (const char *language : KnownLanguages) {
        QFile file(folder + u'/' + QLatin1String(language) + QLatin1String(".traineddata"));
        if (file.open(QIODevice::ReadOnly))
            models.m_models.emplace(QLatin1String(language), file.readAll());
    }
    return models;
}

QStringList OcrModels::languages() const
{
    QStringList languages;
    for (const auto &[language, model] : m_models)
        languages += language;
    return languages;
}

OcrEngine::OcrEngine(const OcrModels &models) : m_models(models)
{
#ifdef __GLIBC__
    // The network asks for the same large blocks for each strip; given back to the system in between, they must be
    // cleared anew each time.
    mallopt(M_MMAP_THRESHOLD, LargestKept);
    mallopt(M_TRIM_THRESHOLD, LargestKept);
#endif
}

OcrEngine::~OcrEngine() = default;

tesseract::TessBaseAPI *OcrEngine::engineFor(const QString &language)
{
    const auto known = m_engines.find(language);
    if (known != m_engines.end())
        return known->second.get();
    auto engine = std::make_unique<tesseract::TessBaseAPI>();
    const QByteArray &model = m_models.model(language);
    if (engine->Init(model.constData(), int(model.size()), language.toLatin1().constData(),
                     tesseract::OEM_LSTM_ONLY, nullptr, 0, nullptr, nullptr, false, nullptr)
        != 0)
        engine = nullptr;
    if (engine) {
        // Strips are dark on light when they get here; trying both costs time and invites nonsense.
        engine->SetVariable("tessedit_do_invert", "0");
        // The network parts words by itself; looking for types of one width takes time and changes nothing.
        engine->SetVariable("textord_all_prop", "1");
        engine->SetVariable("debug_file", "/dev/null");
    }
    return m_engines.emplace(language, std::move(engine)).first->second.get();
}

std::vector<OcrWord> OcrEngine::read(Pix *strip, const QString &language, Shape shape)
{
    std::vector<OcrWord> words;
    tesseract::TessBaseAPI *engine = m_models.has(language) ? engineFor(language) : nullptr;
    if (!engine || !strip)
        return words;
    engine->SetPageSegMode(modeOf(shape));
    engine->SetImage(strip);
    engine->SetSourceResolution(StripDpi);
    if (engine->Recognize(nullptr) != 0)
        return words;
    const std::unique_ptr<tesseract::ResultIterator> at(engine->GetIterator());
    if (!at)
        return words;
    do {
        const std::unique_ptr<char[]> text(at->GetUTF8Text(tesseract::RIL_WORD));
        OcrWord word;
        if (!text
            || !at->BoundingBox(tesseract::RIL_WORD, &word.box.left, &word.box.top, &word.box.right,
                                &word.box.bottom))
            continue;
        word.text = QString::fromUtf8(text.get()).simplified().remove(u' ');
        word.confidence = std::clamp(double(at->Confidence(tesseract::RIL_WORD)) / 100, 0.0, 1.0);
        if (!word.text.isEmpty())
            words.push_back(std::move(word));
    } while (at->Next(tesseract::RIL_WORD));
    return words;
}

} // namespace intray

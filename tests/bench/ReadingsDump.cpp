// SPDX-License-Identifier: GPL-3.0-or-later
// The hypotheses that compete for the orders on pages, with what speaks for each, one line of JSON an order:
// what resources/confidence/fit_readings.py fits the weights from.
// usage: dump_readings --master DIR FILE...
#include "core/documents/DocumentStream.h"
#include "core/extraction/TableOrderExtractor.h"
#include "core/masterdata/MasterDataImport.h"
#include "core/orders/FieldVisit.h"
#include "core/reading/Reading.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace intray;

namespace {

Document readInProcess(const QByteArray &bytes, const QString &name)
{
    DocumentAssembler assembler;
    Reading reading(ReadingLimits{}, [&](const QByteArray &frame) { (void)assembler.add(frame); });
    FileToRead file;
    file.bytes = bytes;
    file.name = name;
    reading.read(file);
    return assembler.take();
}

QJsonObject toJson(const OrderLine &line)
{
    QJsonObject object;
    visitLine(line, [&](FieldName name, const auto &field) {
        if (field.value)
            object[fieldKey(name)] = valueText(*field.value);
    });
    return object;
}

QJsonObject toJson(const OrderHypothesis &hypothesis, const std::vector<TableCandidate> &candidates)
{
    QJsonObject features, object;
    for (std::size_t i = 0; i < FeatureCount; ++i) {
        if (hypothesis.features[Feature(i)] != 0)
            features[toKey(Feature(i))] = hypothesis.features[Feature(i)];
    }
    QJsonArray lines;
    for (const OrderLine *line : linesOf(hypothesis, candidates))
        lines.append(toJson(*line));
    object[QStringLiteral("features")] = features;
    object[QStringLiteral("lines")] = lines;
    for (const auto &[key, field] : {std::pair("net_total", &hypothesis.totals.net),
                                     std::pair("tax_total", &hypothesis.totals.tax),
                                     std::pair("total", &hypothesis.totals.total)}) {
        if (field->value)
            object[QLatin1String(key)] = field->value->toString();
    }
    return object;
}

void dump(const QString &path, const Catalog &catalog)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s cannot be opened\n", qPrintable(path));
        return;
    }
    const QString name = QFileInfo(path).fileName();
    const TableOrderExtractor extractor([&](const auto &hypotheses, const auto &candidates) {
        QJsonArray array;
        for (const OrderHypothesis &hypothesis : hypotheses)
            array.append(toJson(hypothesis, candidates));
        const QJsonObject order{{QStringLiteral("file"), name}, {QStringLiteral("hypotheses"), array}};
        std::puts(QJsonDocument(order).toJson(QJsonDocument::Compact).constData());
    });
    const Document document = readInProcess(file.readAll(), name);
    const CustomerMemory memory;
    const auto lexicon = Lexicon::builtIn();
    for (int part = 0; part < int(document.parts.size()); ++part) {
        if (extractor.canRead(document, part))
            extractor.extract(document, part, {*lexicon, catalog, memory, QDate(2026, 3, 2), {}});
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QStringList files = app.arguments().mid(1);
    MasterData data;
    if (const qsizetype at = files.indexOf(QLatin1String("--master")); at >= 0 && at + 1 < files.size()) {
        auto master = readMasterData(files[at + 1], {}, {});
        if (!master) {
            std::fprintf(stderr, "%s\n", qPrintable(master.error().message));
            return 1;
        }
        data = std::move(master->data);
        files.remove(at, 2);
    }
    const Catalog catalog(std::move(data));
    for (const QString &path : files)
        dump(path, catalog);
    return 0;
}

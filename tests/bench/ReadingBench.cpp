// SPDX-License-Identifier: GPL-3.0-or-later
// What a page costs in one process: read to words, and on to a checked order.
// usage: bench_reading FILE... [--master DIR]
#include "core/documents/DocumentStream.h"
#include "core/intake/Intake.h"
#include "core/masterdata/MasterDataImport.h"
#include "core/matching/Matching.h"
#include "core/reading/Reading.h"
#include "tests/bench/Stopwatch.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace intray;

namespace {

Document readInProcess(const QByteArray &bytes, const QString &name)
{
    DocumentAssembler assembler;
    Reading reading(ReadingLimits{}, [&](const QByteArray &frame) {
        if (!assembler.add(frame))
            std::puts("damaged frame");
    });
    FileToRead file;
    file.bytes = bytes;
    file.name = name;
    reading.read(file);
    return assembler.take();
}

int pagesOf(const Document &document)
{
    int pages = 0;
    for (const Part &part : document.parts) {
        if (const Pages *content = part.pages())
            pages += int(content->pages.size());
    }
    return std::max(pages, 1);
}

struct Costs
{
    double reading = 0, extraction = 0, matching = 0, checking = 0;
    int pages = 0;
};

void addCosts(Costs &costs, const QString &path, const Knowledge &knowledge)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::printf("%s cannot be opened\n", qPrintable(path));
        return;
    }
    const QByteArray bytes = file.readAll();
    const QString name = QFileInfo(path).fileName();
    Document document;
    costs.reading += timed(3, [&] { document = readInProcess(bytes, name); }).cpu;
    costs.pages += pagesOf(document);
    const QDate today(2026, 3, 2);
    std::vector<Order> orders;
    costs.extraction += timed(3, [&] {
        orders = extractOrders(document, {*knowledge.lexicon, *knowledge.catalog, *knowledge.memory, today}).orders;
    }).cpu;
    const std::vector<Order> extracted = orders;
    costs.matching += timed(3, [&] {
        orders = extracted;
        for (Order &order : orders)
            matchOrder(order, *knowledge.catalog, *knowledge.memory);
    }).cpu;
    const CheckContext context{*knowledge.catalog, *knowledge.memory, knowledge.policy, today, {},
                               &document, Intent::Order, {}};
    costs.checking += timed(3, [&] {
        for (const Order &order : orders)
            checkOrder(order, context);
    }).cpu;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QStringList files = application.arguments().mid(1);
    MasterData data;
    if (const qsizetype option = files.indexOf(QStringLiteral("--master")); option >= 0) {
        if (auto imported = readMasterData(files.value(option + 1), {}, {}))
            data = std::move(imported->data);
        files.remove(option, std::min<qsizetype>(2, files.size() - option));
    }
    const Knowledge knowledge{Lexicon::builtIn(), std::make_shared<const Catalog>(std::move(data)),
                              std::make_shared<const CustomerMemory>(), Policy::builtIn()};
    Costs costs;
    for (const QString &file : files)
        addCosts(costs, file, knowledge);
    if (costs.pages == 0)
        return 2;
    const double all = costs.reading + costs.extraction + costs.matching + costs.checking;
    std::printf("%d files, %d pages; CPU a page\n", int(files.size()), costs.pages);
    printRow("page to words with boxes", costs.reading / costs.pages, 6);
    printRow("layout and extraction", costs.extraction / costs.pages, 0);
    printRow("matching", costs.matching / costs.pages, 0);
    printRow("checking", costs.checking / costs.pages, 0);
    printRow("page to checked order", all / costs.pages, 10);
    return 0;
}

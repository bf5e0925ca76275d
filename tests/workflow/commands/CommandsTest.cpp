// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workflow/commands/Command.h"

#include <QCryptographicHash>
#include <QSet>

using namespace intray::testing;

namespace {

const QString Inbox = Demo + QStringLiteral("/inbox");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QSet<QString> keysOf(const QJsonObject &json)
{
    const QStringList keys = json.keys();
    return {keys.begin(), keys.end()};
}

// A value of the contract: canonical value, how sure, and nothing that the contract does not name.
void checkField(const QJsonObject &field)
{
    static const QSet<QString> known{
        QStringLiteral("value"), QStringLiteral("confidence"), QStringLiteral("written"), QStringLiteral("because"),
        QStringLiteral("part"),  QStringLiteral("page"),       QStringLiteral("box"),     QStringLiteral("sheet"),
        QStringLiteral("cell"),  QStringLiteral("range"),      QStringLiteral("path"),
        QStringLiteral("header")};
    CHECK(field.value(u"value").isString());
    CHECK_FALSE(field.value(u"value").toString().isEmpty());
    const double confidence = field.value(u"confidence").toDouble(-1);
    CHECK((confidence >= 0 && confidence <= 1));
    CHECK(known.contains(keysOf(field)));
    if (field.contains(u"box"))
        CHECK(field.value(u"box").toArray().size() == 4);
}

void checkOrder(const QJsonObject &order)
{
    static const QSet<QString> plain{QStringLiteral("kind"), QStringLiteral("flagged"), QStringLiteral("lines"),
                                     QStringLiteral("findings")};
    CHECK(keysOf(order).contains(plain));
    for (const QString &key : keysOf(order) - plain)
        checkField(order.value(key).toObject());
    for (const QJsonValue line : order.value(u"lines").toArray()) {
        for (const QString &key : line.toObject().keys())
            checkField(line.toObject().value(key).toObject());
    }
    bool asks = false;
    for (const QJsonValue value : order.value(u"findings").toArray()) {
        const QJsonObject finding = value.toObject();
        CHECK(keysOf(finding) == QSet<QString>{QStringLiteral("rule"), QStringLiteral("line"),
                                               QStringLiteral("severity"), QStringLiteral("question")});
        asks = asks || finding.value(u"severity").toString() != QLatin1String("note");
        const QJsonValue line = finding.value(u"line");
        CHECK((line.isNull() || (line.toInt() >= 1 && line.toInt() <= order.value(u"lines").toArray().size())));
    }
    CHECK(order.value(u"flagged").toBool() == asks);
}

} // namespace

TEST_CASE("says what it can do, and what it cannot, with the documented exit status")
{
    const CommandDesk desk;
    const Outcome help = desk.run({QStringLiteral("--help")});
    CHECK(help.status == 0);
    for (const char *command : {"extract", "import", "master import", "list", "export", "--version"})
        CHECK(help.out.contains(command));
    CHECK(desk.run({QStringLiteral("extract"), QStringLiteral("--help")}).status == 0);
    CHECK(desk.run({QStringLiteral("--version")}).out.startsWith("intray "));

    const QList<QStringList> wrong{
        {QStringLiteral("frobnicate")},
        {QStringLiteral("extract")},
        {QStringLiteral("import")},
        {QStringLiteral("master"), QStringLiteral("export"), Demo},
        {QStringLiteral("export")},
        {QStringLiteral("list"), QStringLiteral("--state"), QStringLiteral("lost")},
        {QStringLiteral("extract"), QStringLiteral("--today"), QStringLiteral("tomorrow"), Inbox},
        {QStringLiteral("export"), QStringLiteral("--to"), desk.path(QStringLiteral("out")),
         QStringLiteral("--format"), QStringLiteral("xml")},
        {QStringLiteral("extract"), QStringLiteral("--no-such-option"), Inbox}};
    for (const QStringList &arguments : wrong) {
        const Outcome outcome = desk.run(arguments);
        INFO(arguments.join(u' ').toStdString() << ": " << outcome.err.toStdString());
        CHECK(outcome.status == 2);
        CHECK(outcome.out.isEmpty());
        CHECK(outcome.err.contains("intray --help"));
    }
    CHECK_FALSE(QFile::exists(desk.path(QStringLiteral("intray/desk.intray"))));
}

TEST_CASE("the window without a display is refused with a sentence")
{
    const Outcome outcome = CommandDesk().run({});
    CHECK(outcome.status == 1);
    CHECK(outcome.err.contains("display"));
}

TEST_CASE("extract answers every file of a folder in order, as the contract says, and names the unreadable")
{
    const CommandDesk desk;
    const Outcome outcome =
        desk.run(QStringList{QStringLiteral("extract"), QStringLiteral("--master"), Demo + QStringLiteral("/master")}
                 + Today + QStringList{Inbox});
    CHECK(outcome.status == 1); // one of them is a photo
    const QStringList names = QDir(Inbox).entryList(QDir::Files, QDir::Name);
    const std::vector<QJsonObject> answers = outcome.objects();
    REQUIRE(answers.size() == size_t(names.size()));
    std::map<QString, int> count;
    for (size_t i = 0; i < answers.size(); ++i) {
        const QJsonObject &answer = answers[i];
        const QString name = names[int(i)];
        INFO(name.toStdString());
        CHECK(answer.value(u"file").toString() == name);
        const QByteArray sha256 =
            QCryptographicHash::hash(bytesOf(Inbox + u'/' + name), QCryptographicHash::Sha256).toHex();
        CHECK(answer.value(u"sha256").toString().toLatin1() == sha256);
        CHECK(answer.value(u"orders").isArray());
        const QString intent = answer.value(u"intent").toString();
        ++count[intent];
        CHECK(answer.value(u"error").isNull() == (intent != QLatin1String("unreadable")));
        const QJsonArray orders = answer.value(u"orders").toArray();
        const bool isOrder = intent == QLatin1String("order") || intent == QLatin1String("change");
        CHECK(orders.size() == (isOrder ? 1 : 0));
        for (const QJsonValue order : orders) {
            checkOrder(order.toObject());
            ++count[order.toObject().value(u"flagged").toBool() ? QStringLiteral("flagged") : QStringLiteral("clean")];
        }
    }
    CHECK(count == std::map<QString, int>{{QStringLiteral("order"), 20}, {QStringLiteral("change"), 1},
                                          {QStringLiteral("not-an-order"), 2}, {QStringLiteral("unreadable"), 1},
                                          {QStringLiteral("clean"), 14}, {QStringLiteral("flagged"), 7}});
}

TEST_CASE("extract names a missing file, answers the others in the given order, and says trouble")
{
    const CommandDesk desk;
    const QString last = Inbox + QStringLiteral("/01 Bestellung Hallmann.pdf");
    const QString first = Inbox + QStringLiteral("/12 out of office.eml");
    const Outcome outcome = desk.run({QStringLiteral("extract"), first, desk.path(QStringLiteral("missing.pdf")), last});
    CHECK(outcome.status == 1);
    const std::vector<QJsonObject> answers = outcome.objects();
    REQUIRE(answers.size() == 3);
    CHECK(answers[0].value(u"intent").toString() == QStringLiteral("not-an-order"));
    CHECK(answers[1].value(u"file").toString() == QStringLiteral("missing.pdf"));
    CHECK(answers[1].value(u"intent").toString() == QStringLiteral("unreadable"));
    CHECK(answers[1].value(u"error").toString().contains(QStringLiteral("missing.pdf")));
    CHECK(answers[2].value(u"file").toString() == QStringLiteral("01 Bestellung Hallmann.pdf"));
    // Without master data nothing is matched.
    const QJsonObject order = answers[2].value(u"orders").toArray().at(0).toObject();
    CHECK(order.contains(u"po_number"));
    CHECK_FALSE(order.contains(u"customer_no"));
}

TEST_CASE("a dry run of master data tells what would change and changes nothing")
{
    const CommandDesk desk;
    const QStringList dryRun{QStringLiteral("--dry-run"), Demo + QStringLiteral("/master")};
    const Outcome first = desk.on(QStringLiteral("master import"), dryRun);
    CHECK(first.status == 0);
    CHECK(first.out.contains("items: 30 new"));
    // Had it been stored, the second would find everything as before.
    CHECK(desk.on(QStringLiteral("master import"), dryRun).out == first.out);
    desk.importMaster();
    CHECK(desk.on(QStringLiteral("master import"), dryRun).out.contains("items: 0 new, 0 changed, 0 gone, 30 as before"));
    CHECK(desk.on(QStringLiteral("master import"), {desk.path(QStringLiteral("nowhere"))}).status == 1);
}

TEST_CASE("import takes a folder once, and list shows where each order stands")
{
    const CommandDesk desk;
    desk.importMaster();
    const Outcome first = desk.on(QStringLiteral("import"), Today + QStringList{Inbox});
    CHECK(first.status == 0);
    CHECK(first.lines().last() == "24 files: 14 orders clean, 8 to review, 2 not orders, 0 there before, 0 failed");
    const Outcome second = desk.on(QStringLiteral("import"), Today + QStringList{Inbox});
    CHECK(second.status == 0);
    CHECK(second.lines().last() == "24 files: 0 orders clean, 0 to review, 0 not orders, 24 there before, 0 failed");

    const std::vector<QJsonObject> rows = desk.on(QStringLiteral("list"), {QStringLiteral("--json")}).objects();
    CHECK(rows.size() == 24);
    const Outcome toReview =
        desk.on(QStringLiteral("list"), {QStringLiteral("--json"), QStringLiteral("--state"), QStringLiteral("to-review")});
    QSet<QString> reasons;
    for (const QJsonObject &row : toReview.objects())
        reasons.insert(row.value(u"open").toArray().at(0).toString());
    CHECK(reasons.size() == 8); // each for a reason of its own
    const Outcome missing = desk.on(QStringLiteral("import"), {desk.path(QStringLiteral("missing.eml"))});
    CHECK(missing.status == 1);
    CHECK(missing.err.contains("missing.eml"));
}

TEST_CASE("export delivers what was approved, once, as JSON and as CSV")
{
    const CommandDesk desk;
    desk.importMaster();
    REQUIRE(desk.on(QStringLiteral("import"), Today + QStringList{Inbox}).status == 0);
    for (const char *format : {"json", "csv"}) {
        const QString copy = desk.path(QLatin1String(format) + QStringLiteral(".intray"));
        REQUIRE(QFile::copy(desk.desk, copy));
        const QString out = desk.path(QStringLiteral("out-") + QLatin1String(format));
        REQUIRE(QDir().mkpath(out));
        const auto deliver = [&](const QStringList &more) {
            return desk.run(QStringList{QStringLiteral("export"), QStringLiteral("--desk"), copy, QStringLiteral("--to"),
                                        out, QStringLiteral("--format"), QLatin1String(format)}
                            + more);
        };
        // Nothing leaves before somebody approves it.
        CHECK(deliver({}).out.startsWith("0 delivered"));
        CHECK(QDir(out).isEmpty());
        const Outcome all = deliver({QStringLiteral("--approve")});
        INFO(all.err.toStdString());
        CHECK(all.status == 0);
        CHECK(all.out.startsWith("14 delivered"));
        const QStringList files = QDir(out).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        CHECK(files.size() >= (qstrcmp(format, "json") == 0 ? 10 : 1));
        CHECK(deliver({QStringLiteral("--approve")}).out.startsWith("0 delivered"));
        CHECK(QDir(out).entryList(QDir::Files | QDir::Hidden, QDir::Name) == files);
    }
}

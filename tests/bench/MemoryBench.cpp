// SPDX-License-Identifier: GPL-3.0-or-later
// Questions per order before and after memory: documents of customers that have several are read, the
// first half of each customer's is answered with the truth as a clerk would, then the other half is
// understood without and with what that taught. Once with the master data as it is, once with what a
// young desk lacks: part numbers of customers, unit words, mail addresses.
//   bench_memory MASTER_DIR DOCUMENT_DIR [MOST_FILES]
#include "core/intake/Intake.h"
#include "core/masterdata/MasterDataImport.h"
#include "core/matching/Matching.h"
#include "core/orders/FieldVisit.h"
#include "core/review/OrderLifecycle.h"
#include "core/review/ReviewSession.h"
#include "core/store/OrderStore.h"
#include "core/store/SubmissionStore.h"
#include "tests/support/TruthOrder.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

using namespace intray;
using namespace intray::testing;

namespace {

const QDate Today(2026, 3, 2);
constexpr int MostAnswers = 200;

struct Sample
{
    Truth truth;
    Document document;
};

struct Counts
{
    int orders = 0, questions = 0, touchless = 0, wrongUnasked = 0;
    std::map<QString, int> byRule;
};

bool expects(const Truth::OrderTruth &truth, const Finding &finding)
{
    return std::any_of(truth.findings.begin(), truth.findings.end(), [&](const auto &each) {
        return each.rule == finding.rule;
    });
}

QString trueValue(const Truth::OrderTruth &truth, const FieldPath &path)
{
    if (path == FieldPath::header(FieldName::CustomerNo))
        return truth.customerNo;
    if (path.name == FieldName::Sku)
        return path.line && size_t(*path.line) < truth.skus.size() ? truth.skus[size_t(*path.line)]
                                                                   : QString();
    QString text;
    visitField(truth.order, path, [&](const auto &field) {
        if (field.value)
            text = valueText(*field.value);
    });
    return text;
}

const Answer *answerThat(const Finding &finding, const std::function<bool(const Answer &)> &fits)
{
    const auto found = std::find_if(finding.answers.begin(), finding.answers.end(), fits);
    return found == finding.answers.end() ? nullptr : &*found;
}

// The answer that names the unit which the whole master data know by the written word.
const Answer *rightUnit(const Finding &finding, const Order &order, const Catalog &full)
{
    const OrderLine &line = order.lines[size_t(finding.field.line.value_or(0))];
    const Item *item = line.sku.value ? full.item(*line.sku.value) : nullptr;
    const auto factorOf = [&](const QString &unit) {
        return item ? baseUnitsPer(unit, *item, full, order.language) : std::nullopt;
    };
    const auto meant = factorOf(line.unit.value.value_or(QString()));
    return answerThat(finding, [&](const Answer &answer) {
        const auto *set = std::get_if<SetField>(&answer.action);
        return set && (!meant || factorOf(set->typed) == meant);
    });
}

// Settles one question as somebody who knows the truth; false when it cannot be.
bool settle(ReviewSession &session, const Finding &finding, const Truth::OrderTruth &truth,
            const Catalog &full)
{
    const QString value = trueValue(truth, finding.field);
    const Answer *keep = answerThat(finding, [](const Answer &answer) {
        return std::holds_alternative<KeepAsIs>(answer.action);
    });
    const Answer *set = answerThat(finding, [](const Answer &answer) {
        return std::holds_alternative<SetField>(answer.action);
    });
    const Answer *exact = answerThat(finding, [&](const Answer &answer) {
        const auto *field = std::get_if<SetField>(&answer.action);
        return field && field->typed == value;
    });
    if (finding.rule == QLatin1String("missing-po-number")) {
        const Answer *never = answerThat(finding, [](const Answer &answer) {
            return answer.id == QLatin1String("none-needed");
        });
        if (value.isEmpty() && never)
            return bool(session.answer(finding, *never));
    }
    const bool isUnit = finding.field.name == FieldName::Unit;
    const bool isPlace = finding.rule == QLatin1String("unknown-ship-to");
    if (!value.isEmpty() && !isUnit && !isPlace && session.valueText(finding.field) != value)
        return bool(exact ? session.answer(finding, *exact) : session.correct(finding.field, value));
    if (isUnit && !expects(truth, finding))
        set = rightUnit(finding, session.order(), full);
    if ((isUnit || (isPlace && !expects(truth, finding))) && set)
        return bool(session.answer(finding, *set));
    if (keep)
        return bool(session.answer(finding, *keep));
    return exact && session.answer(finding, *exact);
}

class Bench
{
public:
    Bench(MasterData data, const Catalog &full)
        : m_full(full),
          m_database(Database::open(m_folder.filePath(QStringLiteral("desk.intray"))).value())
    {
        m_knowledge = {Lexicon::builtIn(), std::make_shared<const Catalog>(std::move(data)),
                       std::make_shared<const CustomerMemory>(), Policy::builtIn()};
    }

    Counts ask(const Sample &sample) const
    {
        Counts counts;
        const Understanding now = understand(sample.document, m_knowledge, Today);
        for (size_t i = 0; i < now.orders.size(); ++i) {
            ++counts.orders;
            int open = 0;
            for (const Finding &finding : now.findings[i]) {
                if (!finding.flags())
                    continue;
                ++open;
                ++counts.byRule[finding.rule];
            }
            counts.questions += open;
            counts.touchless += open == 0;
            counts.wrongUnasked += open == 0 && isWrong(now.orders[i], sample, i);
        }
        return counts;
    }

    void teach(const Sample &sample)
    {
        const Understanding now = understand(sample.document, m_knowledge, Today);
        if (now.orders.size() != sample.truth.orders.size())
            return;
        Submission submission;
        submission.fileName = sample.truth.name;
        submission.sha256 = QCryptographicHash::hash(submission.fileName.toUtf8(),
                                                     QCryptographicHash::Sha256).toHex();
        SubmissionStore submissions(*m_database);
        (void)submissions.keepOriginal(submission.sha256, submission.fileName.toUtf8());
        const SubmissionId id = submissions.add(submission).value();
        for (size_t i = 0; i < now.orders.size(); ++i) {
            OrderRecord record;
            record.submission = id;
            record.indexInSubmission = int(i);
            record.order = record.asRead = now.orders[i];
            record.findings = now.findings[i];
            record.id = OrderStore(*m_database).add(record).value();
            review(record, sample, i);
        }
        m_knowledge.memory =
            std::make_shared<const CustomerMemory>(MemoryStore(*m_database).all().value());
    }

    size_t learnt() const { return m_knowledge.memory->entries().size(); }

private:
    static bool isWrong(const Order &order, const Sample &sample, size_t index)
    {
        if (index >= sample.truth.orders.size())
            return true;
        const Truth::OrderTruth &truth = sample.truth.orders[index];
        if (order.customerNo.value.value_or(QString()) != truth.customerNo ||
            order.lines.size() != truth.skus.size())
            return true;
        for (size_t i = 0; i < order.lines.size(); ++i) {
            if (order.lines[i].sku.value.value_or(QString()) != truth.skus[i] ||
                order.lines[i].quantity.value != truth.order.lines[i].quantity.value)
                return true;
        }
        return false;
    }

    void review(const OrderRecord &record, const Sample &sample, size_t index)
    {
        ReviewSession session(record, std::make_shared<const Document>(sample.document),
                              {*m_knowledge.catalog, *m_knowledge.memory, m_knowledge.policy, Today,
                               {}, nullptr, Intent::Order, {}},
                              m_clock, QStringLiteral("ann"), m_knowledge.lexicon);
        std::set<QString> tried;
        for (int i = 0; i < MostAnswers; ++i) {
            std::optional<Finding> next;
            for (const Finding *finding : session.questions()) {
                if (!next && tried.insert(finding->rule + finding->field.toString()).second)
                    next = *finding;
            }
            if (!next)
                break;
            settle(session, *next, sample.truth.orders[index], m_full);
        }
        const Result<int> saved =
            OrderLifecycle(*m_database, m_clock, {})
                .save(session.record(), session.takeEntries(), {QStringLiteral("ann"), true},
                      session.takeLessons());
        if (!saved)
            std::fprintf(stderr, "not saved: %s\n", qPrintable(saved.error().message));
    }

    const Catalog &m_full;
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    Knowledge m_knowledge;
    FixedClock m_clock{Today};
};

void add(Counts &to, const Counts &more)
{
    to.orders += more.orders;
    to.questions += more.questions;
    to.touchless += more.touchless;
    to.wrongUnasked += more.wrongUnasked;
    for (const auto &[rule, count] : more.byRule)
        to.byRule[rule] += count;
}

void print(const char *when, const Counts &counts)
{
    std::printf("  %-7s %d orders, %.2f questions each, %d touchless, %d of these wrong\n", when,
                counts.orders, counts.orders ? double(counts.questions) / counts.orders : 0.0,
                counts.touchless, counts.wrongUnasked);
}

void run(const char *title, const MasterData &data, const Catalog &full,
         const std::map<QString, std::vector<Sample>> &customers)
{
    Bench bench(data, full);
    Counts before, after;
    for (const auto &[customer, samples] : customers) {
        for (size_t i = samples.size() / 2; i < samples.size(); ++i)
            add(before, bench.ask(samples[i]));
    }
    for (const auto &[customer, samples] : customers) {
        for (size_t i = 0; i < samples.size() / 2; ++i)
            bench.teach(samples[i]);
    }
    for (const auto &[customer, samples] : customers) {
        for (size_t i = samples.size() / 2; i < samples.size(); ++i)
            add(after, bench.ask(samples[i]));
    }
    std::printf("%s: %zu entries learnt\n", title, bench.learnt());
    print("before", before);
    print("after", after);
    for (const auto &[rule, count] : before.byRule)
        std::printf("    %-26s %4d -> %d\n", qPrintable(rule), count, after.byRule[rule]);
    for (const auto &[rule, count] : after.byRule) {
        if (!before.byRule.contains(rule))
            std::printf("    %-26s    0 -> %d\n", qPrintable(rule), count);
    }
}

// What a desk does not have on its first day.
MasterData young(MasterData data)
{
    data.customerItems.clear();
    data.units.clear();
    for (Customer &customer : data.customers) {
        customer.emails.clear();
        customer.emailDomain.clear();
        customer.aliases.clear();
    }
    return data;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc < 3)
        return 2;
    const auto master = readMasterData(QString::fromLocal8Bit(argv[1]), {}, {});
    if (!master) {
        std::fprintf(stderr, "%s\n", qPrintable(master.error().message));
        return 1;
    }
    const QDir folder(QString::fromLocal8Bit(argv[2]));
    const ReaderProcess reader(argc > 4 ? QString::fromLocal8Bit(argv[4])
                                        : ReaderProcess::defaultProgram());
    std::map<QString, std::vector<Truth>> truths;
    for (const QString &name : folder.entryList({QStringLiteral("*.truth.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        Truth truth = truthFromJson(QJsonDocument::fromJson(file.readAll()).object());
        if (!truth.orders.empty() && !truth.customerNo.isEmpty())
            truths[truth.customerNo].push_back(std::move(truth));
    }
    int left = argc > 3 ? atoi(argv[3]) : 1000;
    std::map<QString, std::vector<Sample>> customers;
    for (auto &[customer, list] : truths) {
        if (list.size() < 2 || left <= 0)
            continue;
        for (Truth &truth : list) {
            QFile file(folder.filePath(truth.name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            auto document = reader.readDocument(file.readAll(), truth.name, {});
            --left;
            if (document)
                customers[customer].push_back({std::move(truth), std::move(*document)});
        }
    }
    const Catalog full(master->data);
    run("all master data", master->data, full, customers);
    run("young desk", young(master->data), full, customers);
    return 0;
}

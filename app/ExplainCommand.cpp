// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandInput.h"
#include "app/CommandLine.h"
#include "app/Terminal.h"

#include "core/checking/Explanation.h"
#include "core/intake/DeskKnowledge.h"
#include "core/orders/FieldVisit.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace intray {

namespace {

struct ExplainText
{
    Q_DECLARE_TR_FUNCTIONS(intray::ExplainCommand)
};

QString intentInWords(const Understanding &understanding)
{
    switch (understanding.intent) {
    case Intent::Order: return ExplainText::tr("It is an order");
    case Intent::Change: return ExplainText::tr("It changes an order");
    case Intent::Cancel: return ExplainText::tr("It cancels an order");
    case Intent::QuoteRequest: return ExplainText::tr("It asks for a price and orders nothing");
    case Intent::NotAnOrder: return ExplainText::tr("It is not an order");
    case Intent::Unreadable: return ExplainText::tr("It could not be read");
    }
    return {};
}

// Writes one order with its reasons, indented by what belongs to what.
class OrderPrinter
{
public:
    OrderPrinter(const Order &order, const Findings &findings, const CheckContext &context)
        : m_order(order), m_findings(findings), m_context(context)
    {
    }
    void print() const
    {
        visitHeader(m_order, [&](FieldName name, const auto &field) {
            printField(1, name, FieldPath::header(name), field);
        });
        for (int i = 0; i < int(m_order.lines.size()); ++i) {
            say(1, ExplainText::tr("Line %1").arg(i + 1));
            visitLine(m_order.lines[size_t(i)], [&](FieldName name, const auto &field) {
                printField(2, name, FieldPath::ofLine(i, name), field);
            });
        }
        for (const Finding &finding : m_findings)
            printFinding(finding);
        const QString passed = whyPassed(m_order, m_findings, m_context);
        if (!passed.isEmpty())
            say(1, passed);
        for (const QString &unchecked : whyUnchecked(m_order, m_context))
            say(1, unchecked);
    }

private:
    static void say(int depth, const QString &text)
    {
        printOut((QString(depth * 2, u' ') + text).toUtf8());
    }
    template <typename T>
    void printField(int depth, FieldName name, const FieldPath &path, const Field<T> &field) const
    {
        if (!field.isStated())
            return;
        say(depth, QStringLiteral("%1: %2").arg(fieldTitle(name), valueText(*field.value)));
        say(depth + 2, whyThisValue(m_order, path, m_context));
    }
    void printFinding(const Finding &finding) const
    {
        say(1, QStringLiteral("%1 [%2]").arg(finding.question, finding.rule));
        if (!finding.reason.isEmpty())
            say(3, finding.reason);
        say(3, whyAsked(finding, m_order, m_context));
    }

    const Order &m_order;
    const Findings &m_findings;
    const CheckContext &m_context;
};

void explain(const QString &name, const Understanding &understanding, const Knowledge &knowledge,
             const QDate &today)
{
    const QString intent = intentInWords(understanding);
    printOut((understanding.intentReason.isEmpty()
                  ? QStringLiteral("%1: %2.").arg(name, intent)
                  : QStringLiteral("%1: %2: %3").arg(name, intent, understanding.intentReason))
                 .toUtf8());
    for (std::size_t i = 0; i < understanding.orders.size(); ++i) {
        Order order = understanding.orders[i];
        const QString customer = order.customerNo.value.value_or(QString());
        const Policy policy = knowledge.policy.forOrder(customer, today);
        CheckContext context{*knowledge.catalog, *knowledge.memory, policy, today, {},
                             &understanding.document, understanding.intent, {}};
        takeHistory(context, order, knowledge.history);
        if (understanding.orders.size() > 1)
            printOut(ExplainText::tr("Order %1").arg(i + 1).toUtf8());
        OrderPrinter(order, understanding.findings[i], context).print();
    }
    for (const Finding &finding : understanding.documentFindings)
        printOut((QStringLiteral("  ") + finding.question).toUtf8());
}

} // namespace

int runExplain(const QStringList &arguments)
{
    QCommandLineParser parser;
    addInputOptions(parser);
    if (!parser.parse(arguments))
        return usageError(parser.errorText());
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1)
        return usageError(ExplainText::tr("explain needs one file."));
    const auto input = commandInput(parser);
    if (!input)
        return input.error();
    const Result<QByteArray> bytes = CommandInput::bytesOf(files.first());
    if (!bytes) {
        printError(bytes.error().message);
        return ExitTrouble;
    }
    const QString name = input->nameOf(files.first());
    const Knowledge knowledge = input->knowledgeFor(*bytes);
    const ReaderProcess reader;
    const Result<Understanding> understanding =
        understand(*bytes, name, reader, knowledge, input->today, terminalJob());
    endProgress();
    if (!understanding) {
        printError(understanding.error().message);
        return ExitTrouble;
    }
    explain(name, *understanding, knowledge, input->today);
    return understanding->intent == Intent::Unreadable ? ExitTrouble : ExitOk;
}

} // namespace intray
